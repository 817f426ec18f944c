package org.hearsay.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides which story an article belongs to: the one whose words are most like the article's, where they are like enough
 * and not too far away in time (single-pass clustering, as in Allan, Papka and Lavrenko 1998). The constants were chosen on
 * the stories named in docs/stories.md, where all of their neighbours do nearly as well.
 */
public final class Placing {

    /** An article belongs to a story that it is so like at least; a cosine. */
    public static final double JOINS = 0.19;

    /** Two stories that are so alike are one, where an article is like both. */
    static final double MERGES = 0.6;

    /** After so many days more the likeness counts a factor e less. */
    static final double FADES_DAYS = 200;

    /** Two days are none: news of one happening comes out on several days. */
    static final long SAME_TIME_DAYS = 2;

    /** A story further away than so many days can't be meant, however like it is: the likeness has faded below {@link #JOINS}. */
    public static final int FARTHEST_DAYS = (int) Math.ceil(SAME_TIME_DAYS - FADES_DAYS * Math.log(JOINS));

    /** By so many first words of an article its stories are found: one of them is enough. */
    public static final int FINDING_TERMS = 10;

    private static final int SHOWN_WORDS = 8;

    /** Words of every third article tell a reader nothing; in nats. */
    private static final double SHOWN_INFORMATION = 1;

    private Placing() {}

    private record Likeness(Story story, double value) {}

    /**
     * Decides about one article.
     *
     * @param article what the article is about
     * @param day when it was published, where that is known
     * @param stories the stories that may be meant: those with one of the article's first words among their articles'
     */
    public static Placement place(ArticleTerms article, @Nullable LocalDate day, List<Story> stories) {
        List<Likeness> alike = new ArrayList<>();
        for (Story story : stories) {
            double value = article.vector().likeness(story.words()) * fading(story.daysFrom(day));
            if (value >= JOINS) {
                alike.add(new Likeness(story, value));
            }
        }
        if (alike.isEmpty()) {
            return new Placement.Begins();
        }
        alike.sort(Comparator.comparingDouble(Likeness::value)
                .reversed()
                .thenComparingLong(one -> one.story().id()));
        Likeness best = alike.getFirst();
        return new Placement.Joins(
                best.story().id(), best.value(), shared(article, best.story()), merged(alike, article, day));
    }

    private static double fading(long days) {
        return Math.exp(-Math.max(0, days - SAME_TIME_DAYS) / FADES_DAYS);
    }

    private static List<String> shared(ArticleTerms article, Story story) {
        return article.words().stream()
                .filter(word -> story.words().weights().containsKey(TermVector.code(word))
                        && Commonness.released().information(word) >= SHOWN_INFORMATION)
                .limit(SHOWN_WORDS)
                .toList();
    }

    /** Of the other stories that the article is like, those that are the best one too. */
    private static List<Long> merged(List<Likeness> alike, ArticleTerms article, @Nullable LocalDate day) {
        Story whole = alike.getFirst().story().with(article, day);
        List<Long> merged = new ArrayList<>();
        for (Likeness other : alike.subList(1, alike.size())) {
            if (whole.words().likeness(other.story().words()) >= MERGES) {
                whole = whole.with(other.story());
                merged.add(other.story().id());
            }
        }
        return merged;
    }
}
