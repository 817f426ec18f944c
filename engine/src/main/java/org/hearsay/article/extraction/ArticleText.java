package org.hearsay.article.extraction;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Block;
import org.hearsay.article.Block.Exclusion;
import org.hearsay.article.Block.Kind;
import org.hearsay.article.page.Passage;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/** Puts an article's text together from the texts of its blocks, one blank line between each two. */
final class ArticleText {

    private static final String BETWEEN = "\n\n";

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<List<Passage>> passages = new ArrayList<>();

    /** Adds a block with the passages that it was made from, none where the page doesn't show it. */
    void add(String block, Kind kind, List<Passage> from) {
        Span span = append(block);
        if (!span.isEmpty()) {
            blocks.add(Block.of(span, kind));
            passages.add(from);
        }
    }

    void addExcluded(String block, Exclusion reason, List<Passage> from) {
        Span span = append(block);
        if (!span.isEmpty()) {
            blocks.add(Block.excluded(span, reason));
            passages.add(from);
        }
    }

    /** Appends a block without white space at its ends, and nothing where it is nothing else. */
    private Span append(String block) {
        Text whole = Text.of(block);
        String trimmed = whole.slice(whole.trim(whole.whole()));
        if (!text.isEmpty() && !trimmed.isEmpty()) {
            text.append(BETWEEN);
        }
        int start = text.length();
        text.append(trimmed);
        return new Span(start, text.length());
    }

    Text text() {
        return Text.of(text.toString());
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    /** For each block the passages that it was made from. */
    List<List<Passage>> passages() {
        return List.copyOf(passages);
    }
}
