package org.hearsay.text;

import java.util.List;
import java.util.Random;

/** Seeded texts of the characters that go wrong most: the same seed gives the same text. */
final class RandomText {

    private static final List<String> PIECES = List.of(
            " ", " ", " ", "said", "The", "A", "Mr", "U.S.", "J.", "Inc.", "p.m.", "No.", "etc.", "5", "1,200.5", "I",
            ".", ".", "?", "!", "...", "…", ". . .", ",", ":", "“", "”", "‘", "’", "\"", "'", "''", "«", "»", "„", "(",
            ")", "[", "]", "[12]", "-", "—", "\n", "\r\n", "\r", "\n\n", "\u2028", "\u2029", "\f", "\t", "\u00A0",
            "\u200B", "\uFEFF", "\u3000", "😀", "👩‍🚀", "👍🏽", "🇺🇦", "e\u0301", "\u0301", "\u200D", "\uFE0F",
            "\uD83D", "\uDE00", "\u202E", "قال", "؟", "שלום", "水", "。", "」", "कि", "।", "\u0000", "𝔸", "ß", "ǅ", "İ",
            "•", "~", "&", "/", "@", "#", "%");

    private RandomText() {}

    static Text of(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int pieces = random.nextInt(120); pieces > 0; pieces--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return Text.of(text.toString());
    }

    /** A span of the text that begins and ends between code points. */
    static Span span(Text text, long seed) {
        Random random = new Random(seed);
        int one = text.index(random.nextInt(text.codePointLength() + 1));
        int other = text.index(random.nextInt(text.codePointLength() + 1));
        return new Span(Math.min(one, other), Math.max(one, other));
    }
}
