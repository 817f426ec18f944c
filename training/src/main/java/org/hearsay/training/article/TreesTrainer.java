package org.hearsay.training.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.hearsay.article.body.Trees;

/**
 * Trains gradient-boosted trees on the logistic loss, with histograms, the leaf with the most to gain split first (Ke
 * and others 2017, LightGBM; second-order gains as in Chen and Guestrin 2016, XGBoost). Labels are shares from 0 to 1.
 */
final class TreesTrainer {

    /**
     * How trees are grown.
     *
     * @param trees how many
     * @param leaves at most so many each
     * @param rate how much of what a tree says is believed
     * @param features the share of the features that each tree may look at
     * @param rows the share of the rows that each tree is grown on
     * @param pull how strongly leaves are pulled to nothing
     * @param least the least weight of rows in a leaf
     */
    record Options(int trees, int leaves, double rate, double features, double rows, double pull, double least) {}

    private final Options options;
    private final Bins bins;
    private final float[] labels;
    private final float[] weights;
    private final double[] scores;
    private final double[] slopes;
    private final double[] curves;
    private final Random random;

    TreesTrainer(Options options, Bins bins, float[] labels, float[] weights, long seed) {
        this.options = options;
        this.bins = bins;
        this.labels = labels;
        this.weights = weights;
        this.scores = new double[labels.length];
        this.slopes = new double[labels.length];
        this.curves = new double[labels.length];
        this.random = new Random(seed);
    }

    /** Trains on the rows with a weight. */
    Trees train() {
        double yes = 0;
        double all = 0;
        for (int i = 0; i < labels.length; i++) {
            yes += weights[i] * labels[i];
            all += weights[i];
        }
        double share = Math.max(1e-4, Math.min(1 - 1e-4, yes / all));
        double bias = Math.log(share / (1 - share));
        Arrays.fill(scores, bias);
        int[] used =
                IntStream.range(0, labels.length).filter(i -> weights[i] > 0).toArray();
        List<Trees.Tree> trees = new ArrayList<>();
        for (int t = 0; t < options.trees; t++) {
            IntStream.of(used).parallel().forEach(this::differentiate);
            int[] sample = IntStream.of(used)
                    .filter(i -> random.nextDouble() < options.rows)
                    .toArray();
            int[] features = IntStream.range(0, bins.width())
                    .filter(f -> bins.bins(f) > 1 && random.nextDouble() < options.features)
                    .toArray();
            trees.add(grow(sample, features, used));
        }
        return new Trees((float) bias, trees);
    }

    private void differentiate(int i) {
        double probability = 1 / (1 + Math.exp(-scores[i]));
        slopes[i] = weights[i] * (probability - labels[i]);
        curves[i] = weights[i] * Math.max(1e-6, probability * (1 - probability));
    }

    /** A leaf in growth: its rows, their histograms, and the best way to split it. */
    private final class Leaf {
        final int[] rows;
        final double[][] histograms;
        final double slope;
        final double curve;
        double gain;
        int feature = -1;
        int bin;

        Leaf(int[] rows, double[][] histograms, int[] features) {
            this.rows = rows;
            this.histograms = histograms;
            double slopeSum = 0;
            double curveSum = 0;
            for (int row : rows) {
                slopeSum += slopes[row];
                curveSum += curves[row];
            }
            this.slope = slopeSum;
            this.curve = curveSum;
            for (int f = 0; f < features.length; f++) {
                look(features[f], histograms[f]);
            }
        }

        private void look(int candidate, double[] histogram) {
            double left = 0;
            double leftCurve = 0;
            double whole = worth(slope, curve);
            for (int b = 0; b + 1 < bins.bins(candidate); b++) {
                left += histogram[2 * b];
                leftCurve += histogram[2 * b + 1];
                double rightCurve = curve - leftCurve;
                if (leftCurve < options.least || rightCurve < options.least) {
                    continue;
                }
                double found = worth(left, leftCurve) + worth(slope - left, rightCurve) - whole;
                if (found > gain + 1e-9) {
                    gain = found;
                    feature = candidate;
                    bin = b;
                }
            }
        }

        private double worth(double slopeSum, double curveSum) {
            return slopeSum * slopeSum / (curveSum + options.pull);
        }

        float value() {
            return (float) (-options.rate * slope / (curve + options.pull));
        }
    }

    private Trees.Tree grow(int[] sample, int[] features, int[] used) {
        TreeBuilder builder = new TreeBuilder(options.leaves);
        List<Leaf> leaves = new ArrayList<>(List.of(new Leaf(sample, histograms(sample, features), features)));
        while (leaves.size() < options.leaves) {
            int best = -1;
            for (int i = 0; i < leaves.size(); i++) {
                best = leaves.get(i).feature >= 0 && (best < 0 || leaves.get(i).gain > leaves.get(best).gain)
                        ? i
                        : best;
            }
            if (best < 0) {
                break;
            }
            Leaf leaf = leaves.get(best);
            byte[] column = bins.column(leaf.feature);
            int[] left = IntStream.of(leaf.rows)
                    .filter(row -> column[row] <= leaf.bin)
                    .toArray();
            int[] right = IntStream.of(leaf.rows)
                    .filter(row -> column[row] > leaf.bin)
                    .toArray();
            boolean leftIsSmall = left.length < right.length;
            double[][] small = histograms(leftIsSmall ? left : right, features);
            double[][] large = subtract(leaf.histograms, small);
            leaves.set(best, new Leaf(left, leftIsSmall ? small : large, features));
            leaves.add(new Leaf(right, leftIsSmall ? large : small, features));
            builder.split(best, leaf.feature, leaf.bin, bins.threshold(leaf.feature, leaf.bin));
        }
        float[] values = new float[leaves.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = leaves.get(i).value();
        }
        IntStream.of(used).parallel().forEach(row -> scores[row] += values[builder.leaf(row, bins)]);
        return builder.build(values);
    }

    private double[][] histograms(int[] rows, int[] features) {
        double[][] histograms = new double[features.length][];
        IntStream.range(0, features.length).parallel().forEach(f -> {
            byte[] column = bins.column(features[f]);
            double[] histogram = new double[2 * bins.bins(features[f])];
            for (int row : rows) {
                int at = 2 * column[row];
                histogram[at] += slopes[row];
                histogram[at + 1] += curves[row];
            }
            histograms[f] = histogram;
        });
        return histograms;
    }

    private static double[][] subtract(double[][] whole, double[][] part) {
        double[][] rest = new double[whole.length][];
        for (int f = 0; f < whole.length; f++) {
            rest[f] = new double[whole[f].length];
            for (int b = 0; b < rest[f].length; b++) {
                rest[f][b] = whole[f][b] - part[f][b];
            }
        }
        return rest;
    }
}
