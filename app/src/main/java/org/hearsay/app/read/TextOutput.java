package org.hearsay.app.read;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.hearsay.Reading;
import org.hearsay.app.terminal.ReadingPrinter;
import org.hearsay.app.terminal.Style;
import org.hearsay.app.terminal.Summary;

/** Readings laid out for people. */
final class TextOutput implements Output {

    private final Writer writer;
    private final ReadingPrinter printer;

    TextOutput(OutputStream out, Style style) {
        this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.printer = new ReadingPrinter(writer, style);
    }

    @Override
    public void give(Reading reading) throws IOException {
        print(() -> printer.print(reading));
    }

    /** Nothing: that there is no article is told where failures are. */
    @Override
    public void giveWithoutArticle(Reading reading) {}

    @Override
    public void end(Summary summary) throws IOException {
        if (summary.articles() > 0) {
            print(() -> printer.summary(summary));
        }
    }

    private void print(Runnable printing) throws IOException {
        try {
            printing.run();
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
        writer.flush();
    }
}
