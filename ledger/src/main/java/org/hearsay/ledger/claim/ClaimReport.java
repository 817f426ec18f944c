package org.hearsay.ledger.claim;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Paper;
import org.hearsay.ledger.voice.Utterance;

/**
 * A claim with the statements that it speaks of.
 *
 * @param claim the claim
 * @param statements by id all that the claim speaks of
 * @param papers by number the articles of these
 * @param searched how many statements were compared with the one asked about
 * @param complete whether those are all of the story's
 * @param connected whether the article has been put beside others of its story yet
 */
public record ClaimReport(
        Claim claim,
        Map<Long, Utterance> statements,
        Map<Long, Paper> papers,
        int searched,
        boolean complete,
        boolean connected) {

    public ClaimReport {
        statements = Map.copyOf(statements);
        papers = Map.copyOf(papers);
    }

    /**
     * A statement that the claim speaks of.
     *
     * @throws NoSuchElementException where it is none
     */
    public Utterance statement(long id) {
        Utterance statement = statements.get(id);
        if (statement == null) {
            throw new NoSuchElementException("the claim doesn't speak of statement " + id);
        }
        return statement;
    }

    /** The statements with these ids, in that order. */
    public List<Utterance> statements(List<Long> ids) {
        return ids.stream().map(this::statement).toList();
    }

    /**
     * An article of the claim's.
     *
     * @throws NoSuchElementException where it is none
     */
    public Paper paper(long article) {
        Paper paper = papers.get(article);
        if (paper == null) {
            throw new NoSuchElementException("the claim doesn't speak of article " + article);
        }
        return paper;
    }
}
