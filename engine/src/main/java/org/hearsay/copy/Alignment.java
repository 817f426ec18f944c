package org.hearsay.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.hearsay.copy.Passage.Kind;
import org.hearsay.text.Span;

/**
 * Two texts laid side by side: what the second kept, changed, dropped and added, if it was made from the first. Each word
 * of either text is in exactly one passage.
 *
 * @param passages those with words of the second text in its order, each dropped one after what came before it in the first
 * @param shares how much of the texts is the same
 */
public record Alignment(List<Passage> passages, Shares shares) {

    /** Fewer words than this between two kept runs, in both texts, stand in for each other. */
    private static final int GAP = 8;

    /**
     * Where less of the shorter text's prose than this is in both word for word, sentences that say the same are of one event,
     * and not of one text: they aren't looked for.
     */
    private static final double FOLLOWED = 0.04;

    public Alignment {
        passages = List.copyOf(passages);
    }

    /** Lays two texts side by side; takes time in proportion to their lengths. */
    public static Alignment of(Wording first, Wording second) {
        return new Aligning(first, second).align();
    }

    /** The spans of passages of one kind in the first text. */
    public List<Span> inFirst(Kind kind) {
        return passages.stream()
                .filter(passage -> passage.kind() == kind)
                .flatMap(passage -> java.util.stream.Stream.ofNullable(passage.first()))
                .toList();
    }

    /** A run of words in either text that belong together; a text that has none of it has an empty run. */
    private record Piece(Kind kind, int first, int firstEnd, int second, int secondEnd) {}

    /** The work on two texts. */
    private static final class Aligning {

        private final Wording first;
        private final Wording second;
        private final boolean[] takenOfFirst;
        private final boolean[] takenOfSecond;
        private final List<Piece> pieces = new ArrayList<>();

        Aligning(Wording first, Wording second) {
            this.first = first;
            this.second = second;
            takenOfFirst = new boolean[first.size()];
            takenOfSecond = new boolean[second.size()];
        }

        Alignment align() {
            List<Tile> tiles = Tile.of(first, second);
            for (Tile tile : tiles) {
                take(new Piece(Kind.KEPT, tile.first(), tile.firstEnd(), tile.second(), tile.secondEnd()));
            }
            for (int i = 1; i < tiles.size(); i++) {
                between(tiles.get(i - 1), tiles.get(i));
            }
            Shares.Count near = Shares.count(
                    first,
                    second,
                    pieces.stream()
                            .map(piece -> new int[] {piece.first, piece.firstEnd, piece.second, piece.secondEnd})
                            .toList());
            int reworded = hasProse(tiles) ? reword() : 0;
            left();
            return new Alignment(passages(), Shares.of(first, second, tiles, near, reworded));
        }

        private boolean hasProse(List<Tile> tiles) {
            int prose = tiles.stream()
                    .mapToInt(tile -> tile.length() - tile.quoted(first, second))
                    .sum();
            return prose >= FOLLOWED * Math.min(first.size(), second.size());
        }

        private int reword() {
            int reworded = 0;
            for (SentenceMatch match : SentenceMatch.of(first, takenOfFirst, second, takenOfSecond)) {
                reworded += reword(match);
            }
            return reworded;
        }

        private void take(Piece piece) {
            pieces.add(piece);
            Arrays.fill(takenOfFirst, piece.first, piece.firstEnd, true);
            Arrays.fill(takenOfSecond, piece.second, piece.secondEnd, true);
        }

        /** A few words that were put in the place of others, between two runs that were kept. */
        private void between(Tile tile, Tile next) {
            int ofFirst = next.first() - tile.firstEnd();
            int ofSecond = next.second() - tile.secondEnd();
            boolean close = ofFirst > 0 && ofFirst < GAP && ofSecond > 0 && ofSecond < GAP;
            if (close && isFree(takenOfSecond, tile.secondEnd(), next.second())) {
                take(new Piece(Kind.CHANGED, tile.firstEnd(), next.first(), tile.secondEnd(), next.second()));
            }
        }

        private static boolean isFree(boolean[] taken, int from, int to) {
            for (int i = from; i < to; i++) {
                if (taken[i]) {
                    return false;
                }
            }
            return true;
        }

        /** Pairs the longest free runs of two sentences that say the same; gives the words of the shorter text in them. */
        private int reword(SentenceMatch match) {
            int[] one = longestFree(takenOfFirst, match.first());
            int[] other = longestFree(takenOfSecond, match.second());
            if (one[0] == one[1] || other[0] == other[1]) {
                return 0;
            }
            take(new Piece(Kind.CHANGED, one[0], one[1], other[0], other[1]));
            int words = 0;
            boolean firstIsShorter = first.size() <= second.size();
            int[] run = firstIsShorter ? one : other;
            Wording shorter = firstIsShorter ? first : second;
            for (int i = run[0]; i < run[1]; i++) {
                words += shorter.isQuoted(i) ? 0 : 1;
            }
            return words;
        }

        private static int[] longestFree(boolean[] taken, SentenceMatch.Sentence sentence) {
            int[] longest = {sentence.start(), sentence.start()};
            int start = sentence.start();
            for (int i = sentence.start(); i < sentence.end(); i++) {
                start = taken[i] ? i + 1 : start;
                if (i + 1 - start > longest[1] - longest[0]) {
                    longest = new int[] {start, i + 1};
                }
            }
            return longest;
        }

        /** What is in one of the texts alone. */
        private void left() {
            List<Piece> alone = new ArrayList<>();
            for (int[] run : freeRuns(takenOfFirst)) {
                alone.add(new Piece(Kind.DROPPED, run[0], run[1], 0, 0));
            }
            for (int[] run : freeRuns(takenOfSecond)) {
                alone.add(new Piece(Kind.ADDED, 0, 0, run[0], run[1]));
            }
            pieces.addAll(alone);
        }

        private static List<int[]> freeRuns(boolean[] taken) {
            List<int[]> runs = new ArrayList<>();
            int start = 0;
            for (int i = 0; i <= taken.length; i++) {
                if (i == taken.length || taken[i]) {
                    if (start < i) {
                        runs.add(new int[] {start, i});
                    }
                    start = i + 1;
                }
            }
            return runs;
        }

        private List<Passage> passages() {
            int[] follows = new int[first.size() + 1];
            for (Piece piece : pieces) {
                if (piece.kind != Kind.DROPPED && piece.kind != Kind.ADDED) {
                    follows[piece.firstEnd] = piece.secondEnd;
                }
            }
            return pieces.stream()
                    .sorted(Comparator.<Piece>comparingInt(
                                    piece -> piece.kind == Kind.DROPPED ? follows[piece.first] : piece.second)
                            .thenComparing(piece -> piece.kind != Kind.DROPPED)
                            .thenComparingInt(Piece::first))
                    .map(this::passage)
                    .toList();
        }

        private Passage passage(Piece piece) {
            int quoted = 0;
            for (int i = piece.first; i < piece.firstEnd; i++) {
                quoted += first.isQuoted(i) ? 1 : 0;
            }
            int quotedInSecond = 0;
            for (int i = piece.second; i < piece.secondEnd; i++) {
                quotedInSecond += second.isQuoted(i) ? 1 : 0;
            }
            return new Passage(
                    piece.kind,
                    piece.kind == Kind.ADDED ? null : first.span(piece.first, piece.firstEnd),
                    piece.kind == Kind.DROPPED ? null : second.span(piece.second, piece.secondEnd),
                    Math.max(piece.firstEnd - piece.first, piece.secondEnd - piece.second),
                    Math.max(quoted, quotedInSecond));
        }
    }
}
