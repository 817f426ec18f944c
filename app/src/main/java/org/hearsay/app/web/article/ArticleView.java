package org.hearsay.app.web.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hearsay.app.json.HitJson;
import org.hearsay.app.web.Answer;
import org.hearsay.app.web.RefusedException;
import org.hearsay.app.web.Request;
import org.hearsay.app.web.Route;
import org.hearsay.app.web.Routes;
import org.hearsay.app.web.View;
import org.hearsay.article.Page;
import org.hearsay.json.ReadingJson;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.copy.Copies;
import org.hearsay.ledger.correction.Corrections;
import org.hearsay.ledger.search.PageVersion;
import org.hearsay.ledger.search.Search;
import org.hearsay.ledger.search.StatementHit;
import org.hearsay.ledger.story.Stories;
import tools.jackson.core.JsonGenerator;

/** An article with its statements, and the bytes that it was read from. */
public final class ArticleView implements View {

    private static final String ID = "article";

    private final Ledger ledger;
    private final Search search;
    private final Corrections corrections;
    private final Copies copies;
    private final Stories stories;

    /** @param corrections only asked for those that there are */
    public ArticleView(Ledger ledger, Search search, Corrections corrections) {
        this.ledger = ledger;
        this.search = search;
        this.corrections = corrections;
        copies = new Copies(ledger);
        stories = new Stories(ledger);
    }

    @Override
    public void addTo(Routes routes) {
        routes.page(
                Route.of(
                                "/article/{article}",
                                "An article with its statements, corrections applied; the JSON has the"
                                        + " reading as hearsay-reading/1, too, as it was read")
                        .in(ID, "The article's number")
                        .query("all", "1: with the blocks that are not the article"),
                this::article);
        routes.file(
                Route.of("/article/{article}/original", "The page's bytes as they came")
                        .in(ID, "The article's number"),
                this::original);
        routes.file(
                Route.of("/article/{article}/source", "The page's bytes as plain text, to look at")
                        .in(ID, "The article's number"),
                this::source);
    }

    private Answer article(Request request) {
        KeptArticle kept = KeptArticle.load(ledger, search, corrections, request.id(ID));
        List<PageVersion> versions = search.versions(kept.id());
        Others others =
                new Others(copies.count(kept.id()), stories.brief(kept.id()).orElse(null));
        ArticleModel model = ArticleModel.of(kept, versions, others, request.number("all", 0, 0, 1) == 1);
        return new Answer.Page(model.title(), null, "article.jte", model, json -> {
            json.writeNumberProperty("id", kept.id());
            others.write(json);
            write(json, kept, versions);
        });
    }

    private static void write(JsonGenerator json, KeptArticle kept, List<PageVersion> versions) {
        json.writeArrayPropertyStart("statements");
        for (long id : kept.ids()) {
            StatementHit hit = kept.hits().get(id);
            if (hit != null) {
                json.writeStartObject();
                HitJson.write(json, hit);
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        HitJson.write(json, kept.evidence());
        json.writeArrayPropertyStart("versions");
        for (PageVersion version : versions) {
            json.writeStartObject();
            json.writeNumberProperty("article", version.article());
            json.writeNumberProperty("version", version.version());
            json.writeStringProperty("captured", version.captured());
            json.writeBooleanProperty("current", version.current());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeName("reading");
        json.writeRawValue(ReadingJson.line(kept.reading()));
    }

    private Answer original(Request request) {
        Page page = page(request);
        String ending = page.kind() == Page.Kind.HTML ? ".html" : ".txt";
        String name = "hearsay-article-" + request.path(ID) + ending;
        return new Answer.File(page.bytes(), "application/octet-stream", name);
    }

    /** To look at; which bytes they are is told by the other address. */
    private Answer source(Request request) {
        String text = decoded(page(request).bytes());
        return new Answer.File(text.getBytes(StandardCharsets.UTF_8), "text/plain;charset=utf-8", null);
    }

    /** As UTF-8, or where that can't be as windows-1252, which every byte can be. */
    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private Page page(Request request) {
        long id = request.id(ID);
        if (search.evidence(id).isEmpty()) {
            throw RefusedException.missing("the ledger has no article " + id, "search for it");
        }
        return ledger.reading(id).page();
    }
}
