package org.hearsay.copy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Two sentences that say the same in other words.
 *
 * @param first of the first text
 * @param second of the second text
 * @param score how much of what they speak of they have in common, from 0 to 1
 */
record SentenceMatch(Sentence first, Sentence second, double score) {

    /** A pair of sentences with less in common says the same only by chance; set on the half for development. */
    private static final double LEAST = 0.45;

    /** Fewer words in common may be the names that the whole story has. */
    private static final int LEAST_WORDS = 4;

    /** A sentence is sought for with no more others than this: those that share its rarest words. */
    private static final int MOST_TRIES = 64;

    /**
     * A run of words that lie in one sentence.
     *
     * @param start the index of its first word
     * @param end after its last
     */
    record Sentence(int start, int end) {

        /** The sentences of a text that are mostly not in any tile. */
        static List<Sentence> free(Wording of, boolean[] taken) {
            List<Sentence> sentences = new ArrayList<>();
            int start = 0;
            int free = 0;
            for (int i = 0; i < of.size(); i++) {
                free += taken[i] ? 0 : 1;
                if (i + 1 == of.size() || of.sentence(i + 1) != of.sentence(i)) {
                    if (2 * free > i + 1 - start) {
                        sentences.add(new Sentence(start, i + 1));
                    }
                    start = i + 1;
                    free = 0;
                }
            }
            return sentences;
        }

        private Set<Integer> stems(Wording of) {
            Set<Integer> stems = new HashSet<>();
            for (int i = start; i < end; i++) {
                if (of.isContent(i)) {
                    stems.add(of.stem(i));
                }
            }
            return stems;
        }
    }

    /**
     * The sentences of two texts that say the same, each in one match at most.
     *
     * @param takenOfFirst which words of the first text are matched word for word already
     * @param takenOfSecond the same of the second
     */
    static List<SentenceMatch> of(Wording first, boolean[] takenOfFirst, Wording second, boolean[] takenOfSecond) {
        List<Sentence> others = Sentence.free(second, takenOfSecond);
        Map<Integer, Integer> counts = counts(first, second);
        Map<Integer, List<Integer>> places = new HashMap<>();
        List<Set<Integer>> stems = new ArrayList<>();
        for (int i = 0; i < others.size(); i++) {
            stems.add(others.get(i).stems(second));
            for (int stem : stems.get(i)) {
                places.computeIfAbsent(stem, key -> new ArrayList<>()).add(i);
            }
        }
        List<SentenceMatch> all = new ArrayList<>();
        for (Sentence sentence : Sentence.free(first, takenOfFirst)) {
            Set<Integer> words = sentence.stems(first);
            for (int other : tries(words, places)) {
                double score = score(words, stems.get(other), counts);
                if (score >= LEAST) {
                    all.add(new SentenceMatch(sentence, others.get(other), score));
                }
            }
        }
        return best(all);
    }

    private static Set<Integer> tries(Set<Integer> words, Map<Integer, List<Integer>> places) {
        Set<Integer> tries = new HashSet<>();
        words.stream()
                .map(word -> places.getOrDefault(word, List.of()))
                .sorted((one, other) -> Integer.compare(one.size(), other.size()))
                .forEach(found -> {
                    if (tries.size() < MOST_TRIES) {
                        tries.addAll(found.subList(0, Math.min(found.size(), MOST_TRIES)));
                    }
                });
        return tries;
    }

    /** How often each stem is in both texts together: what both speak of all the time tells no sentence from another. */
    private static Map<Integer, Integer> counts(Wording first, Wording second) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Wording wording : List.of(first, second)) {
            for (int i = 0; i < wording.size(); i++) {
                counts.merge(wording.stem(i), 1, Integer::sum);
            }
        }
        return counts;
    }

    private static double score(Set<Integer> words, Set<Integer> others, Map<Integer, Integer> counts) {
        double common = 0;
        double all = 0;
        int shared = 0;
        for (int word : words) {
            double weight = weight(word, counts);
            all += weight;
            if (others.contains(word)) {
                common += 2 * weight;
                shared++;
            }
        }
        for (int word : others) {
            all += weight(word, counts);
        }
        return shared < LEAST_WORDS ? 0 : common / all;
    }

    private static double weight(int word, Map<Integer, Integer> counts) {
        return 1 / Math.sqrt(Math.max(1, counts.getOrDefault(word, 1) - 1));
    }

    private static List<SentenceMatch> best(List<SentenceMatch> all) {
        all.sort((one, other) -> Double.compare(other.score, one.score));
        Set<Sentence> firsts = new HashSet<>();
        Set<Sentence> seconds = new HashSet<>();
        List<SentenceMatch> best = new ArrayList<>();
        for (SentenceMatch match : all) {
            if (!firsts.contains(match.first) && !seconds.contains(match.second)) {
                firsts.add(match.first);
                seconds.add(match.second);
                best.add(match);
            }
        }
        return best;
    }
}
