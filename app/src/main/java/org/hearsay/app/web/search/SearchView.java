package org.hearsay.app.web.search;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.hearsay.app.json.HitJson;
import org.hearsay.app.web.Answer;
import org.hearsay.app.web.Asked;
import org.hearsay.app.web.RefusedException;
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
import tools.jackson.core.JsonGenerator;

/** Searching, which is the home page. */
public final class SearchView implements View {

    /** Hits on one page: what one looks through before asking more exactly. */
    private static final int HITS = 20;

    /** Statements that facets are counted over, so that the page comes at once; the page says so where there are more. */
    private static final int COUNTED = 2_000;

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
        String typed = request.text("q");
        if (typed != null && PastedInput.isOne(typed)) {
            return toRead(typed);
        }
        Asked asked = Asked.of(request);
        Paging paging = new Paging(HITS, request.number("page", 1, 1, LAST_PAGE));
        Page<StatementHit> found;
        Facets facets;
        // Counting takes as long as finding does, and neither waits for the other.
        FutureTask<Facets> counting = new FutureTask<>(() -> search.facets(asked.query(), COUNTED));
        Thread.ofPlatform().daemon().name("facets").start(counting);
        try {
            found = search.find(asked.query(), paging);
            facets = result(counting);
        } catch (IllegalArgumentException e) {
            throw RefusedException.wrong(String.valueOf(e.getMessage()), "search for fewer words");
        }
        return new Answer.Page(
                asked.words() == null ? "Search" : asked.words(),
                Section.SEARCH,
                "search.jte",
                new SearchModel(asked, found, facets, null),
                json -> write(json, found, facets));
    }

    private static Facets result(FutureTask<Facets> counting) {
        try {
            return counting.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("counting facets failed in an unknown way", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the page was given up while facets were counted", e);
        }
    }

    /** Reading something changes the ledger, which a search doesn't: it is asked for once more, by a button. */
    private static Answer toRead(String typed) {
        return new Answer.Page("Read this?", null, "toread.jte", typed, json -> {
            json.writeStringProperty("error", "that is a page or a text, and no words to search for");
            json.writeStringProperty("mend", "POST it to /read");
        });
    }

    private static void write(JsonGenerator json, Page<StatementHit> found, Facets facets) {
        json.writeNumberProperty("total", found.total());
        json.writeBooleanProperty("exact", found.exact());
        json.writeNumberProperty("page", found.paging().number());
        json.writeBooleanProperty("more", found.hasNext());
        json.writeArrayPropertyStart("statements");
        for (StatementHit hit : found.hits()) {
            json.writeStartObject();
            HitJson.write(json, hit);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectPropertyStart("facets");
        counts(json, "voices", facets.voices());
        counts(json, "outlets", facets.outlets());
        counts(json, "acts", facets.acts());
        counts(json, "sourcing", facets.sourcing());
        counts(json, "quotations", facets.quotations());
        json.writeNumberProperty("counted", facets.counted());
        json.writeBooleanProperty("complete", facets.complete());
        json.writeEndObject();
    }

    private static void counts(JsonGenerator json, String name, List<Facets.Count> counts) {
        json.writeArrayPropertyStart(name);
        for (Facets.Count count : counts) {
            json.writeStartObject();
            json.writeStringProperty("value", count.value());
            json.writeNumberProperty("statements", count.statements());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
