package org.hearsay.voice;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
     * @param doubt what a word gains that belongs to no name
     * @param begins what a name loses for being one more
     */
    public record Weights(double rules, double elsewhere, double doubt, double begins) {

        /** The model's word alone. */
        public static final Weights NONE = new Weights(0, 0, 0, 0);

        /** Chosen on Universal NER's dev part, and by the voices of the labelled sources that are for development. */
        static final Weights RELEASED = new Weights(2, 2, 1, 0.5);
    }

    /** E-mail addresses, also shortened ones ("a.reed...@example.org"), and those of pages. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?://|www\\.)[^\\s<>\"]{1,2000}|[\\w.+-]{1,100}@[\\w-]{1,100}(?:\\.[\\w-]{1,100}){1,9}");

    /** How much more the rules weigh where a list has the name; chosen like the other weights. */
    private static final double LISTED = 2;

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
                double listed = isListed(text.slice(name.span())) ? LISTED : 1;
                decoder.favour(name, weights.rules() * listed * name.probability());
            }
        }
        forbid(text, decoder);
        decoder.doubt(weights.doubt(), weights.begins());
        List<Name> names = decoder.names(blocks);
        if (weights.elsewhere() > 0 && agree(text, names, decoder, weights.elsewhere())) {
            names = decoder.names(blocks);
        }
        return new NameEnds(text).mended(names);
    }

    /** No name begins with a common word that is written small, and pronouns are in none. */
    private static void forbid(Text text, NameDecoder decoder) {
        forbidAddresses(text, decoder);
        for (int w = 0; w < decoder.size(); w++) {
            String word = text.slice(decoder.span(w));
            String lower = Lexicon.lower(word);
            boolean small = word.equals(lower);
            boolean initials = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && !small;
            if (Tokens.PRONOUNS.contains(lower) && !initials) {
                decoder.forbid(w, false);
            } else if (small && isCommon(lower)) {
                decoder.forbid(w, true);
            }
        }
    }

    /** No name is in an address: those of persons and bodies in it are not what it is. */
    private static void forbidAddresses(Text text, NameDecoder decoder) {
        Matcher addresses = ADDRESS.matcher(text.toString());
        while (addresses.find()) {
            for (int w = decoder.wordAt(addresses.start());
                    w < decoder.size() && decoder.span(w).start() < addresses.end();
                    w++) {
                decoder.forbid(w, false);
            }
        }
    }

    /** Whether a list has a name, and nobody is called so. */
    private static boolean isListed(String name) {
        String lower = Lexicon.lower(name);
        return (Lexicon.PLACES.contains(lower) || Lexicon.ORGANISATIONS.contains(lower))
                && !Lexicon.GIVEN_NAMES.containsKey(lower)
                && !Lexicon.COMMON.contains(lower);
    }

    private static boolean isCommon(String lower) {
        return Stream.of(Lexicon.COMMON, Lexicon.BODIES, Lexicon.PERSONS, Lexicon.GROUPS, Lexicon.MEN, Lexicon.WOMEN)
                .anyMatch(words -> words.contains(lower));
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
                favour(decoder, name.span(), known, weight * 2);
                changed = true;
            }
        }
        return changed;
    }

    private static void favour(NameDecoder decoder, Span span, Map<Name.Kind, Double> known, double weight) {
        double all = known.values().stream().mapToDouble(d -> d).sum();
        known.forEach((kind, sum) -> decoder.favour(new Name(span, kind, 1), weight * sum / all));
    }
}
