package org.hearsay.ledger.identity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Letters without what writers leave out: case, accents, kinds of apostrophes and hyphens. */
final class Folding {

    /** Letters that have no decomposition in Unicode. */
    private static final Map<Integer, String> LETTERS = Map.ofEntries(
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'ħ', "h"));

    private Folding() {}

    /** Spaces as one, apostrophes as {@code '}, hyphens as {@code -}; all else as it is. */
    static String tidy(String name) {
        StringBuilder tidy = new StringBuilder(name.length());
        name.codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (!tidy.isEmpty() && tidy.charAt(tidy.length() - 1) != ' ') {
                    tidy.append(' ');
                }
            } else if (Character.getType(c) != Character.FORMAT && !Character.isISOControl(c)) {
                tidy.appendCodePoint(plain(c));
            }
        });
        return tidy.toString().strip();
    }

    private static int plain(int c) {
        return switch (c) {
            case '’', '‘', 'ʼ', 'ʻ', '`', '´' -> '\'';
            case '‐', '‑', '–' -> '-';
            default -> c;
        };
    }

    /** The letters and digits of a word, in lower case and without accents. */
    static String letters(String word) {
        StringBuilder letters = new StringBuilder(word.length());
        Normalizer.normalize(word, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(c -> {
                    String plain = LETTERS.get(c);
                    if (plain == null) {
                        letters.appendCodePoint(c);
                    } else {
                        letters.append(plain);
                    }
                });
        return letters.toString();
    }
}
