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
import org.hearsay.article.page.Labelled;
import org.hearsay.article.page.Passage;
import org.hearsay.article.page.Prose;
import org.hearsay.article.page.Surroundings;
import org.jsoup.nodes.Element;

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

    /** So many passages of the article's text may stand before the line that says who wrote it. */
    private static final int BODY_BEFORE = 2;

    /** And that line has so many words at most. */
    private static final int MOST_WRITTEN = 12;

    /** Longer lines are no names that stand below a text. */
    private static final int LONGEST_SIGNED = 40;

    /** How long a text may be that a link to its author stands in. */
    private static final int LONGEST_AROUND = 200;

    /** What begins a byline in the midst of a line. */
    private static final List<String> WITHIN = List.of(" by ", " von ", " par ", " por ", " di ", " door ");

    /** "(Ada Vane)" after the last sentence, and the crosses of German local papers. */
    private static final Pattern SIGNED = Pattern.compile("[.!?“”\"»]\\s{0,2}\\(([^()]{5,40})\\)[\\s+*]{0,6}$");

    /** Parts of addresses that are somebody's page. */
    private static final Pattern PROFILE = Pattern.compile(
            "(?i)(?:[/?&=](?:" + String.join("|", Bylines.list("profile")) + ")(?:[/?=_.-]|$))|/@[\\w.-]{2,40}/?$");

    private final Labelled page;
    private final List<Passage> passages;
    private final int title;
    private final int first;
    private final List<Label> labels;
    private final Surroundings surroundings;

    private SeenAuthors(Labelled page, Surroundings surroundings) {
        this.page = page;
        this.passages = page.passages();
        this.title = page.title();
        this.first = page.first();
        this.labels = page.labels();
        this.surroundings = surroundings;
    }

    /** Looks for names: each list of one place, from the likeliest to the least likely. */
    public static List<List<String>> in(Labelled page, Surroundings surroundings) {
        SeenAuthors seen = new SeenAuthors(page, surroundings);
        List<List<String>> found = new ArrayList<>();
        seen.bylines(found);
        seen.links(found);
        seen.alone(found);
        seen.signed(found);
        seen.within(found);
        seen.labelled(found);
        found.removeIf(List::isEmpty);
        return found;
    }

    /**
     * The persons whom a line by the headline names that is nothing but a byline and says that they wrote; nobody where
     * there is no such line.
     */
    public static List<String> written(Labelled page, Surroundings surroundings) {
        return new SeenAuthors(page, surroundings).written();
    }

    private List<String> written() {
        int body = 0;
        for (int i = Math.max(0, title + 1 - first); i < labels.size() && body < BODY_BEFORE; i++) {
            String line = Bylines.firstLine(passages.get(first + i).text());
            boolean isLine = labels.get(i).kind() != Kind.CAPTION && Prose.words(line) <= MOST_WRITTEN;
            if (isLine && Bylines.saysWhoWrote(line) && !isElsewhere(first + i)) {
                List<String> persons = Bylines.names(line, null).stream()
                        .filter(SeenAuthors::isPerson)
                        .toList();
                if (!persons.isEmpty()) {
                    return persons;
                }
            }
            body += labels.get(i).isBody() ? 1 : 0;
        }
        return List.of();
    }

    private boolean isElsewhere(int index) {
        return surroundings.isElsewhere(passages.get(index).box().element);
    }

    /** Passages that were taken for bylines, and those by the headline that are, whatever they were taken for. */
    private void bylines(List<List<String>> found) {
        int end = Math.min(passages.size(), Math.max(page.end(), title + AFTER));
        for (int i = first; i < end; i++) {
            Label label = page.label(i);
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
            if (label != null && Bylines.isOpening(line) && i + 1 < page.end()) {
                found.add(Bylines.names(passages.get(i + 1).text(), null));
            } else if (label != null && Bylines.isOpening(line + ":") && i + 1 < page.end()) {
                found.add(Bylines.names(passages.get(i + 1).text(), null).stream()
                        .filter(SeenAuthors::isPerson)
                        .toList());
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

    /** Whether a passage is nothing but a person's name that is set apart, at the right or in letters of its own. */
    private static boolean isSetApart(Passage passage) {
        String text = passage.text();
        if (text.length() > LONGEST_SIGNED || !isPerson(text) || passage.form() == Passage.Form.HEADING) {
            return false;
        }
        Element element = passage.box().element;
        boolean right = element.attr("align").equalsIgnoreCase("right")
                || element.attr("style")
                        .replace(" ", "")
                        .toLowerCase(Locale.ROOT)
                        .contains("text-align:right");
        boolean linked = element.closest("a") != null || element.selectFirst("a") != null;
        boolean alone = !linked && BoundedText.of(element, 2 * LONGEST_SIGNED) != null;
        return alone && (right || element.selectFirst("em, i, strong, b") != null);
    }

    /** The name after the text's last sentence: in brackets, or set apart. */
    private void signed(List<List<String>> found) {
        int last = labels.size() - 1;
        while (last >= 0 && !labels.get(last).isBody()) {
            last--;
        }
        for (int i = last; i >= 0 && i < labels.size() && i <= last + 1; i++) {
            String text = passages.get(first + i).text();
            if (isSetApart(passages.get(first + i))) {
                found.add(List.of(text));
            }
            String tail = text.substring(Math.max(0, text.length() - LONGEST_AROUND));
            Matcher matcher = SIGNED.matcher(tail);
            if (matcher.find() && isPerson(matcher.group(1))) {
                found.add(Bylines.names(matcher.group(1), null));
            }
        }
    }

    /** Lines below the article that say "Author" and name one. */
    private void labelled(List<List<String>> found) {
        for (int i = page.end(); i < passages.size(); i++) {
            String line = passages.get(i).text();
            if (Prose.words(line) <= MOST_ALONE && Bylines.saysAuthor(line) && !isElsewhere(i)) {
                List<String> names = Bylines.names(line, null).stream()
                        .filter(SeenAuthors::isPerson)
                        .toList();
                found.add(names);
            }
        }
    }

    /** What furniture of the article's part of the page says in the midst of its lines, if they have a date or the like. */
    private void within(List<List<String>> found) {
        for (int i = 0; i < labels.size(); i++) {
            String line = passages.get(first + i).text();
            if (labels.get(i).exclusion() == Exclusion.FURNITURE
                    && line.chars().anyMatch(Character::isDigit)
                    && !isElsewhere(first + i)) {
                found.add(within(line).stream().filter(SeenAuthors::isPerson).toList());
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
