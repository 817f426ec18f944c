package org.hearsay.app.web.copy;

import org.hearsay.app.json.CopyJson;
import org.hearsay.app.web.Answer;
import org.hearsay.app.web.RefusedException;
import org.hearsay.app.web.Request;
import org.hearsay.app.web.Route;
import org.hearsay.app.web.Routes;
import org.hearsay.app.web.View;
import org.hearsay.ledger.copy.Copies;
import org.hearsay.ledger.copy.CopyGroup;

/** The copies of an article. */
public final class CopyView implements View {

    private static final String ID = "article";

    private final Copies copies;

    public CopyView(Copies copies) {
        this.copies = copies;
    }

    @Override
    public void addTo(Routes routes) {
        routes.page(
                Route.of(
                                "/article/{article}/copies",
                                "Which articles carry an article's text, whose text it is, and two of them side by side")
                        .in(ID, "The article's number")
                        .query("with", "The number of the article to lay beside it"),
                this::copies);
    }

    private Answer copies(Request request) {
        long article = request.id(ID);
        CopyGroup group = copies.group(article)
                .orElseThrow(() ->
                        RefusedException.missing("the ledger has no article " + article, "search for it by its words"));
        CopyModel model = CopyModel.of(group, request.reference("with"));
        return new Answer.Page(model.heading(), null, "copies.jte", model, json -> CopyJson.write(json, group));
    }
}
