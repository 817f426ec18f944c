package org.hearsay.article;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Block.Exclusion;
import org.hearsay.article.Block.Kind;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/** Puts an article's text together from the texts of its blocks, one blank line between each two. */
final class ArticleText {

    private static final String BETWEEN = "\n\n";

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();

    void add(String block, Kind kind) {
        blocks.add(Block.of(append(block), kind));
    }

    void addExcluded(String block, Exclusion reason) {
        blocks.add(Block.excluded(append(block), reason));
    }

    private Span append(String block) {
        if (!text.isEmpty()) {
            text.append(BETWEEN);
        }
        int start = text.length();
        text.append(block);
        return new Span(start, text.length());
    }

    int length() {
        return text.length();
    }

    Text text() {
        return Text.of(text.toString());
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }
}
