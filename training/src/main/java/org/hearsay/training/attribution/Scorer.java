package org.hearsay.training.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.attribution.Quotation;
import org.hearsay.attribution.Relation;
import org.hearsay.text.Quotations;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.hearsay.training.gold.GoldArticle;
import org.hearsay.training.gold.GoldRelation;

/**
 * Scores statements against gold: micro-averaged over articles, over the words of the text, so that punctuation and
 * quotation marks never count. A relation is right when its content overlaps a gold content with a Dice coefficient of
 * at least one half and their sources share a word or are both empty, one to one, best overlap first; strictly right
 * when the contents' words are the same.
 */
public final class Scorer {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

    /** Roles as lists of pieces. */
    public record Roles(List<Span> source, List<Span> cue, List<Span> content) {

        public static Roles of(Relation relation) {
            return new Roles(relation.source(), relation.cue(), relation.content());
        }

        public static Roles of(GoldRelation relation) {
            return new Roles(relation.source(), relation.cue(), relation.content());
        }
    }

    /** Right, predicted and gold counts of one figure. */
    public static final class Count {

        private int right;
        private int predicted;
        private int gold;

        private void add(int moreRight, int morePredicted, int moreGold) {
            right += moreRight;
            predicted += morePredicted;
            gold += moreGold;
        }

        public double precision() {
            return predicted == 0 ? 0 : (double) right / predicted;
        }

        public double recall() {
            return gold == 0 ? 0 : (double) right / gold;
        }

        /** From 0 to 1. */
        public double f1() {
            double sum = precision() + recall();
            return sum == 0 ? 0 : 2 * precision() * recall() / sum;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "P %5.1f  R %5.1f  F1 %5.1f   (%d right, %d predicted, %d gold)",
                    100 * precision(),
                    100 * recall(),
                    100 * f1(),
                    right,
                    predicted,
                    gold);
        }
    }

    private final Count source = new Count();
    private final Count cue = new Count();
    private final Count content = new Count();
    private final Count relation = new Count();
    private final Count strict = new Count();
    private final List<Count> fragments = List.of(new Count(), new Count(), new Count());
    private final Map<Quotation, Count> byQuotation = new EnumMap<>(Quotation.class);

    private record Words(BitSet source, BitSet cue, BitSet content) {}

    private record Pair(double dice, int predicted, int gold) {}

    private record Matches(BitSet predicted, BitSet gold) {}

    /** Adds an article. Relations without content are left out on both sides. */
    public void add(Text text, List<Roles> predicted, List<Roles> gold) {
        List<Span> words = words(text);
        List<Words> p = words(words, predicted);
        List<Words> g = words(words, gold);
        count(source, union(p, 0), union(g, 0));
        count(cue, union(p, 1), union(g, 1));
        count(content, union(p, 2), union(g, 2));
        for (int role = 0; role < fragments.size(); role++) {
            count(fragments.get(role), fragments(p, role), fragments(g, role));
        }
        Matches matches = matches(p, g, 0.5);
        relation.add(matches.predicted().cardinality(), p.size(), g.size());
        countByQuotation(text, gold, words, matches.gold());
        strict.add(matches(p, g, 1).predicted().cardinality(), p.size(), g.size());
    }

    /** Which of the predicted relations are right by the looser measure. */
    static BitSet right(Text text, List<Roles> predicted, List<Roles> gold) {
        List<Span> words = words(text);
        return matches(all(words, predicted), words(words, gold), 0.5).predicted();
    }

    private static List<Span> words(Text text) {
        List<Span> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text.toString());
        while (matcher.find()) {
            words.add(new Span(matcher.start(), matcher.end()));
        }
        return words;
    }

    private static List<Words> words(List<Span> words, List<Roles> relations) {
        return all(words, relations).stream()
                .filter(r -> !r.content().isEmpty())
                .toList();
    }

    private static List<Words> all(List<Span> words, List<Roles> relations) {
        return relations.stream()
                .map(r -> new Words(in(words, r.source()), in(words, r.cue()), in(words, r.content())))
                .toList();
    }

    private static BitSet in(List<Span> words, List<Span> pieces) {
        BitSet found = new BitSet();
        for (int i = 0; i < words.size(); i++) {
            for (Span piece : pieces) {
                if (piece.overlaps(words.get(i))) {
                    found.set(i);
                }
            }
        }
        return found;
    }

    private void countByQuotation(Text text, List<Roles> gold, List<Span> words, BitSet found) {
        Quotations quotations = Quotations.of(text, GoldArticle.paragraphs(text));
        int at = 0;
        for (Roles roles : gold) {
            if (!in(words, roles.content()).isEmpty()) {
                byQuotation
                        .computeIfAbsent(Quotation.of(text, roles.content(), quotations), _ -> new Count())
                        .add(found.get(at++) ? 1 : 0, 0, 1);
            }
        }
    }

    private static Set<BitSet> fragments(List<Words> relations, int role) {
        return relations.stream()
                .map(r -> role(r, role))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.toSet());
    }

    private static BitSet role(Words relation, int role) {
        return role == 0 ? relation.source() : role == 1 ? relation.cue() : relation.content();
    }

    private static void count(Count count, Set<BitSet> predicted, Set<BitSet> gold) {
        count.add((int) predicted.stream().filter(gold::contains).count(), predicted.size(), gold.size());
    }

    private static BitSet union(List<Words> relations, int role) {
        BitSet all = new BitSet();
        relations.forEach(r -> all.or(role(r, role)));
        return all;
    }

    private static void count(Count count, BitSet predicted, BitSet gold) {
        count.add(shared(predicted, gold), predicted.cardinality(), gold.cardinality());
    }

    private static int shared(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        return both.cardinality();
    }

    /** Which of the predicted and which of the gold are matched, one to one, best overlap first. */
    private static Matches matches(List<Words> predicted, List<Words> gold, double least) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < predicted.size(); i++) {
            for (int j = 0; j < gold.size(); j++) {
                Words p = predicted.get(i);
                Words g = gold.get(j);
                boolean sources = p.source().intersects(g.source())
                        || (p.source().isEmpty() && g.source().isEmpty());
                double dice = 2.0
                        * shared(p.content(), g.content())
                        / (p.content().cardinality() + g.content().cardinality());
                if (sources && dice >= least) {
                    pairs.add(new Pair(dice, i, j));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::dice)
                .reversed()
                .thenComparingInt(Pair::predicted)
                .thenComparingInt(Pair::gold));
        BitSet takenPredicted = new BitSet();
        BitSet takenGold = new BitSet();
        for (Pair pair : pairs) {
            if (!takenPredicted.get(pair.predicted()) && !takenGold.get(pair.gold())) {
                takenPredicted.set(pair.predicted());
                takenGold.set(pair.gold());
            }
        }
        return new Matches(takenPredicted, takenGold);
    }

    public Count relation() {
        return relation;
    }

    public Count strict() {
        return strict;
    }

    /** Fragments whose words are just those of one in the gold; 0 source, 1 cue, 2 content. */
    public Count fragments(int role) {
        return fragments.get(role);
    }

    /** How many of the gold's relations that are quoted so were found, by the looser measure; from 0 to 1. */
    public double recall(Quotation quotation) {
        Count count = byQuotation.get(quotation);
        return count == null ? 0 : count.recall();
    }

    /** All figures, one a line. */
    public String report() {
        return String.join(
                System.lineSeparator(),
                "token source     " + source,
                "token cue        " + cue,
                "token content    " + content,
                "relation         " + relation,
                "strict relation  " + strict,
                "exact source     " + fragments(0),
                "exact cue        " + fragments(1),
                "exact content    " + fragments(2),
                "recall           " + recalls());
    }

    private String recalls() {
        return Arrays.stream(Quotation.values())
                .map(q -> String.format(
                        Locale.ROOT,
                        "%s %.1f of %d",
                        q.label(),
                        100 * recall(q),
                        byQuotation.containsKey(q) ? byQuotation.get(q).gold : 0))
                .collect(Collectors.joining(", "));
    }
}
