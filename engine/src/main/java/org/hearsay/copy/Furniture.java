package org.hearsay.copy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an outlet puts on its pages beside the articles, as far as the taking of the article left it in: "Share it in the
 * comments", a paragraph on the newsletter. It makes no copy of two articles of that outlet.
 */
public final class Furniture {

    /** So many other articles of the outlet have it, or more, and little else of the text. */
    public static final int ARTICLES = 3;

    /** An article with more of a text's fingerprints than this share is another version of it, or its copy. */
    private static final double VERSION = 0.5;

    private Furniture() {}

    /**
     * The fingerprints of a text that are its outlet's furniture.
     *
     * @param sameOutlet for each fingerprint of the text the other articles of its outlet that have it
     * @param size how many fingerprints the text has
     */
    public static Set<Integer> prints(Map<Integer, List<Long>> sameOutlet, int size) {
        Map<Long, Integer> shared = new HashMap<>();
        sameOutlet.values().forEach(articles -> articles.forEach(article -> shared.merge(article, 1, Integer::sum)));
        Set<Integer> furniture = new HashSet<>();
        sameOutlet.forEach((print, articles) -> {
            long others = articles.stream()
                    .filter(article -> shared.getOrDefault(article, 0) < VERSION * size)
                    .count();
            if (others >= ARTICLES) {
                furniture.add(print);
            }
        });
        return furniture;
    }

    /**
     * A text without its furniture: between two of its fingerprints in a row, and with them, all is.
     *
     * @param prints by {@link #prints}
     */
    public static Wording without(Wording wording, Set<Integer> prints) {
        if (prints.isEmpty()) {
            return wording;
        }
        boolean[] left = new boolean[wording.size()];
        Winnowing chosen = Winnowing.of(wording);
        int end = 0;
        for (int i = 0; i < chosen.size(); i++) {
            boolean furniture = prints.contains(chosen.print(i));
            boolean goesOn = furniture && i > 0 && prints.contains(chosen.print(i - 1));
            int from = goesOn ? end : chosen.position(i);
            end = chosen.position(i) + Signature.SHINGLE;
            for (int word = from; furniture && word < end; word++) {
                left[word] = true;
            }
        }
        return wording.without(left);
    }
}
