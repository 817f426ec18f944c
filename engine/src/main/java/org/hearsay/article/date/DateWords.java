package org.hearsay.article.date;

import java.util.List;
import java.util.Locale;
import org.hearsay.article.page.Resource;
import org.jspecify.annotations.Nullable;

/** Words beside a date that say of what it is: of publication, or of a change. */
public final class DateWords {

    /** What a word says a date is of. */
    enum Of {
        PUBLICATION,
        UPDATE
    }

    /** How far before a date, in UTF-16 units, a word may stand. */
    private static final int REACH = 60;

    private final List<String> published;
    private final List<String> updated;

    private DateWords(List<String> published, List<String> updated) {
        this.published = published;
        this.updated = updated;
    }

    /** Loads the words, lines with tabs: what the words say, then the words. */
    public static DateWords load() {
        return new DateWords(words("published"), words("updated"));
    }

    private static List<String> words(String kind) {
        return Resource.lines(DateWords.class, "datewords.tsv").stream()
                .filter(line -> line.startsWith(kind + "\t"))
                .flatMap(line -> List.of(line.split("\t", -1)).stream().skip(1))
                .toList();
    }

    /** Whether a line is one of the words and nothing else. */
    boolean isLabel(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return published.contains(lower) || updated.contains(lower);
    }

    /** What the nearest word before a place in a line says, or null where none is near. */
    @Nullable
    Of before(String line, int at) {
        String lower = line.substring(Math.max(0, at - REACH), at).toLowerCase(Locale.ROOT);
        int publication = last(lower, published);
        int update = last(lower, updated);
        if (publication < 0 && update < 0) {
            return null;
        }
        return update >= publication ? Of.UPDATE : Of.PUBLICATION;
    }

    /** Where the last of the words ends in the text, or -1. */
    private static int last(String lower, List<String> words) {
        int last = -1;
        for (String word : words) {
            int at = lower.lastIndexOf(word);
            last = at < 0 ? last : Math.max(last, at + word.length());
        }
        return last;
    }
}
