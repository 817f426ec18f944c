package org.hearsay.article.imprint;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.article.page.LineBuffer;
import org.hearsay.article.page.Prose;
import org.jspecify.annotations.Nullable;

/** What pages call their articles, and which of the headings that are seen is the one. */
public final class Headlines {

    private static final List<String> SEPARATORS =
            List.of(" | ", " - ", " – ", " — ", " · ", " • ", " » ", " « ", " :: ", " // ", " / ", "|", "｜", "：");

    /** Shorter ones may end another heading by chance. */
    private static final int SHORTEST = 15;

    /** Longer titles are no titles. */
    private static final int LONGEST = 500;

    private Headlines() {}

    /** What the page's data call the article, from the surest to the least sure, without the outlet's name. */
    static List<String> candidates(JsonLd data, Markup markup, @Nullable String outlet) {
        Set<String> candidates = new LinkedHashSet<>();
        Stream.of(
                        data.headline(),
                        markup.first("og:title"),
                        markup.first("twitter:title"),
                        markup.first("dc.title", "dcterms.title", "parsely-title", "sailthru.title", "headline"),
                        markup.title())
                .filter(candidate -> candidate != null)
                .map(candidate -> withoutOutlet(LineBuffer.collapse(candidate), outlet))
                .filter(candidate -> !candidate.isBlank() && candidate.length() <= LONGEST)
                .forEach(candidates::add);
        return List.copyOf(candidates);
    }

    /**
     * The title of an article whose page declares what it is: what is declared of it where that differs from the heading
     * shown and wasn't made of the page's {@code <title>}, since outlets write it for readers who see nothing else; the
     * heading otherwise.
     *
     * @param shown the heading, without the outlet's name
     * @param own the outlet's names: its own and its host's, as far as they are known
     */
    public static String ofArticle(String shown, JsonLd data, Markup markup, List<String> own) {
        String page = declared(markup.title(), shown, own);
        String card = declared(markup.first("og:title"), shown, own);
        String post = declared(markup.first("twitter:title"), shown, own);
        String headline = declared(data.headline(), shown, own);
        boolean all = data.news() && isSame(card, post) && isSame(card, headline);
        if (card != null && !isSame(card, shown) && (all || !isSame(card, page))) {
            return card;
        }
        // Programs that fill in the data cut long headlines.
        boolean isCut = headline != null && letters(shown).startsWith(letters(headline));
        boolean alone = !isCut && !isSame(headline, shown) && !isSame(headline, page) && isSame(card, shown);
        return headline != null && alone ? headline : shown;
    }

    /** A title as declared, without the outlet's name: the heading shown, where that is what it begins with. */
    private static @Nullable String declared(@Nullable String title, String shown, List<String> own) {
        String rest = title == null ? "" : LineBuffer.collapse(title);
        for (String separator : SEPARATORS) {
            int last = rest.lastIndexOf(separator);
            if (last > 0 && isOwn(rest.substring(last + separator.length()), own)) {
                rest = rest.substring(0, last).strip();
            }
        }
        if (rest.length() > shown.length()
                && rest.startsWith(shown)
                && !Character.isLetterOrDigit(rest.charAt(shown.length()))) {
            return shown;
        }
        return rest.isBlank() || rest.length() > LONGEST ? null : rest;
    }

    private static boolean isSame(@Nullable String title, @Nullable String other) {
        return title != null && other != null && letters(title).equals(letters(other));
    }

    /** Without last or first parts that are the outlet's name, and last parts that are short beside the rest. */
    static String withoutOutlet(String title, @Nullable String outlet) {
        String rest = title.strip();
        String before;
        do {
            before = rest;
            for (String separator : SEPARATORS) {
                rest = withoutOutlet(rest, separator, outlet);
            }
        } while (!rest.equals(before));
        return rest;
    }

    private static String withoutOutlet(String title, String separator, @Nullable String outlet) {
        int last = title.lastIndexOf(separator);
        if (last <= 0 || title.length() > LONGEST) {
            return title;
        }
        String tail = title.substring(last + separator.length());
        if (isOutlet(tail, outlet) || (Prose.words(tail) <= 4 && last > 2 * tail.length())) {
            return title.substring(0, last).strip();
        }
        int first = title.indexOf(separator);
        boolean opens = isOutlet(title.substring(0, first), outlet);
        return opens ? title.substring(first + separator.length()).strip() : title;
    }

    private static boolean isOutlet(String part, @Nullable String outlet) {
        return outlet != null && letters(part).equals(letters(outlet));
    }

    /** Whether it is one of the outlet's names, or a part of one, or holds one. */
    private static boolean isOwn(String part, List<String> own) {
        String letters = letters(part);
        for (String one : own) {
            String name = letters(one);
            boolean longer = letters.length() > 3 && name.length() > 3;
            if (letters.equals(name) || (longer && (name.contains(letters) || letters.contains(name)))) {
                return true;
            }
        }
        return false;
    }

    /**
     * How well a heading that is seen fits what the data call the article, from 0 to 1: the share of words in common,
     * of the best candidate.
     */
    public static double fit(String heading, List<String> candidates) {
        Set<String> words = words(heading);
        double best = 0;
        for (String candidate : candidates) {
            if (letters(heading).equals(letters(candidate))) {
                return 1;
            }
            Set<String> other = words(candidate);
            long common = words.stream().filter(other::contains).count();
            int all = words.size() + other.size();
            best = Math.max(best, all == 0 ? 0 : 2.0 * common / all);
        }
        return best;
    }

    private static Set<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", 60))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    /** Letters and digits alone, in lower case: what is the same for a reader. */
    static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /**
     * The part of a heading that is the headline, where a shorter line stands before it within the same element: for
     * "Cup final Harlow hold on", the page's data saying "Harlow hold on", that. Otherwise the whole heading.
     */
    public static String withoutKicker(String heading, List<String> candidates) {
        for (String candidate : candidates) {
            int start = heading.length() - candidate.length();
            if (start > 0
                    && candidate.length() >= SHORTEST
                    && start <= candidate.length()
                    && heading.endsWith(candidate)
                    && !Character.isLetterOrDigit(heading.charAt(start - 1))) {
                return candidate;
            }
        }
        return heading;
    }
}
