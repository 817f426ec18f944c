package org.hearsay.app.web.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.app.web.Piece;

/**
 * Which words of a changed passage are others: those that are not in the longest sequence that both versions have.
 *
 * @param first the passage before, its words that went marked {@code was}
 * @param second the passage after, its words that came marked {@code now}
 */
record ChangedWords(List<Piece> first, List<Piece> second) {

    /** Longer passages are marked whole; the work grows with the square of the length. */
    private static final int LONGEST = 200;

    static ChangedWords of(String first, String second) {
        String[] before = first.split(" ", -1);
        String[] after = second.split(" ", -1);
        if (before.length > LONGEST || after.length > LONGEST) {
            return new ChangedWords(List.of(new Piece("was", first)), List.of(new Piece("now", second)));
        }
        boolean[] stayed = new boolean[before.length];
        boolean[] same = new boolean[after.length];
        match(before, after, stayed, same);
        return new ChangedWords(pieces(before, stayed, "was"), pieces(after, same, "now"));
    }

    private static void match(String[] before, String[] after, boolean[] stayed, boolean[] same) {
        int[][] longest = new int[before.length + 1][after.length + 1];
        for (int i = before.length - 1; i >= 0; i--) {
            for (int j = after.length - 1; j >= 0; j--) {
                longest[i][j] = form(before[i]).equals(form(after[j]))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < before.length && j < after.length) {
            if (form(before[i]).equals(form(after[j]))) {
                stayed[i++] = true;
                same[j++] = true;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /** A word without the marks around it and without case. */
    private static String form(String word) {
        String letters = word.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
        return letters.isEmpty() ? word : letters;
    }

    private static List<Piece> pieces(String[] words, boolean[] same, String mark) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < words.length; i++) {
            if (i > 0 && same[i] != same[i - 1]) {
                pieces.add(new Piece(same[i - 1] ? "" : mark, run.toString()));
                pieces.add(new Piece("", " "));
                run.setLength(0);
            } else if (i > 0) {
                run.append(' ');
            }
            run.append(words[i]);
        }
        pieces.add(new Piece(same[words.length - 1] ? "" : mark, run.toString()));
        return pieces;
    }
}
