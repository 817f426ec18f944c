package org.hearsay.copy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The same words in a row in two texts.
 *
 * @param first the index of its first word in the first text
 * @param second the index of its first word in the second text
 * @param length in words
 */
record Tile(int first, int second, int length) {

    /** Words of a seed; a run that is shorter isn't seen. */
    private static final int SEED = 4;

    /** A shorter run than this is chance, or grammar. */
    static final int SHORTEST = 5;

    /** A shorter run has so many words that tell what it is about ("in the middle of the" has one). */
    private static final int CONTENT = 2;

    /** In how many places of the second text a seed is looked at: the most of a hostile text's repetitions. */
    private static final int PLACES = 16;

    int firstEnd() {
        return first + length;
    }

    int secondEnd() {
        return second + length;
    }

    /**
     * What two texts have in common, the longest runs first, so that no word is in two tiles. Greedy string tiling by
     * seeds (after Wise, "YAP3: improved detection of similarities in computer program and other texts", SIGCSE 1996);
     * passages may have changed their order.
     *
     * @return tiles in the order of the first text
     */
    static List<Tile> of(Wording first, Wording second) {
        List<Tile> runs = runs(first, second);
        runs.sort(Comparator.comparingInt(Tile::length).reversed().thenComparingInt(Tile::first));
        boolean[] takenOfFirst = new boolean[first.size()];
        boolean[] takenOfSecond = new boolean[second.size()];
        List<Tile> tiles = new ArrayList<>();
        for (Tile run : runs) {
            Tile tile = run.free(takenOfFirst, takenOfSecond);
            if (tile.length >= SHORTEST && tile.content(first) >= CONTENT) {
                tiles.add(tile);
                for (int i = 0; i < tile.length; i++) {
                    takenOfFirst[tile.first + i] = true;
                    takenOfSecond[tile.second + i] = true;
                }
            }
        }
        tiles.sort(Comparator.comparingInt(Tile::first));
        return tiles;
    }

    private static List<Tile> runs(Wording first, Wording second) {
        Map<Integer, List<Integer>> places = new HashMap<>();
        for (int i = 0; i + SEED <= second.size(); i++) {
            List<Integer> of = places.computeIfAbsent(seed(second, i), seed -> new ArrayList<>(2));
            if (of.size() < PLACES) {
                of.add(i);
            }
        }
        List<Tile> runs = new ArrayList<>();
        for (int i = 0; i + SEED <= first.size(); i++) {
            for (int place : places.getOrDefault(seed(first, i), List.of())) {
                boolean goesOn = i > 0 && place > 0 && first.form(i - 1) == second.form(place - 1);
                int length = goesOn ? 0 : common(first, i, second, place);
                if (length >= SHORTEST) {
                    runs.add(new Tile(i, place, length));
                }
            }
        }
        return runs;
    }

    private static int seed(Wording of, int at) {
        int hash = 0;
        for (int i = at; i < at + SEED; i++) {
            hash = Wording.mixed(31 * hash + of.form(i));
        }
        return hash;
    }

    private static int common(Wording first, int i, Wording second, int j) {
        int length = 0;
        while (i + length < first.size()
                && j + length < second.size()
                && first.form(i + length) == second.form(j + length)) {
            length++;
        }
        return length;
    }

    /** The first part of it that no other tile has a word of. */
    private Tile free(boolean[] takenOfFirst, boolean[] takenOfSecond) {
        int from = 0;
        while (from < length && (takenOfFirst[first + from] || takenOfSecond[second + from])) {
            from++;
        }
        int to = from;
        while (to < length && !takenOfFirst[first + to] && !takenOfSecond[second + to]) {
            to++;
        }
        return new Tile(first + from, second + from, to - from);
    }

    private int content(Wording of) {
        int words = 0;
        for (int i = first; i < firstEnd(); i++) {
            words += of.isContent(i) ? 1 : 0;
        }
        return words;
    }

    /** How many of its words are within quotation marks in either text. */
    int quoted(Wording of, Wording other) {
        int words = 0;
        for (int i = 0; i < length; i++) {
            words += of.isQuoted(first + i) || other.isQuoted(second + i) ? 1 : 0;
        }
        return words;
    }
}
