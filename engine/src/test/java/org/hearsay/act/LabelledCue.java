package org.hearsay.act;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/**
 * A cue of PolNeAR that was labelled by hand as a denial, a refusal to speak, a silence, or none of these.
 *
 * @param part {@code train} or {@code dev}
 * @param file the article's name
 * @param cue offsets in code points
 * @param label an act's, {@code other} or {@code unsure}; see {@code docs/labels/acts.md}
 */
record LabelledCue(String part, String file, String annotator, List<Span> cue, String label) {

    /** Those that patterns of denial and refusal found. */
    static List<LabelledCue> readAll() {
        return read("denials-and-refusals.tsv");
    }

    /** Those that a negation in what is said, or a wider pattern, found among the rest. */
    static List<LabelledCue> readByContent() {
        return read("denials-by-content.tsv");
    }

    private static List<LabelledCue> read(String table) {
        try (InputStream in = Objects.requireNonNull(LabelledCue.class.getResourceAsStream(table), table);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(LabelledCue::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LabelledCue of(String line) {
        String[] row = line.split("\t", -1);
        List<Span> cue = Arrays.stream(row[3].split(";", -1))
                .map(piece -> piece.split("-", -1))
                .map(ends -> new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])))
                .toList();
        return new LabelledCue(row[0], row[1], row[2], cue, row[4]);
    }

    /** Whether the article is in the half that the rules were written on. */
    boolean isForDevelopment() {
        return (file.hashCode() & 1) == 0;
    }

    /** Whether this is the cue of a relation, from its first piece's beginning. */
    boolean isOf(Text text, List<Span> pieces) {
        return !pieces.isEmpty()
                && text.codePoint(pieces.getFirst().start()) == cue.getFirst().start()
                && text.codePoint(pieces.getLast().end()) == cue.getLast().end();
    }
}
