package org.hearsay.app.web.api;

import java.util.List;
import java.util.function.Supplier;
import org.hearsay.app.web.Answer;
import org.hearsay.app.web.Described;
import org.hearsay.app.web.Request;
import org.hearsay.app.web.Route;
import org.hearsay.app.web.Routes;
import org.hearsay.app.web.View;
import org.hearsay.app.web.guard.Guard;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** What programs can ask, as OpenAPI 3.1, and the same for people. */
public final class ApiView implements View {

    private final String version;
    private final Supplier<List<Described>> routes;

    /** @param routes all routes of the site, once they are there */
    public ApiView(String version, Supplier<List<Described>> routes) {
        this.version = version;
        this.routes = routes;
    }

    @Override
    public void addTo(Routes to) {
        to.page(Route.of("/api", "This description: OpenAPI as JSON, and a page for people"), this::describe);
    }

    private Answer describe(Request request) {
        List<ApiModel.Entry> entries = routes.get().stream().map(ApiView::entry).toList();
        return new Answer.Page("API", null, "api.jte", new ApiModel(entries), this::write);
    }

    private static ApiModel.Entry entry(Described described) {
        Route route = described.route();
        return new ApiModel.Entry(
                described.use() == Described.Use.ACTION ? "POST" : "GET",
                described.path(),
                route.summary(),
                route.parameters());
    }

    private void write(JsonGenerator json) {
        json.writeStringProperty("openapi", "3.1.0");
        json.writeObjectPropertyStart("info");
        json.writeStringProperty("title", "Hearsay");
        json.writeStringProperty("version", version.substring(version.indexOf(' ') + 1));
        json.writeStringProperty(
                "description",
                "The ledger of who said what, when, and on whose word. Labels, spans and dates are those of"
                        + " hearsay-reading/1. Every page is at the same path without .json.");
        json.writeEndObject();
        json.writeObjectPropertyStart("paths");
        // A path may be looked at and posted to; one object holds both.
        for (String path : routes.get().stream().map(Described::path).distinct().toList()) {
            json.writeObjectPropertyStart(path);
            for (Described described : routes.get()) {
                if (described.path().equals(path)) {
                    operation(json, described);
                }
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void operation(JsonGenerator json, Described described) {
        Route route = described.route();
        boolean action = described.use() == Described.Use.ACTION;
        json.writeObjectPropertyStart(action ? "post" : "get");
        json.writeStringProperty("summary", route.summary());
        json.writeArrayPropertyStart("parameters");
        route.parameters().stream()
                .filter(parameter -> parameter.place() != Route.Place.FORM)
                .forEach(parameter -> parameter(json, parameter));
        json.writeEndArray();
        if (action) {
            form(json, route);
        }
        responses(json, described);
        json.writeEndObject();
    }

    private static void parameter(JsonGenerator json, Route.Parameter parameter) {
        json.writeStartObject();
        json.writeStringProperty("name", parameter.name());
        json.writeStringProperty("in", parameter.place() == Route.Place.PATH ? "path" : "query");
        json.writeBooleanProperty("required", parameter.place() == Route.Place.PATH);
        json.writeStringProperty("description", parameter.description());
        json.writeObjectPropertyStart("schema");
        if (parameter.repeatable()) {
            json.writeStringProperty("type", "array");
            json.writeObjectPropertyStart("items");
            json.writeStringProperty("type", "string");
            json.writeEndObject();
        } else {
            json.writeStringProperty("type", "string");
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void form(JsonGenerator json, Route route) {
        json.writeObjectPropertyStart("requestBody");
        json.writeObjectPropertyStart("content");
        json.writeObjectPropertyStart("multipart/form-data");
        json.writeObjectPropertyStart("schema");
        json.writeStringProperty("type", "object");
        json.writeObjectPropertyStart("properties");
        field(json, Guard.CSRF_FIELD, "The value of the field of this name in the forms of the page");
        route.parameters().stream()
                .filter(parameter -> parameter.place() == Route.Place.FORM)
                .forEach(parameter -> field(json, parameter.name(), parameter.description()));
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void field(JsonGenerator json, String name, String description) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("type", "string");
        json.writeStringProperty("description", description);
        json.writeEndObject();
    }

    private static void responses(JsonGenerator json, Described described) {
        json.writeObjectPropertyStart("responses");
        switch (described.use()) {
            case PAGE -> response(json, "200", "It is there", "application/json");
            case FILE -> response(json, "200", "The bytes", "application/octet-stream");
            case ACTION -> response(json, "303", "It is done; the address to look at is in Location", null);
        }
        response(json, "default", "Why it can't be answered, as {\"error\", \"mend\"}", "application/json");
        json.writeEndObject();
    }

    private static void response(JsonGenerator json, String status, String description, @Nullable String type) {
        json.writeObjectPropertyStart(status);
        json.writeStringProperty("description", description);
        if (type != null) {
            json.writeObjectPropertyStart("content");
            json.writeObjectPropertyStart(type);
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndObject();
    }
}
