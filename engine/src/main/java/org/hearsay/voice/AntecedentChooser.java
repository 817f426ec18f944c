package org.hearsay.voice;

import java.util.List;
import java.util.Set;
import org.hearsay.text.Span;

/** Decides what a mention stands for. The released one is {@link Ranker#released()}; training has others. */
@FunctionalInterface
public interface AntecedentChooser {

    /**
     * Chooses among what was spoken of before.
     *
     * @return the chosen one; its index is -1 where the mention stands for none of them
     */
    Choice choose(Question question);

    /**
     * A mention with what it may stand for.
     *
     * @param mention its characters
     * @param text its words, in small letters
     * @param nothing what is seen of the choice that it stands for nothing before it
     */
    record Question(AnaphorType type, Span mention, String text, List<Candidate> candidates, Set<Feature> nothing) {
        public Question {
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * Something that a mention may stand for.
     *
     * @param phrases its mentions so far that are no pronouns, in text order
     * @param features what is seen of it and the mention together
     */
    record Candidate(List<Span> phrases, Set<Feature> features) {
        public Candidate {
            phrases = List.copyOf(phrases);
        }
    }

    /**
     * A choice.
     *
     * @param index among the candidates, or -1
     * @param probability how sure that is, from 0 to 1
     */
    record Choice(int index, double probability) {

        /** The choice of none, for want of candidates. */
        static final Choice NONE = new Choice(-1, 1);
    }
}
