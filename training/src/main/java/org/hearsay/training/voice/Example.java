package org.hearsay.training.voice;

import java.util.Set;
import org.hearsay.voice.AntecedentChooser.Question;

/**
 * A question with its answers.
 *
 * @param right the indexes of the candidates that are right, -1 for none of them; never empty
 * @param weight how much it counts
 */
record Example(Question question, Set<Integer> right, double weight) {

    Example {
        right = Set.copyOf(right);
        if (right.isEmpty()) {
            throw new IllegalArgumentException("an example needs an answer: " + question);
        }
    }
}
