package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.claim.ContentWords.Token;

/**
 * What one wording keeps of another, word by word: their longest common subsequence.
 *
 * @param first the one
 * @param second the other
 * @param pairs indexes of words that stand for each other, in text order
 */
record WordRuns(List<Token> first, List<Token> second, List<int[]> pairs) {

    /** From this share of the shorter one on, what differs are changes, and not other words. */
    private static final double NEARLY_WHOLE = 0.7;

    /** Words that stand apart by more are not of one quotation. */
    private static final int FARTHEST = 12;

    static WordRuns of(List<Token> first, List<Token> second) {
        int[][] longest = new int[first.size() + 1][second.size() + 1];
        for (int i = first.size() - 1; i >= 0; i--) {
            for (int j = second.size() - 1; j >= 0; j--) {
                longest[i][j] = isSame(first.get(i), second.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        List<int[]> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < first.size() && j < second.size()) {
            if (isSame(first.get(i), second.get(j)) && longest[i][j] == longest[i + 1][j + 1] + 1) {
                pairs.add(new int[] {i++, j++});
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return new WordRuns(first, second, pairs);
    }

    private static boolean isSame(Token one, Token other) {
        return one.word().equals(other.word());
    }

    int kept() {
        return pairs.size();
    }

    List<Token> keptWords() {
        return pairs.stream().map(pair -> first.get(pair[0])).toList();
    }

    /** Whether the second has all of the first, in its order and together. */
    boolean isWholeOfFirst() {
        return pairs.size() == first.size() && isTogether(1);
    }

    boolean isWholeOfSecond() {
        return pairs.size() == second.size() && isTogether(0);
    }

    /** Whether words that follow each other in the one do so nearly in the other. */
    private boolean isTogether(int side) {
        for (int i = 1; i < pairs.size(); i++) {
            if (pairs.get(i)[side] - pairs.get(i - 1)[side] > FARTHEST) {
                return false;
            }
        }
        return true;
    }

    boolean isNearlyWhole() {
        int shorter = Math.min(first.size(), second.size());
        return pairs.size() >= NEARLY_WHOLE * shorter && isTogether(first.size() < second.size() ? 1 : 0);
    }

    /** What is other between words that are kept; what one wording has before and after all that is kept doesn't count. */
    List<Likeness.Change> changes() {
        List<Likeness.Change> changes = new ArrayList<>();
        for (int p = 1; p < pairs.size(); p++) {
            int[] before = pairs.get(p - 1);
            int[] after = pairs.get(p);
            if (after[0] - before[0] > 1 || after[1] - before[1] > 1) {
                changes.add(new Likeness.Change(
                        words(first, before[0] + 1, after[0]), words(second, before[1] + 1, after[1])));
            }
        }
        return changes;
    }

    private static String words(List<Token> tokens, int from, int to) {
        return tokens.subList(from, to).stream().map(Token::written).collect(Collectors.joining(" "));
    }
}
