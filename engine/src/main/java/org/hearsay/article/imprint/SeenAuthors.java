package org.hearsay.article.imprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.Block.Exclusion;
import org.hearsay.article.Block.Kind;
import org.hearsay.article.page.BoundedText;
import org.hearsay.article.page.Label;
import org.hearsay.article.page.Passage;
import org.hearsay.article.page.Prose;
import org.hearsay.article.page.Surroundings;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The names that readers see: in bylines by the headline, in short lines of the text, signed at its end, and in links by
 * the headline to what else somebody wrote.
 */
public final class SeenAuthors {

    /** How far after the headline a byline may stand whatever else it was taken for, in passages. */
    private static final int AFTER = 8;

    /** The same for a link to somebody's page. */
    private static final int LINK_AFTER = 5;

    /** And before the headline. */
    private static final int LINK_BEFORE = 2;

    private static final int LONGEST_LINE = 200;
    private static final int MOST_WORDS = 20;

    /** A byline in the midst of a text is a line of so many words at most. */
    private static final int MOST_ALONE = 8;

    /** How long a text may be that a link to its author stands in. */
    private static final int LONGEST_AROUND = 200;

    /** What begins a byline in the midst of a line. */
    private static final List<String> WITHIN = List.of(" by ", " von ", " par ", " por ", " di ", " door ");

    /** "(Ada Vane)" after the last sentence, and the crosses of German local papers. */
    private static final Pattern SIGNED = Pattern.compile("[.!?“”\"»]\\s{0,2}\\(([^()]{5,40})\\)[\\s+*]{0,6}$");

    /** Parts of addresses that are somebody's page. */
    private static final Pattern PROFILE = Pattern.compile(
            "(?i)(?:[/?&=](?:" + String.join("|", Bylines.list("profile")) + ")(?:[/?=_.-]|$))|/@[\\w.-]{2,40}/?$");

    private final List<Passage> passages;
    private final int title;
    private final int first;
    private final List<Label> labels;
    private final Surroundings surroundings;

    private SeenAuthors(List<Passage> passages, int title, int first, List<Label> labels, Surroundings surroundings) {
        this.passages = passages;
        this.title = title;
        this.first = first;
        this.labels = labels;
        this.surroundings = surroundings;
    }

    /**
     * Looks for names: each list of one place, from the likeliest to the least likely.
     *
     * @param passages of the whole page
     * @param title the number of the headline's passage, or -1 where none is seen
     * @param first the number of the passage that the first label is of
     * @param labels of the passages of the article's part of the page
     */
    public static List<List<String>> in(
            List<Passage> passages, int title, int first, List<Label> labels, Surroundings surroundings) {
        SeenAuthors seen = new SeenAuthors(passages, title, first, labels, surroundings);
        List<List<String>> found = new ArrayList<>();
        seen.bylines(found);
        seen.links(found);
        seen.alone(found);
        seen.signed(found);
        seen.within(found);
        found.removeIf(List::isEmpty);
        return found;
    }

    private @Nullable Label label(int index) {
        return index >= first && index < first + labels.size() ? labels.get(index - first) : null;
    }

    private boolean isElsewhere(int index) {
        return surroundings.isElsewhere(passages.get(index).box().element);
    }

    /** Passages that were taken for bylines, and those by the headline that are, whatever they were taken for. */
    private void bylines(List<List<String>> found) {
        int end = Math.min(passages.size(), Math.max(first + labels.size(), title + AFTER));
        for (int i = first; i < end; i++) {
            Label label = label(i);
            String line = passages.get(i).text();
            boolean near = title >= 0 && i > title && i <= title + AFTER;
            if (isElsewhere(i)) {
                continue;
            }
            if (label != null && label.kind() == Kind.BYLINE) {
                found.add(Bylines.names(
                        Bylines.isByline(Bylines.firstLine(line)) ? Bylines.firstLine(line) : line, null));
            } else if (label != null && label.kind() == Kind.DATE) {
                found.add(within(line));
            } else if (near && Bylines.isByline(Bylines.firstLine(line))) {
                found.add(Bylines.names(Bylines.firstLine(line), null));
            }
            if (label != null && Bylines.isOpening(line) && i + 1 < first + labels.size()) {
                found.add(Bylines.names(passages.get(i + 1).text(), null));
            }
        }
    }

    /** Links by the headline to what else somebody wrote. */
    private void links(List<List<String>> found) {
        int start = Math.max(0, title - LINK_BEFORE);
        for (int i = start; title >= 0 && i < Math.min(passages.size(), title + LINK_AFTER); i++) {
            if (i == title || isElsewhere(i)) {
                continue;
            }
            List<String> names = new ArrayList<>();
            for (Element link : links(passages.get(i).box().element)) {
                if (PROFILE.matcher(link.attr("href")).find()) {
                    names.addAll(Bylines.names(link.text(), null));
                }
            }
            found.add(names.stream().distinct().toList());
        }
    }

    private static List<Element> links(Element element) {
        Element around = element.normalName().equals("a") ? element : element.closest("a");
        if (around != null) {
            return List.of(around);
        }
        return BoundedText.of(element, LONGEST_AROUND) == null ? List.of() : element.select("a[href]");
    }

    /** Lines of the text that are nothing but a byline. */
    private void alone(List<List<String>> found) {
        for (int i = 0; i < labels.size(); i++) {
            String line = passages.get(first + i).text();
            if (labels.get(i).isBody()
                    && Prose.words(line) <= MOST_ALONE
                    && Bylines.isByline(line)
                    && !isElsewhere(first + i)) {
                found.add(Bylines.names(line, null).stream()
                        .filter(SeenAuthors::isPerson)
                        .toList());
            }
        }
    }

    /** The name in brackets after the text's last sentence. */
    private void signed(List<List<String>> found) {
        int last = labels.size() - 1;
        while (last >= 0 && !labels.get(last).isBody()) {
            last--;
        }
        for (int i = last; i >= 0 && i < labels.size() && i <= last + 1; i++) {
            String text = passages.get(first + i).text();
            String tail = text.substring(Math.max(0, text.length() - LONGEST_AROUND));
            Matcher matcher = SIGNED.matcher(tail);
            if (matcher.find() && isPerson(matcher.group(1))) {
                found.add(Bylines.names(matcher.group(1), null));
            }
        }
    }

    /** What furniture of the article's part of the page says in the midst of its lines. */
    private void within(List<List<String>> found) {
        for (int i = 0; i < labels.size(); i++) {
            if (labels.get(i).exclusion() == Exclusion.FURNITURE && !isElsewhere(first + i)) {
                found.add(within(passages.get(first + i).text()).stream()
                        .filter(SeenAuthors::isPerson)
                        .toList());
            }
        }
    }

    /**
     * The names in a line that has more than a byline in it, such as "Posted on 3 May by Ada Vane"; empty where it has
     * none after a word that begins a byline.
     */
    private static List<String> within(String line) {
        if (line.length() > LONGEST_LINE || Prose.words(line) > MOST_WORDS) {
            return List.of();
        }
        String spaced = line.replace('\n', ' ').replace('\u00A0', ' ');
        for (String word : WITHIN) {
            int at = spaced.toLowerCase(Locale.ROOT).indexOf(word);
            int start = at + word.length();
            if (at >= 0 && start < spaced.length() && Character.isUpperCase(spaced.charAt(start))) {
                return Bylines.names(spaced.substring(start), null).stream()
                        .limit(1)
                        .toList();
            }
        }
        if (Bylines.isByline(line)) {
            return Bylines.names(line, null);
        }
        String opening = Bylines.opening(line);
        String rest = opening == null ? "" : line.substring(opening.length()).strip();
        return HANDLE.matcher(rest).matches() ? List.of(rest) : List.of();
    }

    /** The name by which somebody writes on a site of their own. */
    private static final Pattern HANDLE = Pattern.compile("[\\p{L}][\\p{L}\\p{N}_.-]{2,25}");

    /** A word of a name that has a capital. */
    private static final String PART = "\\p{Lu}[\\p{L}.'’-]{0,25}";

    private static final Pattern PERSON = Pattern.compile(
            PART + "(?: (?:" + PART + "|v[ao]n|de[lnr]?|d[aiou]s?|la|le|te[nr]|zu[mr]?|al|bin|el|y)){0,4} " + PART);

    /** Whether a name is built like a person's: two to five words, all but particles with a capital. */
    static boolean isPerson(String name) {
        return name.length() <= 60
                && (Prose.isIdeograph(name.charAt(0)) || PERSON.matcher(name).matches());
    }
}
