package org.hearsay.training.article;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.article.Articles;
import org.hearsay.article.PageBlocks;

/**
 * A page's passages with what people say of each.
 *
 * @param gold the page
 * @param blocks its passages
 * @param shares for each the share of it that is the body's, from 0 to 1; NaN where nobody said
 */
@SuppressWarnings("ArrayRecordComponent") // A table of numbers, never altered.
record LabelledPage(GoldPage gold, PageBlocks blocks, double[] shares) {

    /** Reads and labels a page; nothing where no article is found in it. */
    static Optional<LabelledPage> of(GoldPage gold, Articles articles) throws IOException {
        return articles.blocks(gold.page()).map(blocks -> new LabelledPage(gold, blocks, shares(gold, blocks)));
    }

    private static double[] shares(GoldPage gold, PageBlocks blocks) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            texts.add(blocks.text(i));
        }
        double[] shares = gold.body() == null ? segments(gold, texts) : Alignment.shares(texts, gold.body());
        for (int i = 0; i < shares.length; i++) {
            shares[i] = blocks.isTitle(i) ? Double.NaN : shares[i];
        }
        return shares;
    }

    /** Passages that hold a text that must be in are in, those with one that must not be in are out. */
    private static double[] segments(GoldPage gold, List<String> texts) {
        double[] shares = new double[texts.size()];
        for (int i = 0; i < shares.length; i++) {
            String flat = texts.get(i).replaceAll("\\s+", " ");
            boolean in = gold.must().stream().anyMatch(segment -> flat.contains(segment.strip().replaceAll("\\s+", " ")));
            boolean out = gold.mustNot().stream().anyMatch(segment -> flat.contains(segment.strip().replaceAll("\\s+", " ")));
            shares[i] = in == out ? Double.NaN : in ? 1 : 0;
        }
        return shares;
    }

    /** The body that a choice of passages makes. */
    String body(boolean[] in) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < in.length; i++) {
            if (in[i] && !blocks.isTitle(i)) {
                body.append(body.isEmpty() ? "" : "\n\n").append(blocks.text(i));
            }
        }
        return body.toString();
    }
}
