package org.hearsay.app.read;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.hearsay.Reading;
import org.hearsay.app.terminal.Summary;
import org.hearsay.json.ReadingJson;

/**
 * Readings as lines of {@code hearsay-reading/1}.
 *
 * @param out where the lines go
 */
record JsonOutput(OutputStream out) implements Output {

    @Override
    public void give(Reading reading) throws IOException {
        out.write((ReadingJson.line(reading) + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
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
