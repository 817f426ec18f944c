package org.hearsay.app.ask;

/**
 * Which part of the hits to show.
 *
 * @param limit how many at once
 * @param page which page, from 1
 */
public record Part(int limit, int page) {}
