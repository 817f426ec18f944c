package org.hearsay.app.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes answers: pages from templates, twins as JSON. Safe from any thread. */
public final class Renderer {

    /** The package of the templates' classes, as the build makes them. */
    private static final String PACKAGE = "org.hearsay.app.web.page";

    private static final JsonFactory FACTORY = new JsonFactory();

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Renderer.class.getClassLoader(), PACKAGE);
    private final Assets assets;
    private final String csrf;
    private final String version;

    /**
     * @param csrf what forms have in them
     * @param version of the program, with its name
     */
    public Renderer(Assets assets, String csrf, String version) {
        this.assets = assets;
        this.csrf = csrf;
        this.version = version;
    }

    /** An answer for people. */
    public void html(Context context, Route route, Answer answer) {
        switch (answer) {
            case Answer.Page page -> page(context, route, page);
            case Answer.Redirect redirect
            when context.header("HX-Request") != null ->
                // A script that asks for a piece of this page is told to get another one whole.
                context.header("HX-Redirect", redirect.path()).result("");
            case Answer.Redirect redirect -> context.redirect(redirect.path(), HttpStatus.SEE_OTHER);
            case Answer.File file -> file(context, file);
        }
    }

    /** The same for programs. */
    public void json(Context context, Answer answer) {
        switch (answer) {
            case Answer.Page page -> json(context, page.json());
            case Answer.Redirect redirect -> context.redirect(redirect.path(), HttpStatus.SEE_OTHER);
            case Answer.File file -> file(context, file);
        }
    }

    /** What is told where there is no answer. */
    public void refused(Context context, RefusedException refused) {
        context.status(refused.status());
        if (context.path().endsWith(".json")) {
            json(context, json -> {
                json.writeStringProperty("error", refused.what());
                json.writeStringProperty("mend", refused.mend());
            });
            return;
        }
        Layout layout = layout(context, "Not to be had", null, "");
        html(context, "refused.jte", Map.of("layout", layout, "model", refused));
    }

    private void page(Context context, Route route, Answer.Page page) {
        String twin = twin(context, route);
        Layout layout = layout(context, page.title(), page.section(), twin);
        html(context, page.template(), Map.of("layout", layout, "model", page.model()));
    }

    private Layout layout(Context context, String title, @Nullable Section section, String twin) {
        String words = section == Section.SEARCH ? context.queryParam("q") : null;
        return new Layout(title, section, words == null ? "" : words, twin, csrf, version, assets);
    }

    /** The twin's address, with the values that the page's own has. */
    private static String twin(Context context, Route route) {
        String path = route.twin();
        for (Map.Entry<String, String> parameter : context.pathParamMap().entrySet()) {
            path = path.replace("{" + parameter.getKey() + "}", Links.encoded(parameter.getValue()));
        }
        String query = context.queryString();
        return query == null || query.isEmpty() ? path : path + "?" + query;
    }

    private void html(Context context, String template, Map<String, Object> parameters) {
        Utf8ByteOutput out = new Utf8ByteOutput();
        templates.render(template, parameters, out);
        context.contentType("text/html;charset=utf-8").result(out.toByteArray());
    }

    private static void json(Context context, Answer.Json writer) {
        object(context, "application/json", writer::write);
    }

    private static void object(Context context, String type, Consumer<JsonGenerator> writer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            writer.accept(json);
            json.writeEndObject();
        }
        context.contentType(type).result(out.toByteArray());
    }

    /** A file of somebody else's is neither opened nor run, whatever is in it. */
    private static void file(Context context, Answer.File file) {
        if (file.name() != null) {
            context.header("Content-Disposition", "attachment; " + named(file.name()));
        }
        context.header("Content-Security-Policy", "default-src 'none'; sandbox")
                .contentType(file.type())
                .result(file.bytes());
    }

    /** A file's name as RFC 6266 has it, for all its characters. */
    private static String named(String name) {
        StringBuilder encoded = new StringBuilder("filename*=UTF-8''");
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain =
                    (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
            encoded.append(plain ? String.valueOf(c) : String.format("%%%02X", (int) c));
        }
        return encoded.toString();
    }
}
