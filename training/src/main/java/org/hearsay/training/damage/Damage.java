package org.hearsay.training.damage;

import java.util.Locale;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Text;

/** The ways in which pages come damaged. Each is a function of the text and a seed alone. */
public enum Damage {
    /** No quotation mark is left. */
    MARKS_DROPPED(true),
    /** Every quotation mark stands twice. */
    MARKS_DOUBLED(true),
    /** A quarter of the quotation marks is lost. */
    MARKS_UNBALANCED(true),
    /** Straight marks. */
    MARKS_STRAIGHT(true),
    /** Single curly marks. */
    MARKS_SINGLE(true),
    /** Guillemets. */
    GUILLEMETS(true),
    /** All letters small. */
    SMALL_LETTERS(false),
    /** All letters capital. */
    CAPITALS(false),
    /** As if translated there and back: articles, prepositions, and names in one place each. */
    TRANSLATED(false),
    /** As a machine reads it from paper. */
    MISPRINTS(false),
    /** Paragraphs run into each other. */
    NO_PARAGRAPHS(false),
    /** The headline has run into the first sentence. */
    HEADLINE_RUN_IN(false);

    private static final Pattern BREAKS = Pattern.compile("\\.?[ \u00A0\t]*\\n\\s*");

    private final boolean ofMarks;

    Damage(boolean ofMarks) {
        this.ofMarks = ofMarks;
    }

    /** Whether nothing but quotation marks is damaged. */
    public boolean ofMarks() {
        return ofMarks;
    }

    /** The name in tables. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A damaged copy of a text; the same text and seed give the same copy. */
    public Copy of(Text text, long seed) {
        Random random = new Random(seed);
        return switch (this) {
            case MARKS_DROPPED -> QuotationMarks.replaced(text, "", "");
            case MARKS_DOUBLED -> QuotationMarks.doubled(text);
            case MARKS_UNBALANCED -> QuotationMarks.unbalanced(text, random);
            case MARKS_STRAIGHT -> QuotationMarks.replaced(text, "\"", "\"");
            case MARKS_SINGLE -> QuotationMarks.replaced(text, "\u2018", "\u2019");
            case GUILLEMETS -> QuotationMarks.replaced(text, "\u00AB", "\u00BB");
            case SMALL_LETTERS -> cased(text, Character::toLowerCase);
            case CAPITALS -> cased(text, Character::toUpperCase);
            case TRANSLATED -> Translation.of(text, random);
            case MISPRINTS -> Misprints.of(text, random);
            case NO_PARAGRAPHS -> unbroken(text, Integer.MAX_VALUE, true);
            case HEADLINE_RUN_IN -> unbroken(text, 1, false);
        };
    }

    private static Copy cased(Text text, IntUnaryOperator casing) {
        String value = text.toString();
        Copy.Builder builder = new Copy.Builder(value);
        for (int i = 0; i < value.length(); i++) {
            builder.replaceTo(i + 1, String.valueOf((char) casing.applyAsInt(value.charAt(i))));
        }
        return builder.build();
    }

    /** A space stands for the first breaks between paragraphs. */
    private static Copy unbroken(Text text, int breaks, boolean withStop) {
        Copy.Builder builder = new Copy.Builder(text.toString());
        Matcher matcher = BREAKS.matcher(text.toString());
        for (int i = 0; i < breaks && matcher.find(); i++) {
            builder.keepTo(matcher.start());
            builder.replaceTo(matcher.end(), withStop && matcher.group().startsWith(".") ? ". " : " ");
        }
        return builder.build();
    }
}
