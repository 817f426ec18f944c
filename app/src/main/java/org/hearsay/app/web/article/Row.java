package org.hearsay.app.web.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A block of the article with what stands beside it.
 *
 * @param kind the block's, by its label
 * @param exclusion why it isn't the article; null where it is
 * @param segments its text, cut so that all of a segment is marked the same
 * @param notes of the statements that begin in it
 */
public record Row(String kind, @Nullable String exclusion, List<Segment> segments, List<Note> notes) {

    /**
     * A piece of a block.
     *
     * @param text verbatim
     * @param marks what it is to statements, as classes of the style sheet; empty for nothing
     * @param statements the numbers of those statements, parted by spaces
     * @param first the numbers of the statements that begin with it
     */
    public record Segment(String text, String marks, String statements, List<Integer> first) {}

    /** Whether it isn't the article's own text. */
    public boolean isExcluded() {
        return exclusion != null;
    }
}
