package org.hearsay.app.web.search;

import java.util.List;
import org.hearsay.app.web.Asked;
import org.hearsay.app.web.Links;
import org.hearsay.app.web.Piece;
import org.hearsay.ledger.search.Facets;
import org.hearsay.ledger.search.Page;
import org.hearsay.ledger.search.StatementHit;
import org.jspecify.annotations.Nullable;

/**
 * What the search page shows.
 *
 * @param asked what was searched for
 * @param found one page of it
 * @param facets what all of it has in common
 */
public record SearchModel(Asked asked, Page<StatementHit> found, Facets facets) {

    /** A statement's words, cut where marks begin and end. */
    public List<Piece> pieces(StatementHit hit) {
        return Piece.of(hit.passage());
    }

    /** Where a statement stands in its article. */
    public String link(StatementHit hit) {
        return Links.statement(hit.id());
    }

    /** Whose statement it is; null where that is unknown. */
    public @Nullable String voiceLink(StatementHit hit) {
        return Links.voiceOf(hit);
    }
}
