package org.hearsay.app.web.claim;

import org.hearsay.app.json.ClaimJson;
import org.hearsay.app.web.Answer;
import org.hearsay.app.web.RefusedException;
import org.hearsay.app.web.Request;
import org.hearsay.app.web.Route;
import org.hearsay.app.web.Routes;
import org.hearsay.app.web.View;
import org.hearsay.ledger.claim.ClaimReport;
import org.hearsay.ledger.claim.Claims;
import org.hearsay.ledger.reading.RowId;

/** What stands behind a statement. */
public final class ClaimView implements View {

    private static final String ID = "statement";
    private static final String ARTICLE = "article";
    private static final String WORDS = "words";

    private final Claims claims;

    public ClaimView(Claims claims) {
        this.claims = claims;
    }

    @Override
    public void addTo(Routes routes) {
        routes.page(
                Route.of(
                                "/statement/{statement}/claim",
                                "What stands behind a statement: who says the same, how few people could account for it, and"
                                        + " who answers it")
                        .in(ID, "The statement, as in 12.7"),
                this::claim);
        routes.page(
                Route.of(
                                "/article/{article}/claim",
                                "What stands behind a sentence of an article, whether or not a statement was read in it")
                        .in(ARTICLE, "The article's number")
                        .query(WORDS, "Some words of the sentence, as they follow one another in it"),
                this::sentence);
    }

    private Answer sentence(Request request) {
        long article = request.id(ARTICLE);
        String words = request.query(WORDS);
        if (words == null) {
            throw RefusedException.wrong("no words are given", "give some words of the sentence as ?words=");
        }
        ClaimReport report = claims.of(article, words)
                .orElseThrow(() -> RefusedException.missing(
                        "article " + article + " has no sentence with these words",
                        "copy some words that follow one another from its text"));
        return page("What stands behind a sentence of article " + article, report);
    }

    private Answer claim(Request request) {
        long id = request.statement(ID);
        String label = RowId.label(id);
        ClaimReport report = claims.of(id)
                .orElseThrow(() -> RefusedException.missing(
                        "there is no statement " + label, "look at article " + RowId.article(id)));
        return page("What stands behind " + label, report);
    }

    private static Answer page(String title, ClaimReport report) {
        return new Answer.Page(title, null, "claim.jte", ClaimModel.of(report), json -> ClaimJson.write(json, report));
    }
}
