package org.hearsay.copy;

/**
 * An article that may carry a text, or be carried by it: a pair to be compared.
 *
 * @param article its number
 * @param prints how many fingerprints the two have in common
 * @param weight the same, where fingerprints of many articles count for less
 */
public record Candidate(long article, int prints, double weight) {}
