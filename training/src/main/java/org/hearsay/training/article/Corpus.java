package org.hearsay.training.article;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.extraction.Articles;

/**
 * All the pages there are to train on and to score with, labelled.
 *
 * @param pages those that an article was found in
 * @param without those that none was found in
 */
record Corpus(List<LabelledPage> pages, List<GoldPage> without) {

    /** The sets with bodies, or with texts that must and must not be in. */
    static final List<String> SETS = List.of("aeb", "fundus", "segments", "wcxb");

    static Corpus read(Path folder) throws IOException {
        Articles articles = new Articles(null);
        List<LabelledPage> pages = new ArrayList<>();
        List<GoldPage> without = new ArrayList<>();
        for (String set : SETS) {
            for (GoldPage gold : GoldPage.read(folder.resolve(set))) {
                LabelledPage.of(gold, articles).ifPresentOrElse(pages::add, () -> without.add(gold));
            }
        }
        return new Corpus(pages, without);
    }

    /** The fold of each page: all pages of a registrable domain, of whichever set, are in one. */
    int[] folds(int count) {
        return pages.stream()
                .mapToInt(page -> Math.floorMod(page.gold().domain().hashCode() * 31 + 7, count))
                .toArray();
    }
}
