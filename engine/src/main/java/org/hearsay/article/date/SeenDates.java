package org.hearsay.article.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.hearsay.article.Block.Exclusion;
import org.hearsay.article.Block.Kind;
import org.hearsay.article.Evidence;
import org.hearsay.article.imprint.Bylines;
import org.hearsay.article.page.Box;
import org.hearsay.article.page.Hint;
import org.hearsay.article.page.Label;
import org.hearsay.article.page.Labelled;
import org.hearsay.article.page.Passage;
import org.hearsay.article.page.Prose;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The dates that are seen by an article's headline and at its end, with what the words beside them say they are of. */
public final class SeenDates {

    /** How far before the headline and after the last passage of the body a date is looked for, in passages. */
    private static final int BEFORE = 12;

    private static final int AFTER = 6;

    /** The same for a date beside a word that says what it is of. */
    private static final int FAR_AFTER = 25;

    /** How far below the first paragraph, or what stands for it, bylines and dates may still stand. */
    private static final int OPENING = 4;

    /** So many passages below a headline without a body a date is by the headline. */
    private static final int WITHOUT_BODY = 4;

    private static final int MOST_WORDS = 20;

    /** A dateline's date stands within so many characters of a paragraph. */
    private static final int DATELINE = 60;

    /** A place as good as can be has so many points, and its dates their full weight. */
    private static final double BEST = 7;

    /** After the text lists of other articles say when those were changed. */
    private static final double OF_END = 0.8;

    private static final int MOST_DATES = 4;

    private static final int MOST_PASSAGES = 3_000;

    /** How far from a title in a list of articles its date may stand, in passages. */
    private static final int IN_LIST = 3;

    private static final int LONGEST_LINE = 150;

    private final Labelled page;
    private final List<Passage> passages;

    /** The number of the headline's passage, or of the article's first where none is seen. */
    private final int title;

    private final int bodyStart;
    private final int bodyEnd;

    /** The last of the bylines and dates that stand by the first paragraph, or that paragraph's number. */
    private final int opening;

    private final DateText dates;
    private final DateWords words;
    private final DateText.Order order;
    private final List<Sighting> published = new ArrayList<>();
    private final List<Sighting> modified = new ArrayList<>();

    private SeenDates(Labelled page, DateText dates, DateWords words, DateText.Order order) {
        this.page = page;
        this.passages = page.passages();
        this.title = Math.max(page.title(), page.first());
        this.dates = dates;
        this.words = words;
        this.order = order;
        int start = title < page.end() ? title : page.first();
        while (start < page.end() && !page.isProse(start)) {
            start++;
        }
        int end = page.end();
        while (end > start && !page.isBody(end - 1)) {
            end--;
        }
        // Where no article was found its text would begin some passages below the headline.
        boolean found = !page.labels().isEmpty();
        this.bodyStart = found ? start : Math.min(title + WITHOUT_BODY, passages.size());
        this.bodyEnd = found ? end : bodyStart;
        this.opening = opening();
    }

    private int opening() {
        int last = bodyStart;
        for (int i = bodyStart + 1; i <= bodyStart + OPENING && i < bodyEnd; i++) {
            Passage passage = passages.get(i);
            boolean opens = isByline(passage, i) || isDate(passage) || Bylines.isByline(passage.text());
            last = opens && passage.prose() == 0 ? i : last;
        }
        return last;
    }

    /** Looks for dates. */
    public static SeenDates in(Labelled page, DateText dates, DateWords words, DateText.Order order) {
        SeenDates seen = new SeenDates(page, dates, words, order);
        int end = Math.min(seen.passages.size(), seen.bodyEnd + FAR_AFTER);
        for (int i = Math.max(0, seen.title - BEFORE); i < end; i++) {
            boolean byHeadline = i <= seen.title + BEFORE && !page.isProse(i);
            if (byHeadline || i <= seen.opening + 1 || i >= seen.bodyEnd - 1) {
                seen.look(i);
            }
        }
        if (seen.published.isEmpty()) {
            seen.lookInLists();
        }
        if (seen.published.isEmpty()) {
            seen.lookEverywhere();
        }
        return seen;
    }

    /** What may be the day of publication. */
    List<Sighting> published() {
        return published;
    }

    /** What is said to be the day of a change. */
    List<Sighting> modified() {
        return modified;
    }

    /** Takes the only day that stands beside the headline's words in lists of articles: this one may be in them. */
    private void lookInLists() {
        String headline = passages.isEmpty() ? "" : passages.get(title).text();
        if (Prose.words(headline) < 2) {
            return;
        }
        Map<LocalDate, DateText.Written> days = new HashMap<>();
        for (int i = 0; i < Math.min(passages.size(), MOST_PASSAGES); i++) {
            if (i != title && passages.get(i).text().equalsIgnoreCase(headline)) {
                List<Passage> near =
                        passages.subList(Math.max(0, i - IN_LIST), Math.min(passages.size(), i + IN_LIST + 1));
                near.stream()
                        .filter(isOfItem(passages.get(i)))
                        .flatMap(passage -> dates.all(passage.text(), order, MOST_DATES).stream())
                        .forEach(placed -> days.put(placed.written().day(), placed.written()));
            }
        }
        takeOnly(days);
    }

    /** Tells short lines that are in a small box with another, which the headline isn't in. */
    private Predicate<Passage> isOfItem(Passage listed) {
        return passage -> {
            Box item = Box.common(listed.box(), passage.box());
            boolean isSmall = item.size() <= 2 * IN_LIST && !item.holds(passages.get(title));
            return isSmall && passage.text().length() <= LONGEST_LINE;
        };
    }

    /** Takes the only day that short lines of the whole page show, where they show one. */
    private void lookEverywhere() {
        Map<LocalDate, DateText.Written> days = new HashMap<>();
        for (int i = 0; i < Math.min(passages.size(), MOST_PASSAGES) && days.size() < 2; i++) {
            String text = passages.get(i).text();
            boolean isOwn = !page.isProse(i) && !isOfOthers(passages.get(i)) && !isToday(passages.get(i));
            if (text.length() <= LONGEST_LINE && isOwn) {
                List<DateText.Placed> found = dates.all(text, order, MOST_DATES);
                found.forEach(placed -> days.put(placed.written().day(), placed.written()));
                DateText.Written machine =
                        found.isEmpty() ? ofTime(passages.get(i).box().element) : null;
                if (machine != null) {
                    days.put(machine.day(), machine);
                }
            }
        }
        takeOnly(days);
    }

    private void takeOnly(Map<LocalDate, DateText.Written> days) {
        if (days.size() == 1) {
            published.add(Sighting.of(days.values().iterator().next(), Evidence.PAGE_TEXT));
        }
    }

    /** Whether a box that it lies in, and the headline doesn't, is of comments or of other articles. */
    private boolean isOfOthers(Passage passage) {
        for (Box box = passage.box(); box != null && !box.holds(passages.get(title)); box = box.parent) {
            Exclusion why = box.hint.exclusion();
            if (why == Exclusion.RELATED_LINK || why == Exclusion.COMMENTS) {
                return true;
            }
        }
        return false;
    }

    /** Whether its day would be today's: menus above the headline show that. */
    private boolean isToday(Passage passage) {
        return passage.index() < title - 1 && isHinted(passage, hint -> hint.exclusion() == Exclusion.NAVIGATION);
    }

    private void look(int index) {
        Passage passage = passages.get(index);
        boolean isShort = Prose.words(passage.text()) <= MOST_WORDS;
        String text = isShort
                ? passage.text()
                : passage.text().substring(0, Math.min(DATELINE, passage.text().length()));
        double points = points(passage, index);
        if (points <= 0) {
            return;
        }
        List<DateText.Placed> found = dates.all(text, order, MOST_DATES);
        DateText.Written machine = isShort ? ofTime(passage.box().element) : null;
        for (DateText.Placed placed : found) {
            if (!isShort && isOfEvent(text, placed.start())) {
                continue;
            }
            boolean same = machine != null
                    && (placed.written().other() != null
                            || found.size() == 1
                            || machine.day().equals(placed.written().day()));
            add(same && machine != null ? machine : placed.written(), text, placed.start(), index, points);
        }
        if (found.isEmpty() && machine != null) {
            add(machine, text, text.length(), index, points);
        }
    }

    /** Whether a date in a sentence has a word in small letters before it: "on 3 May the gates were opened". */
    private boolean isOfEvent(String text, int at) {
        int end = at;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start < end && Character.isLowerCase(text.charAt(start)) && words.before(text, at) == null;
    }

    /** What the first {@code <time>} of a short passage says to machines, or null. */
    private DateText.@Nullable Written ofTime(Element element) {
        Element time = element.selectFirst("time[datetime]");
        return time == null ? null : dates.written(time.attr("datetime"), order);
    }

    private void add(DateText.Written written, String text, int at, int index, double points) {
        DateWords.Of of = words.before(text, at);
        if (of == null && followsLabel(index)) {
            String label = passages.get(index - 1).text();
            of = words.before(label, label.length());
        }
        if (of == null && index >= bodyEnd + AFTER) {
            return;
        }
        Evidence evidence = of == DateWords.Of.UPDATE
                ? Evidence.UPDATE_TEXT
                : of == DateWords.Of.PUBLICATION
                        ? Evidence.LABELLED_TEXT
                        : isAtEnd(index) ? Evidence.END_TEXT : Evidence.HEADLINE_TEXT;
        double share = Math.clamp(points / BEST, 0.25, 1);
        share *= of == DateWords.Of.UPDATE && isAtEnd(index) ? OF_END : 1;
        Sighting sighting = Sighting.of(written, evidence).weighing(share * evidence.weight());
        published.add(sighting);
        if (of == DateWords.Of.UPDATE) {
            modified.add(sighting);
        }
    }

    /** Whether the passage before is nothing but words that say what a date is of. */
    private boolean followsLabel(int index) {
        String label = index == 0 ? "" : passages.get(index - 1).text();
        return label.length() < DATELINE
                && (label.endsWith(":") || words.isLabel(label))
                && words.before(label, label.length()) != null
                && dates.first(label, order) == null;
    }

    private double points(Passage passage, int index) {
        Label label = page.label(index);
        boolean says =
                words.before(passage.text(), Math.min(DATELINE, passage.text().length())) != null
                        || followsLabel(index);
        double points = says ? 5 : 3;
        points += isDate(passage) ? 3 : 0;
        points += isByline(passage, index) ? 2 : 0;
        boolean opens = index > title && index <= Math.max(bodyStart, title + 2);
        points -= passage.linkShare() > 0.8 ? (opens ? 1 : 2) : 0;
        points -= Prose.words(passage.text()) > MOST_WORDS ? 1.5 : 0;
        Exclusion why = label == null ? null : label.exclusion();
        boolean isOther = label == null
                ? index < title - 1 && isOfOthers(passage)
                : why == Exclusion.RELATED_LINK || why == Exclusion.COMMENTS;
        // What stands between headline and text is hardly another article's, whatever else is in its line.
        points -= isOther ? (opens ? 1 : 4) : 0;
        points -= isToday(passage) ? 2.5 : 0;
        // As near, a date below the headline is rather its own than one above.
        return points - distance(index) / (says ? 8 : 4);
    }

    /** How far a passage is from the headline or the text, in passages: a menu may stand between the two. */
    private double distance(int index) {
        if (isAtEnd(index)) {
            return 8 + index - bodyEnd;
        }
        if (index < title) {
            return title - index + 0.5;
        }
        return Math.min(index - title, Math.abs(bodyStart - index) + 1);
    }

    private boolean isAtEnd(int index) {
        return index >= bodyEnd - 1 && index > opening + 1;
    }

    private boolean isByline(Passage passage, int index) {
        Label label = page.label(index);
        boolean labelled = label != null && label.kind() == Kind.BYLINE;
        return labelled || isHinted(passage, hint -> hint.kind() == Kind.BYLINE);
    }

    private static boolean isDate(Passage passage) {
        return isHinted(passage, hint -> hint.kind() == Kind.DATE);
    }

    private static boolean isHinted(Passage passage, Predicate<Hint> what) {
        for (Box box = passage.box(); box != null && passage.box().depth - box.depth < 3; box = box.parent) {
            if (what.test(box.hint)) {
                return true;
            }
        }
        return false;
    }
}
