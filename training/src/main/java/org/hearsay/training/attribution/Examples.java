package org.hearsay.training.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hearsay.attribution.model.Window;
import org.hearsay.attribution.model.Windows;
import org.hearsay.training.damage.Copy;
import org.hearsay.training.damage.Damage;
import org.hearsay.training.gold.GoldArticle;
import org.hearsay.training.gold.GoldRelation;

/** An endless supply of batches: each pass over the articles cuts them elsewhere and damages others. */
final class Examples {

    private static final int LEAST_FIRST_CORE = 32;

    /** Batches of like length are made within stretches of so many windows, so that their order stays random. */
    private static final int STRETCH = 256;

    /** How many of the damaged articles lose their quotation marks, which costs most; the others share the other ways. */
    private static final double MARKS_DROPPED = 0.3;

    private final List<GoldArticle> articles;
    private final Windows windows;
    private final Random random;
    private final double damaged;
    private final int pieces;
    private final List<List<Example>> pending = new ArrayList<>();
    private final Map<String, SilverNames> silver = new HashMap<>();
    private int passes;

    /**
     * @param pieces in a batch, at most, padding included
     * @param damaged how many of the articles are damaged in each pass, from 0 to 1
     */
    Examples(List<GoldArticle> articles, Windows windows, int pieces, double damaged, long seed) {
        this.articles = articles;
        this.windows = windows;
        this.pieces = pieces;
        this.random = new Random(seed);
        this.damaged = damaged;
    }

    /** How often all articles have been begun. */
    int passes() {
        return passes;
    }

    List<Example> next() {
        if (pending.isEmpty()) {
            pass();
        }
        return pending.removeLast();
    }

    private void pass() {
        passes++;
        List<Example> all = new ArrayList<>();
        for (GoldArticle article : articles) {
            Copy copy = copy(article);
            List<List<GoldRelation>> annotators = copy.of(article).annotations();
            List<GoldRelation> relations = annotators.get(random.nextInt(annotators.size()));
            int first = random.nextInt(LEAST_FIRST_CORE, Windows.CORE + 1);
            SilverNames names = silver.computeIfAbsent(article.name(), _ -> SilverNames.of(article.text()));
            for (Window window : windows.of(copy.text(), GoldArticle.paragraphs(copy.text()), first)) {
                all.add(Example.of(window, relations, names.tags(window, copy)));
            }
        }
        Collections.shuffle(all, random);
        for (int from = 0; from < all.size(); from += STRETCH) {
            List<Example> stretch = all.subList(from, Math.min(from + STRETCH, all.size()));
            stretch.sort(Comparator.comparingInt(example -> example.window().size()));
            batches(stretch);
        }
        Collections.shuffle(pending, random);
    }

    /** The article's text, or some of the time a damaged copy, so that the model doesn't lean on what may be missing. */
    private Copy copy(GoldArticle article) {
        if (random.nextDouble() >= damaged) {
            return Copy.same(article.text());
        }
        if (random.nextDouble() < MARKS_DROPPED) {
            return Damage.MARKS_DROPPED.of(article.text(), random.nextLong());
        }
        Damage[] kinds = Damage.values();
        return kinds[random.nextInt(kinds.length)].of(article.text(), random.nextLong());
    }

    private void batches(List<Example> sorted) {
        List<Example> batch = new ArrayList<>();
        for (Example example : sorted) {
            if ((batch.size() + 1) * example.window().size() > pieces && !batch.isEmpty()) {
                pending.add(batch);
                batch = new ArrayList<>();
            }
            batch.add(example);
        }
        pending.add(batch);
    }
}
