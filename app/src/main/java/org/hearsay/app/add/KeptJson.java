package org.hearsay.app.add;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.hearsay.Reading;
import org.hearsay.article.Page;
import org.hearsay.ledger.Added;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A line of JSON for each page that is in the ledger now. */
public final class KeptJson implements Keeper.Report {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final OutputStream out;

    /** @param out takes a line at a time, each whole */
    public KeptJson(OutputStream out) {
        this.out = out;
    }

    @Override
    public void kept(String name, Page page, Reading reading, Added added) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("name", name);
            if (page.url() != null) {
                json.writeStringProperty("url", page.url().toString());
            }
            json.writeStringProperty(
                    "outcome", added.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' '));
            json.writeNumberProperty("article", added.article());
            json.writeNumberProperty("version", added.version());
            json.writeNumberProperty("statements", reading.statements().size());
            json.writeEndObject();
        }
        out.write(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
