package org.hearsay.claim;

/**
 * A number for what the claim counts, too.
 *
 * @param heard the statement that gives it
 * @param count the number
 * @param same whether it is the number of the claim
 */
public record GivenCount(Heard heard, Count count, boolean same) {}
