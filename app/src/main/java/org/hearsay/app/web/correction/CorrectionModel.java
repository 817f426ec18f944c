package org.hearsay.app.web.correction;

import java.util.List;
import org.hearsay.app.web.Wording;
import org.hearsay.ledger.correction.Correction;
import org.hearsay.ledger.reading.RowId;
import org.jspecify.annotations.Nullable;

/**
 * What the list of corrections shows.
 *
 * @param corrections the last one first
 * @param most how many are shown at most
 */
public record CorrectionModel(List<Correction> corrections, int most) {

    /** What it is about: a statement's or an article's number, or identities. */
    public String about(Correction correction) {
        if (correction.statement() != null) {
            return "Statement " + RowId.label(correction.statement());
        }
        return correction.article() == null ? "Identities" : "Article " + correction.article();
    }

    /** Where that is; null where it has no page. */
    @Nullable
    public String link(Correction correction) {
        if (correction.statement() != null) {
            return "/statement/" + RowId.label(correction.statement());
        }
        return correction.article() == null ? null : "/article/" + correction.article();
    }

    /** What it says. */
    public String told(Correction correction) {
        return switch (correction.kind()) {
            case NONE -> "is no statement";
            case VOICE -> "belongs to " + correction.value();
            case ACT -> "has the act " + correction.value();
            case SOURCE -> "has another source";
            case MERGE -> "identity " + correction.from() + " is " + correction.to();
            case SPLIT -> "identity " + correction.to() + " is split off from " + correction.from();
        };
    }

    public String made(Correction correction) {
        return Wording.moment(correction.made());
    }
}
