package org.hearsay.article;

/**
 * Something that the reader of a reading has to know: what went wrong, where, and how to mend it.
 *
 * @param what what is the matter, in a sentence
 * @param where the part of the page or input that it concerns
 * @param mend what can be done about it
 */
public record Problem(String what, String where, String mend) {}
