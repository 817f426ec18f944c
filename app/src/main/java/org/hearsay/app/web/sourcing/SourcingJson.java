package org.hearsay.app.web.sourcing;

import org.hearsay.app.json.UtteranceJson;
import org.hearsay.ledger.sourcing.SourcingReport;
import org.hearsay.ledger.voice.Utterance;
import tools.jackson.core.JsonGenerator;

/** The report as JSON. */
final class SourcingJson {

    private SourcingJson() {}

    static void write(JsonGenerator json, SourcingReport report) {
        json.writeBooleanProperty("complete", report.complete());
        shares(json, report.all());
        json.writeArrayPropertyStart("outlets");
        for (SourcingReport.Outlet outlet : report.outlets()) {
            json.writeStartObject();
            UtteranceJson.string(json, "outlet", outlet.name());
            json.writeNumberProperty("articles", outlet.articles());
            shares(json, outlet.shares());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberProperty("outletsLeftOut", report.outletsLeftOut());
        json.writeArrayPropertyStart("articles");
        for (SourcingReport.ArticleShares article : report.articles()) {
            json.writeStartObject();
            json.writeNumberProperty("id", article.article());
            UtteranceJson.string(json, "title", article.title());
            UtteranceJson.string(json, "outlet", article.outlet());
            UtteranceJson.day(json, "published", article.published());
            shares(json, article.shares());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberProperty("articlesLeftOut", report.articlesLeftOut());
        json.writeArrayPropertyStart("unnamed");
        for (Utterance utterance : report.unnamed()) {
            UtteranceJson.write(json, utterance);
        }
        json.writeEndArray();
        json.writeNumberProperty("unnamedLeftOut", report.unnamedLeftOut());
    }

    private static void shares(JsonGenerator json, SourcingReport.Shares shares) {
        json.writeObjectPropertyStart("statements");
        json.writeNumberProperty("all", shares.statements());
        json.writeNumberProperty("named", shares.named());
        json.writeNumberProperty("unnamed", shares.unnamed());
        json.writeNumberProperty("document", shares.document());
        json.writeNumberProperty("media", shares.media());
        json.writeNumberProperty("none", shares.none());
        json.writeNumberProperty("viaMedia", shares.viaMedia());
        json.writeNumberProperty("viaOthers", shares.viaOthers());
        json.writeEndObject();
    }
}
