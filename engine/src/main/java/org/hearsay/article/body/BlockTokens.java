package org.hearsay.article.body;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import org.hearsay.article.page.Box;
import org.hearsay.article.page.Hints;
import org.hearsay.article.page.Passage;
import org.jsoup.nodes.Element;

/**
 * The words by which {@link TokenWeights} judges a passage, as hashes: names of the elements around it (near and far
 * apart), and the words that it is made of or begins and ends with.
 */
final class BlockTokens {

    /** So many elements around are looked at; the innermost {@link #NEAR} of them count as near. */
    private static final int HEIGHT = 12;

    private static final int NEAR = 3;

    /** Up to so many words a passage is read whole. */
    private static final int SHORT = 12;

    /** As many words of an element's names are read. */
    private static final int MOST_NAMES = 16;

    private static final List<String> NAMING =
            List.of("class", "id", "itemprop", "role", "data-component", "data-testid");

    private static final int WORD = 0x51ed270b;
    private static final int START = 0x2545f491;
    private static final int END = 0x7feb352d;
    private static final int FAR = 0x68e31da4;

    private final IdentityHashMap<Box, int[]> names = new IdentityHashMap<>();
    private int[] tokens = new int[64];
    private int count;

    /** Those of the names of the elements around. */
    int[] names(Passage passage) {
        count = 0;
        Box box = passage.box();
        for (int height = 0; height < HEIGHT && box != null; height++, box = box.parent) {
            for (int name : names.computeIfAbsent(box, BlockTokens::names)) {
                add(height < NEAR ? name : name * 31 + FAR);
            }
        }
        return Arrays.copyOf(tokens, count);
    }

    /** Those of its own words. */
    int[] words(Passage passage) {
        count = 0;
        words(passage.text());
        return Arrays.copyOf(tokens, count);
    }

    private void add(int token) {
        tokens = count == tokens.length ? Arrays.copyOf(tokens, 2 * count) : tokens;
        tokens[count++] = token;
    }

    private static int[] names(Box box) {
        Element element = box.element;
        int[] names = new int[MOST_NAMES];
        int count = 0;
        names[count++] = element.normalName().hashCode();
        if (element.attributesSize() > 0) {
            for (String attribute : NAMING) {
                String value = attribute.equals("class") ? Hints.classes(element) : element.attr(attribute);
                for (String word : value.isEmpty() ? List.<String>of() : Hints.words(value)) {
                    if (count < MOST_NAMES && !word.isEmpty()) {
                        names[count++] = word.hashCode() * 7 + 3;
                    }
                }
            }
        }
        return Arrays.copyOf(names, count);
    }

    private void words(String text) {
        List<String> words = List.of(head(text).split("[^\\p{L}\\p{N}©@#|:]+", SHORT + 2));
        int[] hashes = words.stream()
                .filter(word -> !word.isEmpty())
                .mapToInt(BlockTokens::hash)
                .toArray();
        if (hashes.length == 0) {
            return;
        }
        if (hashes.length <= SHORT) {
            for (int hash : hashes) {
                add(hash + WORD);
            }
            add(hashes[hashes.length - 1] * 5 + END);
        }
        add(hashes[0] * 5 + START);
        if (hashes.length > 1) {
            add((hashes[0] * 31 + hashes[1]) * 5 + START);
        }
        if (hashes.length > 2) {
            add(((hashes[0] * 31 + hashes[1]) * 31 + hashes[2]) * 5 + START);
        }
    }

    private static String head(String text) {
        return text.substring(0, Math.min(160, text.length())).toLowerCase(Locale.ROOT);
    }

    /** Numbers are alike, but for how many digits they have. */
    private static int hash(String word) {
        return Character.isDigit(word.charAt(0)) ? word.length() : word.hashCode();
    }
}
