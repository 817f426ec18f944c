package org.hearsay.ledger.voice;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.ledger.reading.RowId;
import org.hearsay.ledger.search.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * A statement with what a picture of many needs of it, corrections applied. Labels are those of {@code hearsay-reading/1}.
 *
 * @param id its id in the ledger; {@link #label()} is what people write
 * @param who whose it is; null where that is unknown
 * @param local whether its name tells who it is only within its article, as "the ministry" does
 * @param kind what that voice is, a person or a document, say; null where it is unknown
 * @param act what is done by it
 * @param sourcing how the voice stands behind it
 * @param words what is said, verbatim, its pieces joined by an ellipsis
 * @param source the words for who says it, likewise; null where there are none
 * @param role in what role the unnamed speak
 * @param basis why they know, or aren't named
 * @param count of unnamed people
 * @param several whether those are more than one
 * @param via through whom it was heard, the nearest to the reader first
 * @param said when
 * @param answers the statement that it answers
 * @param origin where it was read
 * @param confidence how sure the reading is of it, from 0 to 1
 */
public record Utterance(
        long id,
        Speaker.@Nullable Who who,
        boolean local,
        @Nullable String kind,
        String act,
        String sourcing,
        String words,
        @Nullable String source,
        @Nullable String role,
        @Nullable String basis,
        @Nullable Integer count,
        boolean several,
        List<Via> via,
        When said,
        @Nullable Long answers,
        Where origin,
        double confidence) {

    public Utterance {
        via = List.copyOf(via);
    }

    /**
     * Somebody through whom a statement was heard.
     *
     * @param name as the article has it
     * @param kind what that voice is: "media" for an outlet
     */
    public record Via(String name, String kind) {}

    /**
     * When something was said.
     *
     * @param from the first day it can have been; null where that is open
     * @param to the last day, likewise
     * @param byText whether the page says so; else it is known by the day of publication
     * @param day to sort by: the last day, else that of publication; null where neither is known
     */
    public record When(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            boolean byText,
            @Nullable LocalDate day) {}

    /**
     * Where something was read.
     *
     * @param article the article's number
     * @param title its headline
     * @param outlet who published it
     * @param published when
     */
    public record Where(
            long article,
            @Nullable String title,
            @Nullable String outlet,
            @Nullable LocalDate published) {}

    /** The id as people write it: {@code 12.7}. */
    public String label() {
        return RowId.label(id);
    }

    /** Whether the page tells who said it. */
    public boolean isNamed() {
        return who instanceof Speaker.Identity || who instanceof Speaker.Named;
    }

    /** What the unnamed are put together by: the head of their role, else of their description, else of the source's words. */
    public HeadNoun roleClass() {
        if (role != null) {
            return HeadNoun.of(role);
        }
        if (who instanceof Speaker.Unnamed unnamed) {
            return HeadNoun.of(unnamed.name());
        }
        return HeadNoun.of(source == null ? "" : source);
    }
}
