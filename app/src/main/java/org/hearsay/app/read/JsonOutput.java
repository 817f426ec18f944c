package org.hearsay.app.read;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.hearsay.Reading;
import org.hearsay.app.terminal.Summary;
import org.hearsay.json.ReadingJson;

/** Readings as lines of {@code hearsay-reading/1}. */
final class JsonOutput implements Output {

    private final Writer writer;

    JsonOutput(OutputStream out) {
        this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    @Override
    public void give(Reading reading) throws IOException {
        // Whole before any of it is written, as half a line would be no JSON.
        writer.write(ReadingJson.line(reading));
        writer.write('\n');
        writer.flush();
    }

    /** With the problems in it, which say why there is none. */
    @Override
    public void giveWithoutArticle(Reading reading) throws IOException {
        give(reading);
    }

    /** Nothing: a line that is no reading would have to be told from the others. */
    @Override
    public void end(Summary summary) {}
}
