package org.hearsay.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A happening that articles tell of, as it stands after the articles so far.
 *
 * @param id its number
 * @param words what its articles are about, taken together
 * @param first the first day that one of them was published; null where no day is known of any
 * @param last the last such day
 * @param articles how many there are, from 1
 */
public record Story(
        long id,
        TermVector words,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        int articles) {

    /** So many words tell what a story is about. */
    static final int STORY_TERMS = 200;

    /** @throws IllegalArgumentException where it has no articles, or only one of the days */
    public Story {
        if (articles < 1 || (first == null) != (last == null)) {
            throw new IllegalArgumentException("a story of " + articles + " articles from " + first + " to " + last);
        }
    }

    /** A story that one article begins. */
    public static Story begin(long id, ArticleTerms article, @Nullable LocalDate day) {
        return new Story(id, article.vector(), day, day, 1);
    }

    /** The story with one more article. */
    public Story with(ArticleTerms article, @Nullable LocalDate day) {
        return new Story(
                id, words.plus(article.vector(), STORY_TERMS), earlier(first, day), later(last, day), articles + 1);
    }

    /** Both as one, under this one's number. */
    public Story with(Story other) {
        return new Story(
                id,
                words.plus(other.words, STORY_TERMS),
                earlier(first, other.first),
                later(last, other.last),
                articles + other.articles);
    }

    /** How many days lie between a day and the story's time; 0 within it, and where a day isn't known. */
    public long daysFrom(@Nullable LocalDate day) {
        if (day == null || first == null || last == null) {
            return 0;
        }
        return Math.max(0, Math.max(ChronoUnit.DAYS.between(day, first), ChronoUnit.DAYS.between(last, day)));
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }
}
