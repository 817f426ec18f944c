package org.hearsay.app.web.article;

import java.util.List;
import java.util.Optional;
import org.hearsay.Statement;
import org.hearsay.app.json.HitJson;
import org.hearsay.app.web.Answer;
import org.hearsay.app.web.RefusedException;
import org.hearsay.app.web.Request;
import org.hearsay.app.web.Route;
import org.hearsay.app.web.Routes;
import org.hearsay.app.web.View;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.correction.Correction;
import org.hearsay.ledger.correction.Corrections;
import org.hearsay.ledger.reading.RowId;
import org.hearsay.ledger.search.Search;
import org.hearsay.ledger.search.StatementHit;
import org.hearsay.text.Text;

/** One statement with all that is known of it, where it can be put right. */
public final class StatementView implements View {

    private static final String ID = "statement";

    private final Ledger ledger;
    private final Search search;
    private final Corrections corrections;

    /** @param corrections only asked for those that there are */
    public StatementView(Ledger ledger, Search search, Corrections corrections) {
        this.ledger = ledger;
        this.search = search;
        this.corrections = corrections;
    }

    @Override
    public void addTo(Routes routes) {
        routes.page(
                Route.of(
                                "/statement/{statement}",
                                "A statement with all that is known of it, its evidence and its" + " corrections")
                        .in(ID, "The statement, as in 12.7"),
                this::statement);
    }

    private Answer statement(Request request) {
        long id = request.statement(ID);
        String label = RowId.label(id);
        KeptArticle kept = KeptArticle.load(ledger, search, corrections, RowId.article(id));
        Statement read = kept.read(id);
        if (read == null) {
            throw RefusedException.missing("there is no statement " + label, "look at article " + kept.id());
        }
        Optional<StatementHit> hit = Optional.ofNullable(kept.hits().get(id));
        Text text = kept.reading().article().text();
        String title = kept.reading().article().title();
        List<Correction> history = kept.corrections().stream()
                .filter(correction -> correction.statement() != null && correction.statement() == id)
                .toList();
        StatementModel model = new StatementModel(
                id,
                label,
                title == null ? kept.reading().page().name() : title,
                hit.orElse(null),
                hit.map(found -> Note.of(found, read, text.toString(), kept.standing(id)))
                        .orElse(null),
                String.join(" … ", read.content().stream().map(text::slice).toList()),
                history,
                kept.evidence());
        return new Answer.Page("Statement " + label, null, "statement.jte", model, json -> {
            json.writeStringProperty("statement", label);
            json.writeBooleanProperty("none", hit.isEmpty());
            hit.ifPresent(found -> HitJson.write(json, found));
            HitJson.write(json, kept.evidence());
            json.writeArrayPropertyStart("corrections");
            for (Correction correction : history) {
                json.writeStartObject();
                json.writeNumberProperty("id", correction.id());
                json.writeStringProperty("kind", correction.kind().label());
                json.writeStringProperty("author", correction.author());
                json.writeStringProperty("made", correction.made().toString());
                json.writeStringProperty("value", correction.value());
                json.writeBooleanProperty("undone", correction.undone() != null);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }
}
