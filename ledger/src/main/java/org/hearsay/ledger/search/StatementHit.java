package org.hearsay.ledger.search;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.ledger.reading.RowId;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A statement that was found, with corrections applied. Labels are those of {@code hearsay-reading/1}.
 *
 * @param id its id in the ledger; {@link #label()} is what people write
 * @param origin where it was read
 * @param passage its sentence, with source, cue and content marked
 * @param source its source's spans of the article's text, in code points
 * @param cue its cue's
 * @param content its content's
 * @param words what is said, its pieces joined by an ellipsis
 * @param sourceWords the words for who says it, likewise; null where there are none
 * @param cueWords the words that tell it is said; null where there are none
 * @param voice whose it is, where that is known: the name, or for an unnamed one its description
 * @param named whether the page names that voice; false where it is unknown
 * @param identity the identity across articles that the voice has
 * @param act what is done by it
 * @param quotation how it is given
 * @param sourcing how the voice stands behind it
 * @param count of unnamed people
 * @param role in what role the unnamed speak
 * @param basis why they know, or aren't named
 * @param via through whom it was heard, the nearest to the reader first
 * @param medium in what form it was made
 * @param saidFrom the first day it can have been said
 * @param saidTo the last
 * @param day the day it is sorted by: the last it can have been said, else that of publication
 * @param answers the statement that it answers
 * @param confidence how sure the reading is of it, from 0 to 1
 * @param corrected whether somebody has put something about it right
 */
public record StatementHit(
        long id,
        Origin origin,
        Passage passage,
        List<Span> source,
        List<Span> cue,
        List<Span> content,
        String words,
        @Nullable String sourceWords,
        @Nullable String cueWords,
        @Nullable String voice,
        boolean named,
        @Nullable Long identity,
        String act,
        String quotation,
        String sourcing,
        @Nullable Integer count,
        @Nullable String role,
        @Nullable String basis,
        @Nullable String via,
        @Nullable String medium,
        @Nullable LocalDate saidFrom,
        @Nullable LocalDate saidTo,
        @Nullable LocalDate day,
        @Nullable Long answers,
        double confidence,
        boolean corrected) {

    public StatementHit {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }

    /** The id as people write it: {@code 12.7}. */
    public String label() {
        return RowId.label(id);
    }
}
