package org.hearsay.training.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.attribution.model.NameTag;
import org.hearsay.attribution.model.Pieces;
import org.hearsay.attribution.model.Window;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.hearsay.training.damage.Copy;
import org.hearsay.training.gold.GoldArticle;
import org.hearsay.voice.Name;
import org.hearsay.voice.NameRules;

/**
 * What the rules can tell for sure of the names in an article whose names nobody annotated, so that the model learns names
 * in news too (Mintz et al. 2009): what they are sure of is a name, words written small and pronouns are none, and of
 * everything else nothing is known.
 */
final class SilverNames {

    private static final double SURE = 0.85;

    /** Words of a person's name, at most: more of them are a headline's. */
    private static final int LONGEST_PERSON = 3;

    private static final Set<String> NEVER = Set.of(
            "i",
            "he",
            "she",
            "it",
            "we",
            "they",
            "you",
            "his",
            "her",
            "its",
            "our",
            "their",
            "my",
            "your",
            "him",
            "them",
            "the",
            "a",
            "an",
            "this",
            "that",
            "these",
            "those",
            "who",
            "what",
            "when",
            "where",
            "why",
            "how",
            "and",
            "but",
            "or",
            "if",
            "in",
            "on",
            "at",
            "for",
            "from",
            "with",
            "as",
            "by",
            "after",
            "before",
            "while",
            "there",
            "not",
            "sen",
            "rep",
            "gov",
            "mr",
            "mrs",
            "ms",
            "dr",
            "president",
            "senator",
            "governor",
            "secretary",
            "mayor");

    private final Text text;
    private final List<Name> names;

    private SilverNames(Text text, List<Name> names) {
        this.text = text;
        this.names = names;
    }

    /** @param text as its publisher wrote it */
    static SilverNames of(Text text) {
        return new SilverNames(text, new ArrayList<>(NameRules.of(text, GoldArticle.paragraphs(text))));
    }

    /** For each piece of a window on a copy of the text, a column or {@link NameExample#UNKNOWN}. */
    byte[] tags(Window window, Copy copy) {
        Pieces pieces = window.pieces();
        byte[] tags = new byte[pieces.size()];
        int next = 0;
        for (int i = 0; i < tags.length; i++) {
            Span piece = copy.origin(pieces.span(i));
            while (next < names.size() && names.get(next).span().end() <= piece.start()) {
                next++;
            }
            boolean inside = next < names.size() && names.get(next).span().start() < piece.end();
            tags[i] = piece.isEmpty() || pieces.span(i).isEmpty()
                    ? NameExample.UNKNOWN
                    : inside ? inName(names.get(next), piece.start()) : outside(piece);
        }
        return tags;
    }

    private byte inName(Name name, int start) {
        boolean headline = name.kind() == Name.Kind.PERSON
                && text.slice(name.span()).chars().filter(c -> c == ' ').count() >= LONGEST_PERSON;
        if (name.probability() < SURE || headline) {
            return NameExample.UNKNOWN;
        }
        NameTag begins = switch (name.kind()) {
            case PERSON -> NameTag.PERSON_BEGINS;
            case ORGANISATION -> NameTag.ORGANISATION_BEGINS;
            case PLACE -> NameTag.PLACE_BEGINS;
            case OTHER -> NameTag.OTHER_BEGINS;
        };
        return (byte) (start == name.span().start() ? begins : begins.further()).column();
    }

    private byte outside(Span piece) {
        Span word = word(piece);
        String value = text.slice(word);
        boolean capital = value.chars().anyMatch(Character::isUpperCase);
        return capital && !NEVER.contains(value.toLowerCase(Locale.ROOT))
                ? NameExample.UNKNOWN
                : (byte) NameTag.OUTSIDE.column();
    }

    private Span word(Span piece) {
        String value = text.toString();
        int start = piece.start();
        while (start > 0 && Character.isLetter(value.charAt(start - 1)) && Character.isLetter(value.charAt(start))) {
            start--;
        }
        int end = piece.end();
        while (end < value.length()
                && Character.isLetter(value.charAt(end))
                && Character.isLetter(value.charAt(end - 1))) {
            end++;
        }
        return new Span(start, end);
    }
}
