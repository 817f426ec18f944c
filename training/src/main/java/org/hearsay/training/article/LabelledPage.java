package org.hearsay.training.article;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hearsay.article.body.PageBlocks;
import org.hearsay.article.extraction.Articles;

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

    /**
     * The passage that holds a text that must be in is in, where it is the only one; those that are little more than one
     * that must not be in are out.
     */
    private static double[] segments(GoldPage gold, List<String> texts) {
        double[] shares = new double[texts.size()];
        Arrays.fill(shares, Double.NaN);
        List<String> flat = texts.stream().map(BodyScore::flat).toList();
        for (String segment : gold.mustNot()) {
            String text = BodyScore.flat(segment);
            for (int i = 0; i < shares.length; i++) {
                shares[i] = flat.get(i).contains(text) && flat.get(i).length() < 2 * text.length() ? 0 : shares[i];
            }
        }
        for (String segment : gold.must()) {
            String text = BodyScore.flat(segment);
            List<Integer> places = IntStream.range(0, shares.length)
                    .filter(i -> flat.get(i).contains(text))
                    .boxed()
                    .toList();
            if (places.size() == 1) {
                shares[places.getFirst()] = 1;
            }
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
