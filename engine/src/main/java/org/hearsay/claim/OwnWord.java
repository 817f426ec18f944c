package org.hearsay.claim;

/**
 * A sentence that says what a claim is, in an article of which no statement does: it says so on its own word, or nobody knows
 * on whose.
 *
 * @param sentence the sentence
 * @param likeness how like the statement asked about it is
 */
public record OwnWord(Sentence sentence, Likeness likeness) {}
