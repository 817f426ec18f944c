package org.hearsay.article.body;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/**
 * From how likely each passage is to which are body: those that belong together are decided together, and what only
 * serves others (a heading, a row of asterisks) goes with them.
 */
final class BodyDecision {

    /** How much an item of a list counts as the whole list does. */
    private static final double LIST = 0.5;

    /** A post is decided as one. */
    private static final double POST = 1;

    private BodyDecision() {}

    static boolean[] of(PageBlocks page, float[] probabilities) {
        float[] likely = together(probabilities, page::list, _ -> 1, LIST);
        likely = together(likely, page::post, i -> page.text(i).length(), POST);
        boolean[] body = new boolean[likely.length];
        for (int i = 0; i < body.length; i++) {
            body[i] = likely[i] > page.threshold(i);
        }
        separators(page, body);
        headings(page, body);
        return body;
    }

    /** Moves each towards the weighted mean of its group; those of a negative number are of none. */
    private static float[] together(float[] likely, IntUnaryOperator group, IntUnaryOperator weight, double share) {
        Map<Integer, double[]> sums = new HashMap<>();
        for (int i = 0; i < likely.length; i++) {
            double[] sum = sums.computeIfAbsent(group.applyAsInt(i), _ -> new double[2]);
            sum[0] += likely[i] * weight.applyAsInt(i);
            sum[1] += weight.applyAsInt(i);
        }
        sums.remove(-1);
        float[] moved = likely.clone();
        for (int i = 0; i < likely.length; i++) {
            double[] sum = sums.get(group.applyAsInt(i));
            moved[i] = sum == null ? likely[i] : (float) ((1 - share) * likely[i] + share * sum[0] / sum[1]);
        }
        return moved;
    }

    /** What separates two passages of the body is of it. */
    private static void separators(PageBlocks page, boolean[] body) {
        for (int i = 1; i + 1 < body.length; i++) {
            if (page.text(i).chars().noneMatch(Character::isLetterOrDigit)) {
                body[i] = body[i - 1] && body[i + 1];
            }
        }
    }

    /** A heading that nothing of the body follows isn't of it. */
    private static void headings(PageBlocks page, boolean[] body) {
        int i = body.length - 1;
        while (i >= 0 && (!body[i] || page.isHeading(i))) {
            body[i--] = false;
        }
    }
}
