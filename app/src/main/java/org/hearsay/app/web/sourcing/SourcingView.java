package org.hearsay.app.web.sourcing;

import org.hearsay.app.web.Answer;
import org.hearsay.app.web.Asked;
import org.hearsay.app.web.Closely;
import org.hearsay.app.web.RefusedException;
import org.hearsay.app.web.Request;
import org.hearsay.app.web.Route;
import org.hearsay.app.web.Routes;
import org.hearsay.app.web.Section;
import org.hearsay.app.web.View;
import org.hearsay.ledger.sourcing.SourcingReport;
import org.hearsay.ledger.sourcing.SourcingReports;

/** The report on whose word something rests. */
public final class SourcingView implements View {

    private final SourcingReports reports;

    public SourcingView(SourcingReports reports) {
        this.reports = reports;
    }

    @Override
    public void addTo(Routes routes) {
        routes.page(
                Route.of("/sourcing", "How much of what a search finds, or of an outlet, rests on whose word")
                        .with(Asked.PARAMETERS),
                this::ofSearch);
        routes.page(
                Route.of("/article/{article}/sourcing", "How much of an article rests on whose word")
                        .in("article", "The article's number"),
                this::ofArticle);
    }

    private Answer ofSearch(Request request) {
        Asked asked = Asked.of(request);
        SourcingReport report = Closely.found(() -> reports.of(asked.query()));
        return page(SourcingModel.ofSearch(asked, report), report);
    }

    private Answer ofArticle(Request request) {
        long article = request.id("article");
        SourcingReport report = reports.ofArticle(article)
                .orElseThrow(() ->
                        RefusedException.missing("the ledger has no article " + article, "search for it by its words"));
        return page(SourcingModel.ofArticle(article, report), report);
    }

    private static Answer page(SourcingModel model, SourcingReport report) {
        return new Answer.Page(
                model.title(), Section.SOURCING, "sourcing.jte", model, json -> SourcingJson.write(json, report));
    }
}
