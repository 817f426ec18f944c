package org.hearsay.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Stories in memory: places articles one after the other, and finds the stories that may be meant by the articles' first
 * words. For one thread. A ledger does the same by its tables.
 */
public final class StoryStream {

    private final Map<Long, Story> stories = new TreeMap<>();
    private final Map<Integer, Set<Long>> byWord = new HashMap<>();
    private final Map<Long, Long> mergedInto = new HashMap<>();
    private long last;

    /**
     * Places an article.
     *
     * @param day when it was published, where that is known
     * @return the number of the story that it belongs to now; {@link #standing} tells which that is later
     */
    public long add(ArticleTerms article, @Nullable LocalDate day) {
        long id = switch (Placing.place(article, day, candidates(article))) {
            case Placement.Begins() -> begin(article, day);
            case Placement.Joins joins -> join(joins, article, day);
        };
        article.finding()
                .forEach(word ->
                        byWord.computeIfAbsent(word, _ -> new HashSet<>()).add(id));
        return id;
    }

    /** The story that one with this number is now, after all merges. */
    public long standing(long id) {
        long standing = id;
        for (Long into = mergedInto.get(standing); into != null; into = mergedInto.get(standing)) {
            standing = into;
        }
        return standing;
    }

    /** All stories as they stand, by number. */
    public List<Story> all() {
        return List.copyOf(stories.values());
    }

    private List<Story> candidates(ArticleTerms article) {
        Set<Long> ids = new TreeSet<>();
        for (int word : article.finding()) {
            byWord.getOrDefault(word, Set.of()).forEach(id -> ids.add(standing(id)));
        }
        List<Story> found = new ArrayList<>();
        ids.forEach(id -> found.add(story(id)));
        return found;
    }

    private Story story(long id) {
        Story story = stories.get(id);
        if (story == null) {
            throw new IllegalArgumentException("there is no story " + id + "; the last is " + last);
        }
        return story;
    }

    private long begin(ArticleTerms article, @Nullable LocalDate day) {
        last++;
        stories.put(last, Story.begin(last, article, day));
        return last;
    }

    private long join(Placement.Joins joins, ArticleTerms article, @Nullable LocalDate day) {
        Story story = story(joins.story()).with(article, day);
        for (long other : joins.merged()) {
            story = story.with(story(other));
            stories.remove(other);
            mergedInto.put(other, story.id());
        }
        stories.put(story.id(), story);
        return story.id();
    }
}
