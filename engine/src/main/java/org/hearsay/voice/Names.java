package org.hearsay.voice;

import java.util.List;
import org.hearsay.attribution.model.NameScores;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/**
 * The names of an article: by what the model says of each word, and by what the rules know of words and of the article
 * as a whole.
 */
public final class Names {

    /** How much a name that the rules are sure of gains with each word, in nats. */
    private static final double BY_RULES = Double.parseDouble(System.getProperty("byRules", "1"));

    private Names() {}

    /**
     * The names of an article, in text order; no two overlap.
     *
     * @param blocks its paragraphs, in text order
     * @param scores what the model says of the blocks
     */
    public static List<Name> of(Text text, List<Span> blocks, NameScores scores) {
        NameDecoder decoder = new NameDecoder(text, scores);
        for (Name name : NameRules.of(text, blocks)) {
            decoder.favour(name, BY_RULES * name.probability());
        }
        return decoder.names(blocks);
    }

    /** The same by the model alone, for measuring. */
    public static List<Name> byModel(Text text, List<Span> blocks, NameScores scores) {
        return new NameDecoder(text, scores).names(blocks);
    }
}
