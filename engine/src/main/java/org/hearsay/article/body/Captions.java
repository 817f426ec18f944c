package org.hearsay.article.body;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.article.page.Passage;

/** Tells by its words that a line is a picture's caption or names who took it. */
final class Captions {

    private static final int LONGEST = 200;

    private static final List<String> OPENINGS = List.of(
            "photo:",
            "photos:",
            "photo by",
            "(photo",
            "photograph:",
            "image:",
            "image credit",
            "credit:",
            "picture:",
            "foto:",
            "foto ",
            "bild:",
            "fotos:",
            "quelle:",
            "copyright:",
            "© ",
            "(image",
            "crédit",
            "fotografia:",
            "(ap photo",
            "image source",
            "photo credit",
            "photo courtesy",
            "illustration:",
            "grafik:");

    private static final List<String> ENDINGS =
            List.of("getty images", "getty images)", "/ap", "/reuters", "/afp", "/dpa");

    private static final Set<String> CREDITS = Set.of("picture", "photo", "photograph", "image", "foto", "bild");

    /** The longest name after a credit. */
    private static final int LONGEST_CREDITED = 40;

    private Captions() {}

    static boolean isCredit(Passage passage) {
        if (passage.text().length() > LONGEST || passage.form() == Passage.Form.HEADING) {
            return false;
        }
        String lower = passage.text().toLowerCase(Locale.ROOT);
        return OPENINGS.stream().anyMatch(lower::startsWith)
                || ENDINGS.stream().anyMatch(lower::endsWith)
                || endsInCredit(lower);
    }

    /** Whether the last sentence is a credit: "The square at first light. Picture: A. Vane". */
    private static boolean endsInCredit(String lower) {
        int colon = lower.lastIndexOf(": ");
        int sentence = Math.max(lower.lastIndexOf(". ", Math.max(0, colon)), lower.lastIndexOf(" ", colon - 1));
        return colon > 0
                && sentence > 0
                && lower.length() - colon <= LONGEST_CREDITED
                && CREDITS.contains(
                        lower.substring(sentence, colon).replace(".", "").strip());
    }
}
