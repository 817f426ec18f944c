package org.hearsay.app.web.article;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.act.Act;
import org.hearsay.app.web.Links;
import org.hearsay.app.web.Piece;
import org.hearsay.app.web.Wording;
import org.hearsay.ledger.correction.Correction;
import org.hearsay.ledger.reading.RowId;
import org.hearsay.ledger.search.PageEvidence;
import org.hearsay.ledger.search.StatementHit;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a statement's page shows.
 *
 * @param id the statement's
 * @param label as people write it
 * @param title what its article is called
 * @param hit with corrections applied; null where somebody said that it is none
 * @param note all that is known of it; null where it is none
 * @param words what is said, as it was read
 * @param history all its corrections, the oldest first, also those that were undone
 * @param evidence where the article's bytes are
 */
public record StatementModel(
        long id,
        String label,
        String title,
        @Nullable StatementHit hit,
        @Nullable Note note,
        String words,
        List<Correction> history,
        PageEvidence evidence) {

    public List<Piece> pieces(StatementHit of) {
        return Piece.of(of.passage());
    }

    /** Its article's page. */
    public String articlePath() {
        return Links.article(RowId.article(id));
    }

    /** Where it stands in its article. */
    public String place() {
        return Links.statement(id);
    }

    /** What stands behind it. */
    public String claim() {
        return Links.claim(id);
    }

    /** All acts there are. */
    public List<String> acts() {
        return Arrays.stream(Act.values()).map(Act::label).toList();
    }

    /** Where in the article's text a role stands, in code points. */
    public String offsets(List<Span> spans) {
        return spans.isEmpty()
                ? "nowhere"
                : spans.stream().map(span -> span.start() + "–" + span.end()).collect(Collectors.joining(", "));
    }

    /** The words that tell the source, where they stand together; else empty, since that is how they are put right. */
    public String sourceInOnePiece() {
        return hit == null || hit.sourceWords() == null || hit.source().size() != 1 ? "" : hit.sourceWords();
    }

    /** What a correction says, in words. */
    public String told(Correction correction) {
        return switch (correction.kind()) {
            case NONE -> "it is no statement";
            case VOICE -> "its voice is " + correction.value();
            case ACT -> "its act is " + correction.value();
            case SOURCE -> "its source is other words";
            case MERGE, SPLIT -> "another identity";
        };
    }

    /** Who made a correction, and when. */
    public String made(Correction correction) {
        return correction.author() + ", " + Wording.moment(correction.made());
    }
}
