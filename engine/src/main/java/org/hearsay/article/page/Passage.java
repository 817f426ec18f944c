package org.hearsay.article.page;

import org.jsoup.nodes.TextNode;

/**
 * A run of visible text that nothing but line breaks and inline markup interrupts: what a browser shows as one
 * paragraph, item, heading, or row of a table.
 *
 * @param index its number in page order
 * @param text white space collapsed as a browser would, line breaks as newlines, none at its ends
 * @param box the innermost element that all of it lies in
 * @param linked how many of its characters are in links
 * @param form what it is by its markup
 * @param prose how much prose it holds: characters outside of links, of which those of scripts without spaces count
 *     for more; 0 for what is no prose
 * @param opens the node that its first characters are from
 * @param closes the node that its last are from
 * @param before what the page shows before it that is no text
 * @param after and what it shows up to its end
 */
public record Passage(
        int index,
        String text,
        Box box,
        int linked,
        Form form,
        double prose,
        TextNode opens,
        TextNode closes,
        Sights before,
        Sights after) {

    /** What markup makes of a passage. */
    public enum Form {
        PLAIN,
        HEADING,
        LIST_ITEM,
        QUOTE,
        TABLE_ROW,
        CODE
    }

    /** Below this length a passage is prose only where it is built like a sentence. */
    private static final int LONG = 80;

    private static final int SHORT = 25;

    /** Words are longer than this on average in no language: it is code, or data. */
    private static final int LONGEST_WORD = 500;

    static Passage of(
            int index,
            String text,
            Box box,
            int linked,
            Form form,
            TextNode opens,
            TextNode closes,
            Sights before,
            Sights after) {
        return new Passage(
                index, text, box, linked, form, prose(text, share(linked, text), form), opens, closes, before, after);
    }

    /** The share of its characters that are in links, from 0 to 1. */
    public double linkShare() {
        return share(linked, text);
    }

    private static double share(int linked, String text) {
        return text.isEmpty() ? 0 : Math.min(1, (double) linked / text.length());
    }

    private static double prose(String text, double linkShare, Form form) {
        if (form == Form.HEADING || form == Form.CODE || form == Form.TABLE_ROW || linkShare > 0.5) {
            return 0;
        }
        if (!Prose.isMostlyLetters(text)) {
            return 0;
        }
        double weight = Prose.weight(text) * (1 - linkShare);
        if (weight > LONGEST_WORD && weight > LONGEST_WORD * Prose.words(text)) {
            return 0;
        }
        boolean sentence = weight >= SHORT && Prose.endsSentence(text) && Prose.words(text) >= 5;
        return weight >= LONG || sentence ? weight : 0;
    }
}
