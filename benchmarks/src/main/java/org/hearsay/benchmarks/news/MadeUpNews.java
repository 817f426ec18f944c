package org.hearsay.benchmarks.news;

import org.hearsay.Reading;

/**
 * Articles without end, each with its reading: about 750 words, 20 statements, a dozen voices, times and figures. The same
 * number gives the same article. Safe to use from many threads.
 */
public final class MadeUpNews {

    private final Grammar grammar = Grammar.load();
    private final Vocabulary vocabulary = new Vocabulary(grammar);
    private final Newsroom newsroom = new Newsroom(grammar);

    /** The article of a number, whose URL no other one has. */
    public Reading article(long number) {
        return new MadeUpArticle(new Composing(grammar, vocabulary, newsroom), number).reading();
    }

    /** What every article is made with. */
    record Composing(Grammar grammar, Vocabulary vocabulary, Newsroom newsroom) {}
}
