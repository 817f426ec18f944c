package org.hearsay.attribution.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/**
 * Cuts an article into windows for the model: whole blocks are packed into cores as long as they fit, a block that is
 * too long is cut after a sentence's end, and each core gets some of its surroundings as context.
 */
public final class Windows {

    /** Pieces in a core, at most. */
    public static final int CORE = 208;

    private static final int CONTEXT_BEFORE = 40;
    private static final int CONTEXT_AFTER = 24;

    private final WordPiece wordPiece;

    public Windows(WordPiece wordPiece) {
        this.wordPiece = wordPiece;
    }

    /**
     * The windows of some blocks, in text order. Every piece of the blocks is in the core of exactly one.
     *
     * @param blocks in text order
     * @param firstCore pieces in the first core, at most; training varies it so that cuts fall differently each time
     */
    public List<Window> of(Text text, List<Span> blocks, int firstCore) {
        Pieces pieces = new Pieces();
        boolean[] inside = new boolean[text.length()];
        boolean[] opensBlock = new boolean[text.length() + 1];
        for (Span block : blocks) {
            int before = pieces.size();
            wordPiece.split(text, block, pieces);
            PieceFeatures.quoted(text, block, inside);
            if (pieces.size() > before) {
                opensBlock[pieces.start(before)] = true;
            }
        }
        for (int i = 0; i < pieces.size(); i++) {
            pieces.setFeature(i, PieceFeatures.of(text, pieces.span(i), inside));
        }
        List<Window> windows = new ArrayList<>();
        int limit = Math.clamp(firstCore, 1, CORE);
        for (int from = 0; from < pieces.size(); limit = CORE) {
            int to = cut(text, pieces, opensBlock, from, limit);
            windows.add(window(pieces, opensBlock, from, to));
            from = to;
        }
        return windows;
    }

    /**
     * Where a core that begins at {@code from} ends: in its second half at the last block's end, else at the last
     * sentence's; else at the last of either before that; else at a word's.
     */
    private static int cut(Text text, Pieces pieces, boolean[] opensBlock, int from, int limit) {
        int end = Math.min(from + limit, pieces.size());
        if (end == pieces.size()) {
            return end;
        }
        IntPredicate opens = i -> opensBlock[pieces.start(i)];
        IntPredicate sentence = i -> beginsSentence(text, pieces, i);
        int half = from + limit / 2;
        int cut = last(half, end, opens);
        cut = cut > 0 ? cut : last(half, end, sentence);
        cut = cut > 0 ? cut : last(from, half, opens.or(sentence));
        cut = cut > 0 ? cut : last(from, end, i -> pieces.start(i) > pieces.end(i - 1));
        return cut > 0 ? cut : end;
    }

    /** The last piece in {@code (from, to]} that a core may end before, or 0. */
    private static int last(int from, int to, IntPredicate mayEndBefore) {
        for (int i = to; i > from; i--) {
            if (mayEndBefore.test(i)) {
                return i;
            }
        }
        return 0;
    }

    /** A cheap guess, good enough to choose where to cut: after white space that follows a full stop or its closing mark. */
    private static boolean beginsSentence(Text text, Pieces pieces, int piece) {
        int end = pieces.end(piece - 1);
        if (pieces.start(piece) == end) {
            return false;
        }
        String value = text.toString();
        int last = end - 1;
        while (last > 0 && "\u201D\u2019\"')]".indexOf(value.charAt(last)) >= 0) {
            last--;
        }
        return ".!?\u2026".indexOf(value.charAt(last)) >= 0;
    }

    private static Window window(Pieces all, boolean[] opensBlock, int from, int to) {
        int first = Math.max(0, from - CONTEXT_BEFORE);
        int last = Math.min(all.size(), to + CONTEXT_AFTER);
        Pieces pieces = new Pieces();
        int coreStart = 0;
        int coreEnd = 0;
        pieces.add(WordPiece.CLS, all.start(first), all.start(first));
        for (int i = first; i < last; i++) {
            if (i > first && opensBlock[all.start(i)]) {
                pieces.add(WordPiece.SEP, all.start(i), all.start(i));
            }
            if (i == from) {
                coreStart = pieces.size();
            }
            pieces.add(all.id(i), all.start(i), all.end(i));
            pieces.setFeature(pieces.size() - 1, all.feature(i));
            if (i == to - 1) {
                coreEnd = pieces.size();
            }
        }
        int end = all.end(last - 1);
        pieces.add(WordPiece.SEP, end, end);
        return new Window(pieces, coreStart, coreEnd);
    }
}
