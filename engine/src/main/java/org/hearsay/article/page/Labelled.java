package org.hearsay.article.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page's passages with what those in the article's part of it are.
 *
 * @param passages of the whole page
 * @param title the number of the headline's passage; negative where none is seen
 * @param first the number of the passage that the first label is of
 * @param labels of the passages of the article's part, in page order; empty where no article was found
 */
public record Labelled(List<Passage> passages, int title, int first, List<Label> labels) {

    public Labelled {
        labels = List.copyOf(labels);
    }

    /** One past the number of the last passage that has a label. */
    public int end() {
        return first + labels.size();
    }

    /** What a passage is; null outside of the article's part. */
    public @Nullable Label label(int index) {
        return index >= first && index < end() ? labels.get(index - first) : null;
    }

    /** Whether a passage is of the article's text, and not its title. */
    public boolean isBody(int index) {
        Label label = label(index);
        return label != null && label.isBody();
    }

    /** Whether a passage is of the article's text and has prose in it. */
    public boolean isProse(int index) {
        return isBody(index) && passages.get(index).prose() > 0;
    }

    /** The headline's passage; null where none is seen. */
    public @Nullable Passage headline() {
        return title < 0 ? null : passages.get(title);
    }
}
