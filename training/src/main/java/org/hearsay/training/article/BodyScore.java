package org.hearsay.training.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Scores bodies as the field does: multisets of runs of four words, precision and recall averaged over pages; the share
 * of pages whose words are exactly right; and texts that must and must not be in.
 */
final class BodyScore {

    private static final int SHINGLE = 4;

    private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private static final int RESAMPLES = 2_000;

    private record Counts(int right, int wrong, int missed) {}

    private final List<Counts> pages = new ArrayList<>();
    private int exact;
    private int kept;
    private int lost;
    private int letIn;

    void add(GoldPage gold, String body) {
        if (gold.body() != null) {
            pages.add(counts(gold.body(), body));
            exact += words(gold.body()).equals(words(body)) ? 1 : 0;
        }
        String flat = flat(body);
        for (String segment : gold.must()) {
            boolean in = flat.contains(flat(segment));
            kept += in ? 1 : 0;
            lost += in ? 0 : 1;
        }
        for (String segment : gold.mustNot()) {
            boolean in = flat.contains(flat(segment));
            letIn += in ? 1 : 0;
        }
    }

    /** White space collapsed, no-break spaces and their like as well, none at the ends. */
    static String flat(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = Alignment.WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private static Map<List<String>, Integer> shingles(String text) {
        List<String> words = words(text);
        Map<List<String>, Integer> shingles = new HashMap<>();
        for (int i = 0; i < (words.isEmpty() ? 0 : Math.max(1, words.size() - SHINGLE + 1)); i++) {
            shingles.merge(words.subList(i, Math.min(words.size(), i + SHINGLE)), 1, Integer::sum);
        }
        return shingles;
    }

    private static Counts counts(String gold, String body) {
        Map<List<String>, Integer> want = shingles(gold);
        Map<List<String>, Integer> have = shingles(body);
        int right = 0;
        for (Map.Entry<List<String>, Integer> entry : have.entrySet()) {
            right += Math.min(entry.getValue(), want.getOrDefault(entry.getKey(), 0));
        }
        int all = have.values().stream().mapToInt(Integer::intValue).sum();
        int wanted = want.values().stream().mapToInt(Integer::intValue).sum();
        return new Counts(right, all - right, wanted - right);
    }

    private static double precision(List<Counts> pages) {
        return pages.stream()
                .filter(page -> page.right + page.wrong > 0)
                .mapToDouble(page -> (double) page.right / (page.right + page.wrong))
                .average()
                .orElse(0);
    }

    private static double recall(List<Counts> pages) {
        return pages.stream()
                .filter(page -> page.right + page.missed > 0)
                .mapToDouble(page -> (double) page.right / (page.right + page.missed))
                .average()
                .orElse(0);
    }

    private static double f1(List<Counts> pages) {
        double precision = precision(pages);
        double recall = recall(pages);
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    double precision() {
        return precision(pages);
    }

    double recall() {
        return recall(pages);
    }

    double f1() {
        return f1(pages);
    }

    /** The share of resamples of the pages in which this F1 is not above the other's, which has the same pages. */
    double noBetterThan(BodyScore other) {
        Random random = new Random(7);
        int worse = 0;
        for (int sample = 0; sample < RESAMPLES && !pages.isEmpty(); sample++) {
            List<Counts> ours = new ArrayList<>();
            List<Counts> theirs = new ArrayList<>();
            for (int i = 0; i < pages.size(); i++) {
                int pick = random.nextInt(pages.size());
                ours.add(pages.get(pick));
                theirs.add(other.pages.get(pick));
            }
            worse += f1(ours) > f1(theirs) ? 0 : 1;
        }
        return pages.isEmpty() ? Double.NaN : (double) worse / RESAMPLES;
    }

    double exact() {
        return pages.isEmpty() ? 0 : (double) exact / pages.size();
    }

    double segments() {
        return kept == 0 ? 0 : 2.0 * kept / (2.0 * kept + letIn + lost);
    }

    @Override
    public String toString() {
        String body = pages.isEmpty()
                ? ""
                : "body F1 %.4f  P %.4f  R %.4f  exact %.3f  of %d  "
                        .formatted(f1(), precision(), recall(), exact(), pages.size());
        return body + "segments F1 %.4f (lost %d, let in %d)".formatted(segments(), lost, letIn);
    }
}
