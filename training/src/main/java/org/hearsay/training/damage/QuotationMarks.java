package org.hearsay.training.damage;

import java.util.Random;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Text;

/** Copies with other quotation marks; apostrophes and single marks stay, which can't be told apart for sure. */
final class QuotationMarks {

    private static final Pattern MARK =
            Pattern.compile("[\u201C\u201D\u201E\u00AB\u00BB\"]|''|``|\u2018\u2018|\u2019\u2019");

    private static final double LOST = 0.25;

    private QuotationMarks() {}

    static Copy replaced(Text text, String opening, String closing) {
        return changed(text, (mark, builder) -> builder.replaceTo(mark.end(), mark.opens() ? opening : closing));
    }

    static Copy doubled(Text text) {
        return changed(text, (mark, builder) -> builder.replaceTo(mark.end(), mark.value() + mark.value()));
    }

    /** A quarter of the marks is lost, whichever. */
    static Copy unbalanced(Text text, Random random) {
        return changed(text, (mark, builder) -> {
            if (random.nextDouble() < LOST) {
                builder.replaceTo(mark.end(), "");
            }
        });
    }

    private record Mark(String value, int end, boolean opens) {}

    private static Copy changed(Text text, BiConsumer<Mark, Copy.Builder> change) {
        String value = text.toString();
        Copy.Builder builder = new Copy.Builder(value);
        Matcher matcher = MARK.matcher(value);
        while (matcher.find()) {
            builder.keepTo(matcher.start());
            change.accept(new Mark(matcher.group(), matcher.end(), opens(value, matcher)), builder);
        }
        return builder.build();
    }

    private static boolean opens(String value, Matcher mark) {
        return switch (mark.group()) {
            case "\u201C", "\u201E", "\u00AB", "``", "\u2018\u2018" -> true;
            case "\u201D", "\u00BB", "\u2019\u2019" -> false;
            default -> mark.start() == 0 || "([-\u2013\u2014 \u00A0\n\t".indexOf(value.charAt(mark.start() - 1)) >= 0;
        };
    }
}
