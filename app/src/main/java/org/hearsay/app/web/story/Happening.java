package org.hearsay.app.web.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hearsay.app.chart.DayWords;
import org.hearsay.app.web.Links;
import org.hearsay.app.web.Wording;
import org.hearsay.ledger.copy.Copies;
import org.hearsay.ledger.story.StoryMember;
import org.hearsay.ledger.story.StorySummary;
import org.jspecify.annotations.Nullable;

/**
 * A story as a page shows it: its articles by day, and which of them carry one text.
 *
 * @param id its number
 * @param title the headline of its first article that has one
 * @param words what its articles have in common
 * @param summary how many articles of how many outlets, how many texts they carry, and from when to when
 * @param merged that other stories turned out to be this one; null where none did
 * @param days its articles by day, those of no known day last
 * @param left how many articles more it has
 */
public record Happening(
        long id,
        String title,
        List<String> words,
        String summary,
        @Nullable String merged,
        List<Day> days,
        int left) {

    /** So many words are enough to know what a story is about. */
    private static final int WORDS = 8;

    /** So many articles are listed; the others are found by searching the story. */
    private static final int MOST_ARTICLES = 150;

    /** The articles of a day. */
    public record Day(String day, List<Line> articles) {}

    /**
     * An article of a story.
     *
     * @param copies the page of its copies; null where no other article of the story carries its text
     * @param sameAs the first of those that carry the same text, where that isn't this one
     */
    public record Line(
            String link,
            @Nullable String outlet,
            String title,
            @Nullable String copies,
            @Nullable String sameAs) {}

    public Happening {
        words = List.copyOf(words);
        days = List.copyOf(days);
    }

    static Happening of(StorySummary story, Copies copies) {
        List<StoryMember> shown = story.articles()
                .subList(0, Math.min(MOST_ARTICLES, story.articles().size()));
        Map<Long, Long> texts =
                copies.texts(shown.stream().map(StoryMember::article).toList());
        String title = story.articles().stream()
                .flatMap(member -> Optional.ofNullable(member.title()).stream())
                .filter(one -> !one.isBlank())
                .findFirst()
                .orElse("Story " + story.id());
        return new Happening(
                story.id(),
                title,
                story.words(WORDS),
                summary(story, texts, shown.size()),
                merged(story),
                days(shown, texts),
                story.articles().size() - shown.size());
    }

    private static String summary(StorySummary story, Map<Long, Long> texts, int shown) {
        int articles = story.articles().size();
        long different = texts.values().stream().distinct().count();
        List<LocalDate> days = story.days();
        return Wording.counted(articles, "article")
                + (story.outlets() > 0 ? " of " + Wording.counted(story.outlets(), "outlet") : "")
                + (different < shown
                        ? ", " + (shown < articles ? "the first " + shown + " " : "") + "with "
                                + Wording.counted(different, "text") + " among them"
                        : "")
                + (days.isEmpty() ? "" : ", " + DayWords.span(days.getFirst(), days.getLast()));
    }

    private static @Nullable String merged(StorySummary story) {
        if (story.merged().isEmpty()) {
            return null;
        }
        return (story.merged().size() == 1 ? "Story " : "Stories ")
                + String.join(", ", story.merged().stream().map(String::valueOf).toList())
                + " turned out to be this one.";
    }

    private static List<Day> days(List<StoryMember> articles, Map<Long, Long> texts) {
        Map<Long, StoryMember> byNumber = new LinkedHashMap<>();
        articles.forEach(member -> byNumber.put(member.article(), member));
        Map<String, List<Line>> days = new LinkedHashMap<>();
        for (StoryMember member : articles) {
            String day = member.published() == null ? "Day not known" : Wording.day(member.published());
            days.computeIfAbsent(day, key -> new ArrayList<>()).add(line(member, texts, byNumber));
        }
        return days.entrySet().stream()
                .map(entry -> new Day(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    private static Line line(StoryMember member, Map<Long, Long> texts, Map<Long, StoryMember> byNumber) {
        Long text = texts.get(member.article());
        boolean shared = texts.values().stream().filter(one -> one.equals(text)).count() > 1;
        StoryMember first = text == null || text == member.article() ? null : byNumber.get(text);
        return new Line(
                Links.article(member.article()),
                member.outlet(),
                title(member),
                shared ? Links.copies(member.article()) : null,
                first == null ? null : Objects.requireNonNullElse(first.outlet(), title(first)));
    }

    private static String title(StoryMember member) {
        String title = member.title();
        return title == null || title.isBlank() ? member.name() : title;
    }

    /** Its own page. */
    public String link() {
        return Links.story(id);
    }
}
