package org.hearsay.app.web.search;

import org.hearsay.app.json.HitJson;
import org.hearsay.app.web.Answer;
import org.hearsay.app.web.Asked;
import org.hearsay.app.web.Request;
import org.hearsay.app.web.Route;
import org.hearsay.app.web.Routes;
import org.hearsay.app.web.Section;
import org.hearsay.app.web.View;
import org.hearsay.ledger.search.Facets;
import org.hearsay.ledger.search.Page;
import org.hearsay.ledger.search.Paging;
import org.hearsay.ledger.search.Search;
import org.hearsay.ledger.search.StatementHit;

/** Searching, which is the home page. */
public final class SearchView implements View {

    /** Hits on one page: what one looks through before asking more exactly. */
    private static final int HITS = 20;

    private static final int LAST_PAGE = 5_000;

    private final Search search;

    public SearchView(Search search) {
        this.search = search;
    }

    @Override
    public void addTo(Routes routes) {
        routes.page(
                Route.of("/", "Statements that were searched for, with what they have in common")
                        .twin("/search.json")
                        .with(Asked.PARAMETERS)
                        .query("page", "Which page of the hits, from 1"),
                this::find);
    }

    private Answer find(Request request) {
        Asked asked = Asked.of(request);
        Paging paging = new Paging(HITS, request.number("page", 1, 1, LAST_PAGE));
        Page<StatementHit> found = search.find(asked.query(), paging);
        Facets facets = search.facets(asked.query());
        return new Answer.Page(
                asked.words() == null ? "Search" : asked.words(),
                Section.SEARCH,
                "search.jte",
                new SearchModel(asked, found, facets),
                json -> {
                    json.writeNumberProperty("total", found.total());
                    json.writeBooleanProperty("exact", found.exact());
                    json.writeArrayPropertyStart("statements");
                    for (StatementHit hit : found.hits()) {
                        json.writeStartObject();
                        HitJson.write(json, hit);
                        json.writeEndObject();
                    }
                    json.writeEndArray();
                });
    }
}
