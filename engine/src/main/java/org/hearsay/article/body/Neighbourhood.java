package org.hearsay.article.body;

import java.util.Arrays;

/** What a first look thought of the passages around each one, as features of a second look. */
final class Neighbourhood {

    /** How many neighbours on each side are seen one by one. */
    private static final int REACH = 4;

    /** And so many as a whole. */
    private static final int WIDE = 10;

    /** Distances are cut here. */
    private static final int FAR = 30;

    /** What is added to a row: neighbours one by one, both sides as wholes, two groups, six places. */
    static final int WIDTH = (1 + 2 * REACH) + 4 + 2 + 6;

    private final PageBlocks page;
    private final float[] first;
    private final double[][] alike;
    private final double[][] siblings;

    /** The prose that is likely the article's before each passage. */
    private final double[] before;

    private int opens = -1;
    private int closes = -1;

    Neighbourhood(PageBlocks page, float[] first) {
        this.page = page;
        this.first = first;
        int size = page.size();
        this.alike = new double[size][2];
        this.siblings = new double[size][2];
        this.before = new double[size + 1];
        for (int i = 0; i < size; i++) {
            add(alike[page.alike(i)], i);
            add(siblings[page.parent(i)], i);
            before[i + 1] = before[i] + first[i] * page.prose(i);
            if (first[i] > 0.5 && page.prose(i) > 60) {
                opens = opens < 0 ? i : opens;
                closes = i;
            }
        }
    }

    private double weight(int passage) {
        return Math.sqrt(page.text(passage).length());
    }

    private void add(double[] sum, int passage) {
        sum[0] += weight(passage);
        sum[1] += weight(passage) * first[passage];
    }

    float[][] widen(float[][] rows) {
        float[][] wide = new float[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            float[] row = Arrays.copyOf(rows[i], rows[i].length + WIDTH);
            fill(i, row, rows[i].length);
            wide[i] = row;
        }
        return wide;
    }

    private void fill(int i, float[] row, int from) {
        int at = from;
        for (int offset = -REACH; offset <= REACH; offset++) {
            row[at++] = at(i + offset);
        }
        for (int step = -1; step <= 1; step += 2) {
            float most = 0;
            float sum = 0;
            for (int k = 1; k <= WIDE; k++) {
                float probability = Math.max(0, at(i + k * step));
                most = Math.max(most, probability);
                sum += probability;
            }
            row[at++] = most;
            row[at++] = sum / WIDE;
        }
        row[at++] = others(alike[page.alike(i)], i);
        row[at++] = others(siblings[page.parent(i)], i);
        double all = Math.max(1, before[first.length]);
        row[at++] = (float) (before[i] / all);
        row[at++] = TextFeatures.log(Math.max(0, before[first.length] - before[i + 1]));
        row[at++] = Math.max(-FAR, Math.min(FAR, i - opens));
        row[at++] = Math.max(-FAR, Math.min(FAR, closes - i));
        row[at++] = TextFeatures.log(all);
        row[at] = TextFeatures.log(closes - opens);
    }

    private float at(int index) {
        return index < 0 || index >= first.length ? -1 : first[index];
    }

    /** The mean of a group without the passage itself; -1 where there are no others. */
    private float others(double[] sum, int passage) {
        double rest = sum[0] - weight(passage);
        return rest < 0.5 ? -1 : (float) ((sum[1] - weight(passage) * first[passage]) / rest);
    }
}
