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
    }

    private Answer claim(Request request) {
        long id = request.statement(ID);
        String label = RowId.label(id);
        ClaimReport report = claims.of(id)
                .orElseThrow(() -> RefusedException.missing(
                        "there is no statement " + label, "look at article " + RowId.article(id)));
        return new Answer.Page(
                "What stands behind " + label,
                null,
                "claim.jte",
                ClaimModel.of(report),
                json -> ClaimJson.write(json, report));
    }
}
