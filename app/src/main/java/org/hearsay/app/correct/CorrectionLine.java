package org.hearsay.app.correct;

import org.hearsay.ledger.correction.Correction;
import org.hearsay.ledger.reading.RowId;

/** A correction on one line: number, day, author, what it is about, what it says. Fields are parted by tabs. */
final class CorrectionLine {

    private CorrectionLine() {}

    static String of(Correction one) {
        StringBuilder line = new StringBuilder();
        line.append(one.id()).append('\t').append(one.made()).append('\t').append(plain(one.author()));
        line.append('\t')
                .append(one.kind().label())
                .append('\t')
                .append(about(one))
                .append('\t');
        line.append(one.value() == null ? "" : plain(one.value()));
        line.append('\t').append(one.note() == null ? "" : plain(one.note()));
        if (one.undone() != null) {
            line.append("\tundone ").append(one.undone()).append(" by ").append(plain(String.valueOf(one.undoneBy())));
        }
        return line.toString();
    }

    private static String about(Correction one) {
        if (one.kind() == Correction.Kind.MERGE) {
            return "identity " + one.from() + " into " + one.to();
        }
        if (one.kind() == Correction.Kind.SPLIT) {
            String what = "identity " + one.to() + " off " + one.from();
            return one.article() == null ? what : what + " in article " + one.article();
        }
        return one.statement() == null
                ? "article " + one.article() + ", a statement that is no more"
                : RowId.label(one.statement());
    }

    /** Pages and users may have written anything; a line stays a line, and nothing steers the terminal. */
    private static String plain(String words) {
        StringBuilder plain = new StringBuilder();
        words.codePoints()
                .forEach(c -> plain.appendCodePoint(
                        Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c));
        return plain.toString();
    }
}
