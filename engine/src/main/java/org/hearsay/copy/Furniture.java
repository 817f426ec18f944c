package org.hearsay.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What an outlet puts on its pages beside the articles, as far as the taking of the article left it in: "All rights
 * reserved", a paragraph on the newsletter. It makes no copy of two articles of that outlet.
 *
 * <p>It is known by two signs. What stands on a third page of the outlet, whose text is another, is furniture wherever it
 * stands. And where only two pages are known, what they share is furniture when it is the smaller part of either and the
 * rests speak of different things: who carries another's sentences writes about the same happening.
 *
 * @param article the article's words without it
 * @param others the same of the other articles that were looked at, in their order
 * @param found whether there is any
 */
public record Furniture(Wording article, List<Wording> others, boolean found) {

    /** So many other articles of the outlet have it, or more. */
    private static final int PAGES = 2;

    /** Two articles of which the shorter has more in common with the other than this are versions of one, or copies. */
    private static final double VERSION = 0.5;

    /**
     * Two texts speak of one thing when the shorter has this share of its telling words in common with the other. Among
     * the articles of one outlet in the stories data (docs/stories.md) 5 of 100 pairs about different happenings have more,
     * and no pair about one happening has less.
     */
    private static final double ONE_SUBJECT = 0.28;

    /** A rest with fewer telling words doesn't tell what it is about. */
    private static final int FEWEST_WORDS = 6;

    public Furniture {
        others = List.copyOf(others);
    }

    /**
     * Takes the furniture from articles of one outlet.
     *
     * @param article one of them
     * @param others others that have text in common with it
     */
    public static Furniture of(Wording article, List<Wording> others) {
        List<List<Tile>> common = new ArrayList<>();
        int[] pages = new int[article.size()];
        for (Wording other : others) {
            List<Tile> tiles = Tile.of(article, other);
            boolean version = words(tiles) >= VERSION * Math.min(article.size(), other.size());
            common.add(version ? List.of() : tiles);
            common.getLast().forEach(tile -> {
                for (int word = tile.first(); word < tile.firstEnd(); word++) {
                    pages[word]++;
                }
            });
        }
        boolean[] furniture = new boolean[article.size()];
        boolean any = false;
        for (int word = 0; word < furniture.length; word++) {
            furniture[word] = pages[word] >= PAGES;
            any |= furniture[word];
        }
        return any ? without(article, furniture, others, common) : new Furniture(article, others, false);
    }

    private static Furniture without(
            Wording article, boolean[] furniture, List<Wording> others, List<List<Tile>> common) {
        List<Wording> rests = new ArrayList<>();
        for (int i = 0; i < others.size(); i++) {
            boolean[] there = new boolean[others.get(i).size()];
            for (Tile tile : common.get(i)) {
                for (int word = 0; word < tile.length(); word++) {
                    there[tile.second() + word] = furniture[tile.first() + word];
                }
            }
            rests.add(others.get(i).without(there));
        }
        return new Furniture(article.without(furniture), rests, true);
    }

    /** Compares two articles of one outlet: what they share while they speak of different things is nobody's text. */
    public static Comparison compare(Wording first, Wording second) {
        Comparison comparison = Comparison.of(first, second);
        if (comparison.kind() == CopyClass.INDEPENDENT) {
            return comparison;
        }
        List<Tile> tiles = Tile.of(first, second);
        boolean version = words(tiles) >= VERSION * Math.min(first.size(), second.size());
        return version || speakOfOneThing(first, second, tiles)
                ? comparison
                : new Comparison(CopyClass.INDEPENDENT, comparison.confidence(), comparison.alignment());
    }

    private static boolean speakOfOneThing(Wording first, Wording second, List<Tile> tiles) {
        boolean[] ofFirst = new boolean[first.size()];
        boolean[] ofSecond = new boolean[second.size()];
        for (Tile tile : tiles) {
            Arrays.fill(ofFirst, tile.first(), tile.firstEnd(), true);
            Arrays.fill(ofSecond, tile.second(), tile.secondEnd(), true);
        }
        Set<Integer> one = telling(first, ofFirst);
        Set<Integer> other = telling(second, ofSecond);
        Set<Integer> common = new HashSet<>(one);
        common.retainAll(other);
        int fewer = Math.min(one.size(), other.size());
        return fewer < FEWEST_WORDS || common.size() >= ONE_SUBJECT * fewer;
    }

    private static Set<Integer> telling(Wording wording, boolean[] left) {
        Set<Integer> stems = new HashSet<>();
        for (int word = 0; word < wording.size(); word++) {
            if (!left[word] && wording.isContent(word)) {
                stems.add(wording.stem(word));
            }
        }
        return stems;
    }

    private static int words(List<Tile> tiles) {
        return tiles.stream().mapToInt(Tile::length).sum();
    }
}
