package org.hearsay;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.hearsay.attribution.Relation;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/**
 * A row of a table of labelled statements; {@code docs/labels/statements.md} says what it means.
 *
 * @param source offsets in code points, as those of cue and content
 * @param count how many unnamed people, {@code many} or {@code -}
 * @param medium {@code ?} where the table has none
 */
public record LabelledStatement(
        String file,
        String annotator,
        String stratum,
        List<Span> source,
        List<Span> cue,
        List<Span> content,
        String kind,
        String count,
        String act,
        String medium,
        boolean sure) {

    /** The 300 statements of PolNeAR's dev part. */
    public static List<LabelledStatement> readAll() {
        return read("dev-statements.tsv");
    }

    /**
     * The statements of a table.
     *
     * @param table its file's name
     */
    public static List<LabelledStatement> read(String table) {
        try (InputStream in =
                        Objects.requireNonNull(LabelledStatement.class.getResourceAsStream("labels/" + table), table);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String> lines = reader.lines().toList();
            List<String> columns = List.of(lines.getFirst().split("\t", -1));
            return lines.stream()
                    .skip(1)
                    .map(line -> of(columns, line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LabelledStatement of(List<String> columns, String[] row) {
        int medium = columns.indexOf("medium");
        return new LabelledStatement(
                row[0],
                row[1],
                row[2],
                spans(row[3]),
                spans(row[4]),
                spans(row[5]),
                row[6],
                row[7],
                row[8],
                medium < 0 ? "?" : row[medium],
                row[columns.indexOf("sure")].equals("yes"));
    }

    private static List<Span> spans(String pieces) {
        if (pieces.equals("-")) {
            return List.of();
        }
        return Arrays.stream(pieces.split(";", -1))
                .map(piece -> piece.split("-", -1))
                .map(ends -> new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])))
                .toList();
    }

    /** Whether the article is in the half of which single cases may be looked at; the other half gives numbers only. */
    public boolean isForDevelopment() {
        return (file.hashCode() & 1) == 0;
    }

    /** Whether these are the pieces of a relation, whose touching pieces may be joined. */
    public boolean isOf(Text text, Relation relation) {
        return areSame(text, source, relation.source())
                && areSame(text, cue, relation.cue())
                && areSame(text, content, relation.content());
    }

    private static boolean areSame(Text text, List<Span> labelled, List<Span> pieces) {
        if (labelled.isEmpty() || pieces.isEmpty()) {
            return labelled.isEmpty() == pieces.isEmpty();
        }
        return text.codePoint(pieces.getFirst().start()) == labelled.getFirst().start()
                && text.codePoint(pieces.getLast().end()) == labelled.getLast().end();
    }

    /** Pieces as spans of the text. */
    static List<Span> in(Text text, List<Span> codePoints) {
        return codePoints.stream()
                .map(piece -> new Span(text.index(piece.start()), text.index(piece.end())))
                .toList();
    }
}
