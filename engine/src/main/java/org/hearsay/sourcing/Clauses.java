package org.hearsay.sourcing;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribution.Relation;
import org.hearsay.sourcing.Lexicon.Kind;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/** The words of one relation's sentence, with what Via and Media ask of them. */
final class Clauses {

    private static final int MOST_WORDS = 160;

    private Clauses() {}

    /** The sentence's words around a relation's source and cue. */
    static List<Word> words(Text text, SentenceIndex sentences, Relation relation) {
        return Word.of(text, sentence(sentences, relation), MOST_WORDS);
    }

    /** The sentence or sentences of a relation's source and cue; those of its content's beginning where it has neither. */
    static Span sentence(SentenceIndex sentences, Relation relation) {
        List<Span> frame = new ArrayList<>(relation.source());
        frame.addAll(relation.cue());
        if (frame.isEmpty()) {
            frame.add(relation.content().getFirst());
        }
        frame.sort(null);
        return sentences.around(frame);
    }

    /** Where the noun phrase that begins at a word ends: before a preposition, a mark, a day, a "that". */
    static int phraseEnd(List<Word> words, int from) {
        int end = from;
        while (end < words.size()) {
            Word word = words.get(end);
            boolean begins = end == from;
            boolean stops =
                    word.isMark() || (!begins && (word.is(Kind.AFTER_HEAD) || word.is(Kind.PRONOUN) || isDay(word)));
            if (stops && !word.lower().equals("of")) {
                break;
            }
            end++;
            if (word.possessive() && word.capital() && !isNameGoingOn(words, end)) {
                break;
            }
        }
        return end;
    }

    private static boolean isNameGoingOn(List<Word> words, int at) {
        return at < words.size() && words.get(at).capital();
    }

    private static boolean isDay(Word word) {
        return word.isAny("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
                || (!word.capital() && word.isAny("yesterday", "today", "tonight", "earlier", "late", "last"));
    }

    /** The words of a slice of words as one string, parted by single spaces. */
    static String joined(List<Word> words) {
        StringBuilder joined = new StringBuilder();
        words.forEach(word -> joined.append(' ').append(word.lower()));
        return joined.append(' ').toString();
    }

    static Span cover(List<Word> words) {
        return words.getFirst().span().cover(words.getLast().span());
    }
}
