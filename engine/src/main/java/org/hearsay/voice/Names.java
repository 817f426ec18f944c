package org.hearsay.voice;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.attribution.model.NameScores;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/**
 * The names of an article: by what the model says of each word, by what the rules know of words and titles, and by what
 * the same name is elsewhere in the article.
 */
public final class Names {

    /**
     * How much each kind of knowledge weighs, in nats for each word.
     *
     * @param rules what a name gains of which the rules are sure
     * @param elsewhere what a name gains by being of the kind that it mostly is in the article
     */
    public record Weights(double rules, double elsewhere) {

        /** The model's word alone. */
        public static final Weights NONE = new Weights(0, 0);

        /** Chosen on Universal NER's dev part. */
        static final Weights RELEASED = new Weights(1, 1);
    }

    private Names() {}

    /**
     * The names of an article, in text order; no two overlap.
     *
     * @param blocks its paragraphs, in text order
     * @param scores what the model says of the blocks
     */
    public static List<Name> of(Text text, List<Span> blocks, NameScores scores) {
        return of(text, blocks, scores, Weights.RELEASED);
    }

    /** The same with other weights, to choose them and to measure. */
    public static List<Name> of(Text text, List<Span> blocks, NameScores scores, Weights weights) {
        NameDecoder decoder = new NameDecoder(text, scores);
        if (weights.rules() > 0) {
            for (Name name : NameRules.of(text, blocks)) {
                decoder.favour(name, weights.rules() * name.probability());
            }
        }
        List<Name> names = decoder.names(blocks);
        if (weights.elsewhere() > 0 && agree(text, names, decoder, weights.elsewhere())) {
            names = decoder.names(blocks);
        }
        return names;
    }

    /** Favours for each name that occurs again the kind that it mostly is; false where all agree already. */
    private static boolean agree(Text text, List<Name> names, NameDecoder decoder, double weight) {
        Map<String, Map<Name.Kind, Double>> kinds = new HashMap<>();
        for (Name name : names) {
            kinds.computeIfAbsent(Lexicon.lower(text.slice(name.span())), _ -> new EnumMap<>(Name.Kind.class))
                    .merge(name.kind(), name.probability(), Double::sum);
        }
        boolean changed = false;
        for (Name name : names) {
            Map<Name.Kind, Double> known = kinds.getOrDefault(Lexicon.lower(text.slice(name.span())), Map.of());
            if (known.size() > 1) {
                double all = known.values().stream().mapToDouble(d -> d).sum();
                known.forEach((kind, sum) ->
                        decoder.favour(new Name(name.span(), kind, name.probability()), weight * 2 * sum / all));
                changed = true;
            }
        }
        return changed;
    }
}
