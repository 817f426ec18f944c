package org.hearsay.ledger.search;

/**
 * An article that was found.
 *
 * @param origin which one
 * @param passage words from it: around what was searched for, or its beginning
 * @param statements how many statements it has
 */
public record ArticleHit(Origin origin, Passage passage, int statements) {}
