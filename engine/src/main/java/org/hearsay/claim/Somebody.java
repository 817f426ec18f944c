package org.hearsay.claim;

import java.util.List;
import java.util.Set;

/**
 * Somebody whose word a claim is, as far as that is told: who is named, over all texts; who isn't, in one text.
 *
 * @param source who it is, by the fullest words
 * @param number which one of several it is, from 1: of "two officials" the first or the second
 * @param statements the numbers of the statements that are his word
 * @param texts the texts that have them
 */
public record Somebody(Source source, int number, List<Long> statements, Set<Long> texts) {

    public Somebody {
        statements = List.copyOf(statements);
        texts = Set.copyOf(texts);
    }
}
