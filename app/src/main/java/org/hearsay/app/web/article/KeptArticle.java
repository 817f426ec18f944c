package org.hearsay.app.web.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.Reading;
import org.hearsay.Statement;
import org.hearsay.app.web.RefusedException;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.correction.Correction;
import org.hearsay.ledger.correction.Corrections;
import org.hearsay.ledger.search.PageEvidence;
import org.hearsay.ledger.search.Search;
import org.hearsay.ledger.search.StatementHit;
import org.jspecify.annotations.Nullable;

/**
 * All that the ledger has of an article.
 *
 * @param id its number
 * @param reading as it was read
 * @param ids those of the reading's statements, in its order
 * @param hits the statements with corrections applied, by id; without those that somebody said are none
 * @param corrections of its statements, the oldest first, also those that were undone
 */
public record KeptArticle(
        long id,
        Reading reading,
        List<Long> ids,
        Map<Long, StatementHit> hits,
        List<Correction> corrections,
        PageEvidence evidence) {

    /**
     * Loads it.
     *
     * @throws RefusedException where there is none
     */
    static KeptArticle load(Ledger ledger, Search search, Corrections corrections, long id) {
        PageEvidence evidence = search.evidence(id)
                .orElseThrow(() -> RefusedException.missing("the ledger has no article " + id, "search for it"));
        Map<Long, StatementHit> hits = new HashMap<>();
        search.ofArticle(id).forEach(hit -> hits.put(hit.id(), hit));
        return new KeptArticle(
                id, ledger.reading(id), search.statements(id), hits, corrections.ofArticle(id), evidence);
    }

    /** A statement as it was read; null where the article has none with this id. */
    @Nullable
    Statement read(long statement) {
        int index = ids.indexOf(statement);
        return index < 0 ? null : reading.statements().get(index);
    }

    /** The corrections of a statement that hold, the oldest first. */
    public List<Correction> standing(long statement) {
        return corrections.stream()
                .filter(correction -> correction.undone() == null
                        && correction.statement() != null
                        && correction.statement() == statement)
                .toList();
    }
}
