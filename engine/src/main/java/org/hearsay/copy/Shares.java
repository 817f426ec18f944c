package org.hearsay.copy;

import java.util.List;

/**
 * How much of two texts is the same, in words.
 *
 * @param first words of the first text
 * @param second words of the second text
 * @param heldOfFirst words of the first text that stand in the second: kept, or in the place of a few others
 * @param heldOfSecond the same of the second
 * @param kept words in runs of five and more that both have
 * @param prose those of them that are within quotation marks in neither
 * @param longest the longest run of prose without a quoted word
 * @param reworded words of the shorter text in sentences of its narrator that the other has in other words
 */
public record Shares(
        int first, int second, int heldOfFirst, int heldOfSecond, int kept, int prose, int longest, int reworded) {

    /** Words of both texts that were matched. */
    record Count(int first, int second) {}

    static Count count(Wording first, Wording second, List<int[]> pieces) {
        int ofFirst = 0;
        int ofSecond = 0;
        for (int[] piece : pieces) {
            ofFirst += piece[1] - piece[0];
            ofSecond += piece[3] - piece[2];
        }
        return new Count(Math.min(ofFirst, first.size()), Math.min(ofSecond, second.size()));
    }

    static Shares of(Wording first, Wording second, List<Tile> tiles, Count held, int reworded) {
        int kept = 0;
        int prose = 0;
        int longest = 0;
        for (Tile tile : tiles) {
            kept += tile.length();
            int run = 0;
            for (int i = 0; i < tile.length(); i++) {
                boolean quoted = first.isQuoted(tile.first() + i) || second.isQuoted(tile.second() + i);
                prose += quoted ? 0 : 1;
                run = quoted ? 0 : run + 1;
                longest = Math.max(longest, run);
            }
        }
        return new Shares(first.size(), second.size(), held.first, held.second, kept, prose, longest, reworded);
    }

    /** Words of the shorter text. */
    public int shorter() {
        return Math.min(first, second);
    }

    /** How much of the first text stands in the second, from 0 to 1. */
    public double firstInSecond() {
        return first == 0 ? 0 : (double) heldOfFirst / first;
    }

    /** How much of the second text stands in the first, from 0 to 1. */
    public double secondInFirst() {
        return second == 0 ? 0 : (double) heldOfSecond / second;
    }
}
