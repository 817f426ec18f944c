package org.hearsay.article;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A page's text proper, with what is known of it. Every annotation of a reading is a span of {@link #text()}.
 *
 * @param title the headline, where known
 * @param byline who signed it, in the page's order; empty where unknown
 * @param outlet who published it, where known
 * @param published the day of publication, where known
 * @param language the ISO 639-1 code of the language it is in, where known
 * @param text for a text input the input itself, character for character; for a page its blocks, a blank line between
 *     each two
 * @param blocks in text order
 * @param imprint what else is known of its publication
 */
public record Article(
        @Nullable String title,
        List<String> byline,
        @Nullable String outlet,
        @Nullable Published published,
        @Nullable String language,
        Text text,
        List<Block> blocks,
        Imprint imprint) {

    /** An article of whose publication nothing else is known. */
    public Article(
            @Nullable String title,
            List<String> byline,
            @Nullable String outlet,
            @Nullable Published published,
            @Nullable String language,
            Text text,
            List<Block> blocks) {
        this(title, byline, outlet, published, language, text, blocks, Imprint.NONE);
    }

    /** @throws IllegalArgumentException where blocks overlap, are out of order, or reach outside the text */
    public Article {
        byline = List.copyOf(byline);
        blocks = List.copyOf(blocks);
        int end = 0;
        for (Block block : blocks) {
            if (block.span().start() < end || block.span().end() > text.length()) {
                throw new IllegalArgumentException("block " + block + " begins before " + end
                        + ", where the one before it ends, or reaches past the text's " + text.length());
            }
            end = block.span().end();
        }
    }

    /**
     * The spans that statements are read from, in text order. Of two titles, one after the other, only the second: the
     * heading that is shown says again what the page's data call the article.
     */
    public List<Span> body() {
        List<Span> body = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            boolean isSaidAgain = blocks.get(i).kind() == Block.Kind.TITLE
                    && i + 1 < blocks.size()
                    && blocks.get(i + 1).kind() == Block.Kind.TITLE;
            if (blocks.get(i).kind().isArticle() && !isSaidAgain) {
                body.add(blocks.get(i).span());
            }
        }
        return body;
    }

    /** What there is of a page that no text could be read from: no text, and the date where the user gave one. */
    public static Article empty(Page page) {
        Published published = page.published() == null ? null : new Published(page.published(), Published.From.GIVEN);
        return new Article(null, List.of(), null, published, null, Text.of(""), List.of());
    }
}
