package org.hearsay.training.damage;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hearsay.text.Text;

/** Copies as a machine reads them from paper: letters taken for others, words torn and run together. */
final class Misprints {

    /** How many of the characters are misread: about one word in fifteen. */
    private static final double RATE = 0.012;

    private static final double LOST_SPACE = 0.006;

    private static final double TORN_WORD = 0.0015;

    /** What is taken for what; the longest come first. */
    private static final Map<String, List<String>> LIKE = Map.ofEntries(
            Map.entry("rn", List.of("m")),
            Map.entry("cl", List.of("d")),
            Map.entry("m", List.of("rn", "nn")),
            Map.entry("d", List.of("cl")),
            Map.entry("l", List.of("1", "I", "i")),
            Map.entry("i", List.of("l", "1", "j")),
            Map.entry("I", List.of("l", "1")),
            Map.entry("o", List.of("0", "c")),
            Map.entry("O", List.of("0", "Q")),
            Map.entry("e", List.of("c", "o")),
            Map.entry("c", List.of("e", "o")),
            Map.entry("a", List.of("o", "u")),
            Map.entry("h", List.of("b", "li")),
            Map.entry("n", List.of("u", "ri")),
            Map.entry("u", List.of("n", "ii")),
            Map.entry("t", List.of("f", "l")),
            Map.entry("f", List.of("t")),
            Map.entry("s", List.of("5", "8")),
            Map.entry("S", List.of("5", "8")),
            Map.entry("B", List.of("8")),
            Map.entry("w", List.of("vv")),
            Map.entry("g", List.of("q", "9")),
            Map.entry(",", List.of(".")),
            Map.entry(".", List.of(",", "")));

    private Misprints() {}

    static Copy of(Text text, Random random) {
        String value = text.toString();
        Copy.Builder builder = new Copy.Builder(value);
        while (builder.at() < value.length()) {
            int at = builder.at();
            char c = value.charAt(at);
            if (c == ' ' && random.nextDouble() < LOST_SPACE) {
                builder.replaceTo(at + 1, "");
            } else if (random.nextDouble() < RATE) {
                misread(value, builder, random);
            } else {
                builder.keepTo(at + 1);
                if (insideWord(value, at + 1) && random.nextDouble() < TORN_WORD) {
                    builder.insert(" ");
                }
            }
        }
        return builder.build();
    }

    private static void misread(String value, Copy.Builder builder, Random random) {
        int at = builder.at();
        for (int length = 2; length > 0; length--) {
            int end = Math.min(value.length(), at + length);
            List<String> like = LIKE.get(value.substring(at, end));
            if (like != null) {
                builder.replaceTo(end, like.get(random.nextInt(like.size())));
                return;
            }
        }
        builder.keepTo(at + 1);
    }

    private static boolean insideWord(String value, int at) {
        return at < value.length() && Character.isLetter(value.charAt(at)) && Character.isLetter(value.charAt(at - 1));
    }
}
