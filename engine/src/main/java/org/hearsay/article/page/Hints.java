package org.hearsay.article.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.article.Block.Exclusion;
import org.hearsay.article.Block.Kind;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the hints that elements give of what they hold, from the words in {@code hints.tsv}. */
public final class Hints {

    /** Longer names are cut: generated ones, which say nothing. */
    private static final int LONGEST_NAME = 300;

    private static final int MOST_CLASSES = 200;

    private static final String CONTENT = "content";

    private final Map<String, Hint> byWord;

    private Hints(Map<String, Hint> byWord) {
        this.byWord = byWord;
    }

    /** Loads the words, a line each: what they mean, a tab, and words with spaces between. */
    public static Hints load() {
        Map<String, Hint> byWord = new HashMap<>();
        for (String line : Resource.lines(Hints.class, "hints.tsv")) {
            int tab = line.indexOf('\t');
            Hint hint = meaning(line.substring(0, tab));
            for (String word : line.substring(tab + 1).split(" ", -1)) {
                byWord.put(word, hint);
            }
        }
        return new Hints(byWord);
    }

    private static Hint meaning(String label) {
        if (label.equals(CONTENT)) {
            return new Hint(null, null, true);
        }
        String name = label.toUpperCase(Locale.ROOT).replace('-', '_');
        for (Kind kind : Kind.values()) {
            if (kind.name().equals(name)) {
                return Hint.of(kind);
            }
        }
        return Hint.of(Exclusion.valueOf(name));
    }

    /** What the element says it is; {@link Hint#NONE} where it says nothing known. */
    Hint of(Element element) {
        Hint byTag = byTag(element.normalName());
        if (byTag != null) {
            return byTag;
        }
        if (element.attributesSize() == 0) {
            return Hint.NONE;
        }
        Hint byRole = byRole(element);
        if (byRole != null) {
            return byRole;
        }
        Hint found = byName(element.attr("itemprop")).or(byName(classes(element)));
        for (String attribute : NAMING) {
            found = found.or(byName(element.attr(attribute)));
        }
        return found;
    }

    /**
     * The names of an element's classes, without those that tell what an article is about, and without when they hold.
     * WordPress gives the element around an article its categories and tags, of which one may be "comments" (post_class
     * in its template tags); Tailwind's {@code print:hidden} is of printing alone.
     */
    public static String classes(Element element) {
        String names = element.className();
        boolean tagged = names.contains(" tag-") || names.contains(" category-");
        if (!tagged && names.indexOf(':') < 0) {
            return names;
        }
        return Arrays.stream(names.split("\\s+", MOST_CLASSES))
                .filter(name -> !name.startsWith("tag-") && !name.startsWith("category-"))
                .map(name -> name.substring(name.lastIndexOf(':') + 1))
                .collect(Collectors.joining(" "));
    }

    private static final List<String> NAMING =
            List.of("id", "data-component", "data-testid", "data-test-id", "data-type", "aria-label", "rel");

    private static @Nullable Hint byTag(String tag) {
        return switch (tag) {
            case "nav", "menu" -> Hint.of(Exclusion.NAVIGATION);
            case "footer", "button", "form", "fieldset", "dialog", "label" -> Hint.of(Exclusion.FURNITURE);
            case "figcaption" -> Hint.of(Kind.CAPTION);
            case "time" -> Hint.of(Kind.DATE);
            case "html", "body" -> Hint.NONE;
            default -> null;
        };
    }

    private static @Nullable Hint byRole(Element element) {
        return switch (element.attr("role").toLowerCase(Locale.ROOT)) {
            case "navigation", "menu", "menubar", "search", "toolbar" -> Hint.of(Exclusion.NAVIGATION);
            case "banner", "contentinfo", "dialog", "alertdialog", "button" -> Hint.of(Exclusion.FURNITURE);
            case "main", "article" -> new Hint(null, null, true);
            default -> null;
        };
    }

    /**
     * The hint in a name such as {@code article-body__relatedLinks wide}: of its words and pairs of neighbouring
     * words, the one that says most.
     */
    Hint byName(String name) {
        if (name.isEmpty()) {
            return Hint.NONE;
        }
        Hint found = Hint.NONE;
        List<String> words = words(name);
        String before = "";
        for (String word : words) {
            if (word.isEmpty()) {
                before = "";
                continue;
            }
            Hint hint = byWord.get(before + word);
            if (hint == null || before.isEmpty()) {
                hint = byWord.get(word);
            }
            found = hint == null ? found : found.or(hint);
            before = word;
        }
        return found;
    }

    /** Lower-case words, split where letters end and where lower case turns upper; "" where a name ends. */
    public static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int length = Math.min(LONGEST_NAME, name.length());
        for (int i = 0; i < length; i++) {
            char c = name.charAt(i);
            boolean hump = Character.isUpperCase(c) && i > 0 && Character.isLowerCase(name.charAt(i - 1));
            if (hump || !Character.isLetter(c)) {
                flush(word, words);
            }
            if (Character.isLetter(c)) {
                word.append(Character.toLowerCase(c));
            } else if (Character.isWhitespace(c)) {
                words.add("");
            }
        }
        flush(word, words);
        return words;
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
