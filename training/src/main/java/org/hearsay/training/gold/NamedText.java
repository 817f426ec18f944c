package org.hearsay.training.gold;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.hearsay.attribution.model.NameTag;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/**
 * A text whose names are annotated, as sentences of words.
 *
 * @param name of the document
 * @param sentences in text order; none is empty
 */
public record NamedText(String name, List<Sentence> sentences) {

    private static final Set<String> JOIN_LEFT =
            Set.of(".", ",", ";", ":", "!", "?", ")", "]", "}", "%", "\u2019s", "\u2019");
    private static final Set<String> JOIN_RIGHT = Set.of("(", "[", "{", "$", "#");

    /**
     * A sentence.
     *
     * @param words in text order
     * @param tags for each word what it is to a name
     * @param joined for each word whether it stands right behind the one before it, without a space
     */
    public record Sentence(List<String> words, List<Tag> tags, List<Boolean> joined) {

        public Sentence {
            words = List.copyOf(words);
            tags = List.copyOf(tags);
            joined = List.copyOf(joined);
            if (words.isEmpty() || words.size() != tags.size() || words.size() != joined.size()) {
                throw new IllegalArgumentException(
                        words.size() + " words with " + tags.size() + " tags and " + joined.size() + " places");
            }
        }

        /** Spaced as is usual, where nobody tells how it was written. */
        public Sentence(List<String> words, List<Tag> tags) {
            this(words, tags, usual(words));
        }

        /**
         * Spaced as it was written.
         *
         * @param text the sentence, which may have its contractions apart ("do n't"); where it isn't made of the words,
         *     they are spaced as is usual
         */
        static Sentence asWritten(List<String> words, List<Tag> tags, String text) {
            List<Boolean> joined = new ArrayList<>();
            int at = 0;
            for (String word : words) {
                int start = at;
                while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
                    start++;
                }
                if (!text.startsWith(word, start)) {
                    return new Sentence(words, tags);
                }
                joined.add(at > 0 && (start == at || isContracted(word)));
                at = start + word.length();
            }
            return new Sentence(words, tags, joined);
        }

        private static List<Boolean> usual(List<String> words) {
            List<Boolean> joined = new ArrayList<>();
            for (int i = 0; i < words.size(); i++) {
                joined.add(i > 0 && (joinsLeft(words.get(i)) || JOIN_RIGHT.contains(words.get(i - 1))));
            }
            return joined;
        }
    }

    /** What is known of a word. */
    public enum Tag {
        /** The annotation doesn't tell: nothing is learnt from it, and nothing measured. */
        UNKNOWN(NameTag.OUTSIDE),
        OUTSIDE(NameTag.OUTSIDE),
        PERSON_BEGINS(NameTag.PERSON_BEGINS),
        PERSON_GOES_ON(NameTag.PERSON_GOES_ON),
        ORGANISATION_BEGINS(NameTag.ORGANISATION_BEGINS),
        ORGANISATION_GOES_ON(NameTag.ORGANISATION_GOES_ON),
        PLACE_BEGINS(NameTag.PLACE_BEGINS),
        PLACE_GOES_ON(NameTag.PLACE_GOES_ON),
        OTHER_BEGINS(NameTag.OTHER_BEGINS),
        OTHER_GOES_ON(NameTag.OTHER_GOES_ON);

        private final NameTag tag;

        Tag(NameTag tag) {
            this.tag = tag;
        }

        /** The model's tag of the word's first piece; {@link NameTag#OUTSIDE} where it is unknown. */
        public NameTag tag() {
            return tag;
        }

        static Tag of(NameTag tag) {
            return valueOf(tag.name());
        }
    }

    /**
     * The text with where each of its words stands.
     *
     * @param paragraphs the whole, or one for each sentence
     * @param words in text order
     * @param tags of the words
     */
    public record Layout(Text text, List<Span> paragraphs, List<Span> words, List<Tag> tags) {}

    private static boolean joinsLeft(String word) {
        return JOIN_LEFT.contains(word) || word.equals("'") || isContracted(word);
    }

    /** "'s", "’re", "n't" and the like, which are a word of their own in annotations alone. */
    private static boolean isContracted(String word) {
        boolean apostrophe = word.startsWith("'") || word.startsWith("\u2019");
        return (apostrophe && word.length() > 1 && word.length() <= 3) || word.equals("n't") || word.equals("n\u2019t");
    }

    /** Lays the words out as a text; {@code apart} makes a paragraph of each sentence. */
    public Layout layout(boolean apart) {
        StringBuilder text = new StringBuilder();
        List<Span> paragraphs = new ArrayList<>();
        List<Span> words = new ArrayList<>();
        List<Tag> tags = new ArrayList<>();
        for (Sentence sentence : sentences) {
            int start = text.length();
            for (int i = 0; i < sentence.words().size(); i++) {
                String word = sentence.words().get(i);
                if (i > 0 && !sentence.joined().get(i)) {
                    text.append(' ');
                }
                words.add(new Span(text.length(), text.length() + word.length()));
                text.append(word);
            }
            text.append(' ');
            tags.addAll(sentence.tags());
            if (apart) {
                paragraphs.add(new Span(start, text.length() - 1));
                text.append('\n');
            }
        }
        if (!apart) {
            paragraphs.add(new Span(0, text.length() - 1));
        }
        return new Layout(Text.of(text.toString()), paragraphs, words, tags);
    }

    /** Tags of so many words, all of which are outside of names. */
    static Tag[] outside(int count) {
        Tag[] tags = new Tag[count];
        Arrays.fill(tags, Tag.OUTSIDE);
        return tags;
    }
}
