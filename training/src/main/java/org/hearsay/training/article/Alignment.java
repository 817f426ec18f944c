package org.hearsay.training.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the passages of a page in the text that people took from it: the longest run of words that both have, then, on
 * either side of it, the same again. What is left are passages of one or two words, taken where they stand in a gap.
 */
final class Alignment {

    /** Runs of fewer words are chance, unless they are a whole passage in its place. */
    private static final int SHORTEST = 3;

    /** A word as the scorer counts it. */
    static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    private record Gap(int from, int to, int goldFrom, int goldTo) {}

    private record Run(int at, int gold, int length) {}

    private final int[] words;
    private final int[] gold;
    private final int[] starts;
    private final boolean[] matched;
    private final Map<Long, List<Integer>> places = new HashMap<>();
    private final List<Gap> gaps = new ArrayList<>();

    private Alignment(List<String> passages, String gold) {
        Map<String, Integer> numbers = new HashMap<>();
        this.gold = words(gold, numbers);
        this.starts = new int[passages.size() + 1];
        List<int[]> each = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            int[] of = words(passages.get(i), numbers);
            each.add(of);
            starts[i + 1] = starts[i] + of.length;
        }
        this.words = each.stream().flatMapToInt(Arrays::stream).toArray();
        this.matched = new boolean[words.length];
        for (int i = 0; i + SHORTEST <= this.gold.length; i++) {
            places.computeIfAbsent(key(this.gold, i), _ -> new ArrayList<>()).add(i);
        }
    }

    private static int[] words(String text, Map<String, Integer> numbers) {
        List<Integer> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(numbers.computeIfAbsent(matcher.group(), _ -> numbers.size()));
        }
        return words.stream().mapToInt(Integer::intValue).toArray();
    }

    private static long key(int[] words, int at) {
        return (words[at] * 2_000_003L + words[at + 1]) * 2_000_003L + words[at + 2];
    }

    /** For each passage the share of its words that are in the gold text, in order; NaN for one without words. */
    static double[] shares(List<String> passages, String gold) {
        Alignment alignment = new Alignment(passages, gold);
        alignment.align();
        alignment.fillGaps();
        double[] shares = new double[passages.size()];
        for (int i = 0; i < shares.length; i++) {
            int found = 0;
            for (int at = alignment.starts[i]; at < alignment.starts[i + 1]; at++) {
                found += alignment.matched[at] ? 1 : 0;
            }
            shares[i] = (double) found / (alignment.starts[i + 1] - alignment.starts[i]);
        }
        return shares;
    }

    private void align() {
        Deque<Gap> open = new ArrayDeque<>();
        open.push(new Gap(0, words.length, 0, gold.length));
        while (!open.isEmpty()) {
            Gap gap = open.pop();
            Run run = longest(gap);
            if (run.length < SHORTEST) {
                gaps.add(gap);
                continue;
            }
            Arrays.fill(matched, run.at, run.at + run.length, true);
            open.push(new Gap(gap.from, run.at, gap.goldFrom, run.gold));
            open.push(new Gap(run.at + run.length, gap.to, run.gold + run.length, gap.goldTo));
        }
    }

    private Run longest(Gap gap) {
        Run best = new Run(0, 0, 0);
        int at = gap.from;
        while (at + SHORTEST <= gap.to) {
            int reached = 0;
            for (int place : places.getOrDefault(key(words, at), List.of())) {
                if (place < gap.goldFrom || place + SHORTEST > gap.goldTo) {
                    continue;
                }
                int length = 0;
                while (at + length < gap.to
                        && place + length < gap.goldTo
                        && words[at + length] == gold[place + length]) {
                    length++;
                }
                reached = Math.max(reached, length);
                if (length > best.length) {
                    best = new Run(at, place, length);
                }
            }
            at += Math.max(1, reached - SHORTEST + 1); // a longer run would have begun before
        }
        return best;
    }

    /** Takes whole short passages that stand where the gold text has their words and the page's others don't. */
    private void fillGaps() {
        for (Gap gap : gaps) {
            int goldAt = gap.goldFrom;
            for (int i = 0; i + 1 < starts.length && goldAt < gap.goldTo; i++) {
                int length = starts[i + 1] - starts[i];
                if (starts[i] < gap.from || starts[i + 1] > gap.to || length == 0 || length >= SHORTEST) {
                    continue;
                }
                int found = find(starts[i], length, goldAt, gap.goldTo);
                if (found >= 0) {
                    Arrays.fill(matched, starts[i], starts[i + 1], true);
                    goldAt = found + length;
                }
            }
        }
    }

    private int find(int at, int length, int from, int to) {
        for (int place = from; place + length <= to; place++) {
            if (Arrays.equals(words, at, at + length, gold, place, place + length)) {
                return place;
            }
        }
        return -1;
    }
}
