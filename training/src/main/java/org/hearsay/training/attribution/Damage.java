package org.hearsay.training.attribution;

import java.util.Random;
import org.hearsay.text.Text;

/**
 * Damages some articles the way that pages come damaged, so that the model doesn't lean on what may be missing:
 * quotation marks of other kinds or none, all letters small or all capital. Every character keeps its place.
 */
final class Damage {

    private final Random random;

    Damage(Random random) {
        this.random = random;
    }

    /** The text itself, most of the time, else a damaged copy of the same length. */
    Text some(Text text) {
        double kind = random.nextDouble();
        if (kind < 0.03) {
            return replaced(text, '"', '"');
        }
        if (kind < 0.06) {
            return replaced(text, ' ', ' ');
        }
        if (kind < 0.08) {
            return replaced(text, '\u2018', '\u2019');
        }
        if (kind < 0.09) {
            return replaced(text, '\u00AB', '\u00BB');
        }
        if (kind < 0.12) {
            return cased(text, false);
        }
        return kind < 0.13 ? cased(text, true) : text;
    }

    private static Text replaced(Text text, char opening, char closing) {
        StringBuilder result = new StringBuilder(text.length());
        String value = text.toString();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            result.append(
                    switch (c) {
                        case '\u201C' -> opening;
                        case '\u201D' -> closing;
                        case '"' -> i == 0 || Text.isSpace(value.charAt(i - 1)) ? opening : closing;
                        default -> c;
                    });
        }
        return Text.of(result.toString());
    }

    private static Text cased(Text text, boolean capitals) {
        StringBuilder result = new StringBuilder(text.length());
        for (char c : text.toString().toCharArray()) {
            result.append(capitals ? Character.toUpperCase(c) : Character.toLowerCase(c));
        }
        return Text.of(result.toString());
    }
}
