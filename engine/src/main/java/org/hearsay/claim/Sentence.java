package org.hearsay.claim;

/**
 * A sentence of an article, whosever word it is.
 *
 * @param article the number of its article
 * @param start where it begins in the article's text, in code points
 * @param end where it ends, likewise
 * @param words the sentence, verbatim
 */
public record Sentence(long article, int start, int end, String words) {}
