package org.hearsay.training.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.article.body.BlockModel;
import org.hearsay.article.body.TokenWeights;
import org.hearsay.article.body.Trees;

/**
 * Trains the whole chain (words, first look, second look) so that no part of it ever sees, in training, what an
 * earlier part made of a page that it was itself trained on. Pages are in folds, and every model is named by the set of
 * folds, as bits, that it has not seen: a page in fold f is scored for a later model without the folds M by an earlier
 * one without M and f.
 */
final class BlockTrainer {

    private static final long SEED = 20;

    /** Passages farther from those that the rules let in are thinned out. */
    private static final int NEAR = 12;

    /** How many passages a page has, or so. */
    private static final double USUAL = 64;

    private final List<LabelledPage> pages;
    private final int[] folds;
    private final Settings settings;
    private final Map<Integer, TokenWeights> tokens = new HashMap<>();
    private final Map<Integer, Trees> first = new HashMap<>();

    /**
     * How the two looks are trained, and how much a page of each set counts. A look is the mean of some runs, which
     * differ in what each tree happened to see.
     */
    record Settings(
            TreesTrainer.Options first,
            int firstRuns,
            TreesTrainer.Options second,
            int secondRuns,
            Map<String, Double> sets) {
        static final Settings DEFAULT = new Settings(
                new TreesTrainer.Options(120, 24, 0.1, 0.4, 0.7, 1, 1.0),
                2,
                new TreesTrainer.Options(160, 24, 0.07, 0.4, 0.7, 1, 1.0),
                3,
                Map.of("aeb", 9.0, "fundus", 8.0, "segments", 5.0, "wcxb", 1.0));
    }

    BlockTrainer(List<LabelledPage> pages, int[] folds, Settings settings) {
        this.pages = pages;
        this.folds = folds;
        this.settings = settings;
    }

    /** The model that has not seen the folds. */
    BlockModel model(int without) {
        return new BlockModel(tokens(without), first(without), second(without));
    }

    private static boolean isIn(int fold, int set) {
        return ((set >> fold) & 1) != 0;
    }

    /** How much a passage counts: less the more its page has, and the less sure it is. */
    private float weight(LabelledPage page, int i) {
        double share = page.shares()[i];
        if (Double.isNaN(share)) {
            return 0;
        }
        double set = settings.sets.getOrDefault(page.gold().set(), 1.0);
        if (page.blocks().fromBody(i) > NEAR) {
            // Menus and footers by the hundred: one of four stands for all.
            if ((i + page.shares().length) % 4 != 0) {
                return 0;
            }
            set *= 4;
        }
        double sure = Math.max(0.1, Math.abs(2 * share - 1));
        return (float) (set * sure * Math.sqrt(USUAL / page.shares().length));
    }

    private TokenWeights tokens(int without) {
        TokenWeights known = tokens.get(without);
        if (known == null) {
            List<TokenTrainer.Example> names = new ArrayList<>();
            List<TokenTrainer.Example> words = new ArrayList<>();
            for (int p = 0; p < pages.size(); p++) {
                LabelledPage page = pages.get(p);
                for (int i = 0; i < page.shares().length && !isIn(folds[p], without); i++) {
                    float weight = weight(page, i);
                    if (weight > 0) {
                        float share = (float) page.shares()[i];
                        names.add(new TokenTrainer.Example(page.blocks().names(i), share, Math.min(3, weight)));
                        words.add(new TokenTrainer.Example(page.blocks().words(i), share, Math.min(3, weight)));
                    }
                }
            }
            known = TokenTrainer.train(names, words, SEED);
            tokens.put(without, known);
        }
        return known;
    }

    private float[][] rows(int p, int without) {
        return pages.get(p).blocks().rows(tokens(without | (1 << folds[p])));
    }

    private float[][] secondRows(int p, int without) {
        float[][] rows = rows(p, without);
        Trees trees = first(without | (1 << folds[p]));
        float[] looked = new float[rows.length];
        for (int i = 0; i < looked.length; i++) {
            looked[i] = trees.probability(rows[i]);
        }
        return pages.get(p).blocks().secondRows(rows, looked);
    }

    private interface Rows {
        float[][] of(int page);
    }

    private Trees first(int without) {
        Trees known = first.get(without);
        if (known == null) {
            known = train(without, p -> rows(p, without), settings.first, settings.firstRuns);
            first.put(without, known);
        }
        return known;
    }

    private Trees second(int without) {
        return train(without, p -> secondRows(p, without), settings.second, settings.secondRuns);
    }

    private Trees train(int without, Rows from, TreesTrainer.Options options, int times) {
        List<float[]> rows = new ArrayList<>();
        List<float[]> answers = new ArrayList<>();
        for (int p = 0; p < pages.size(); p++) {
            if (isIn(folds[p], without)) {
                continue;
            }
            LabelledPage page = pages.get(p);
            float[][] all = from.of(p);
            for (int i = 0; i < all.length; i++) {
                float weight = weight(page, i);
                if (weight > 0) {
                    rows.add(all[i]);
                    answers.add(new float[] {(float) page.shares()[i], weight});
                }
            }
        }
        float[] labels = new float[rows.size()];
        float[] weights = new float[rows.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = answers.get(i)[0];
            weights[i] = answers.get(i)[1];
        }
        Bins bins = Bins.of(rows.toArray(float[][]::new));
        List<Trees> runs = new ArrayList<>();
        for (int run = 0; run < times; run++) {
            runs.add(new TreesTrainer(options, bins, labels, weights, SEED + run).train());
        }
        return Trees.mean(runs);
    }
}
