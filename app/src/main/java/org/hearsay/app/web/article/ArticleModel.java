package org.hearsay.app.web.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.Statement;
import org.hearsay.app.web.Links;
import org.hearsay.app.web.Wording;
import org.hearsay.article.Article;
import org.hearsay.article.Block;
import org.hearsay.article.Published;
import org.hearsay.ledger.correction.Correction;
import org.hearsay.ledger.reading.RowId;
import org.hearsay.ledger.search.PageEvidence;
import org.hearsay.ledger.search.PageVersion;
import org.hearsay.ledger.search.StatementHit;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What the article's page shows.
 *
 * @param others what it has to do with other articles
 * @param headline the block of the headline; null where the page has none, and its name stands for it
 * @param rows all other blocks that are shown
 * @param removed statements that somebody said are none
 * @param all whether blocks are shown that are not the article
 * @param excluded how many of those there are
 * @param versions all versions of the page, the newest first
 */
public record ArticleModel(
        KeptArticle kept,
        Others others,
        @Nullable Row headline,
        List<Row> rows,
        List<Removed> removed,
        boolean all,
        int excluded,
        List<PageVersion> versions) {

    /** A statement that is none, as somebody said, by a correction that can be undone. */
    public record Removed(int number, String words, long correction) {}

    static ArticleModel of(KeptArticle kept, List<PageVersion> versions, Others others, boolean all) {
        Article article = kept.reading().article();
        Segments segments = new Segments(article.text());
        Map<Integer, Note> notes = new HashMap<>();
        List<Removed> removed = new ArrayList<>();
        for (int i = 0; i < kept.ids().size(); i++) {
            long id = kept.ids().get(i);
            Statement read = kept.reading().statements().get(i);
            StatementHit hit = kept.hits().get(id);
            if (hit == null) {
                kept.standing(id).stream()
                        .filter(correction -> correction.kind() == Correction.Kind.NONE)
                        .reduce((earlier, later) -> later)
                        .ifPresent(correction -> removed.add(
                                new Removed(RowId.number(id), words(article.text(), read.content()), correction.id())));
            } else {
                int number = RowId.number(id);
                mark(segments, number, hit, article.text());
                notes.put(number, Note.of(hit, read, article.text().toString(), kept.standing(id)));
            }
        }
        return rows(kept, others, versions, all, segments, notes, removed);
    }

    private static void mark(Segments segments, int number, StatementHit hit, Text text) {
        segments.add(number, Segments.Role.SOURCE, inside(text, hit.source()));
        segments.add(number, Segments.Role.CUE, inside(text, hit.cue()));
        segments.add(number, Segments.Role.CONTENT, inside(text, hit.content()));
    }

    private static List<Span> inside(Text text, List<Span> codePoints) {
        return codePoints.stream()
                .map(span -> new Span(text.index(span.start()), text.index(span.end())))
                .toList();
    }

    private static String words(Text text, List<Span> spans) {
        return String.join(" … ", spans.stream().map(text::slice).toList());
    }

    private static ArticleModel rows(
            KeptArticle kept,
            Others others,
            List<PageVersion> versions,
            boolean all,
            Segments segments,
            Map<Integer, Note> notes,
            List<Removed> removed) {
        Row headline = null;
        List<Row> rows = new ArrayList<>();
        int excluded = 0;
        for (Block block : kept.reading().article().blocks()) {
            boolean out = block.exclusion() != null;
            excluded += out ? 1 : 0;
            if (out && !all) {
                continue;
            }
            List<Note> beside = segments.startingIn(block.span()).stream()
                    .flatMap(number -> Stream.ofNullable(notes.get(number)))
                    .toList();
            Row row = new Row(
                    block.kind().label(),
                    block.exclusion() == null ? null : block.exclusion().label(),
                    segments.of(block.span()),
                    beside);
            if (block.kind() == Block.Kind.TITLE && headline == null) {
                headline = row;
            } else {
                rows.add(row);
            }
        }
        return new ArticleModel(kept, others, headline, rows, removed, all, excluded, versions);
    }

    /** What the page is called. */
    public String title() {
        String title = kept.reading().article().title();
        return title == null || title.isBlank() ? kept.reading().page().name() : title;
    }

    public Article article() {
        return kept.reading().article();
    }

    public PageEvidence evidence() {
        return kept.evidence();
    }

    public int statements() {
        return kept.hits().size();
    }

    /** The day of publication, and how it is known; null where it isn't. */
    @Nullable
    public String published() {
        Published published = article().published();
        return published == null ? null : Wording.day(published.value());
    }

    /** How the day of publication is known. */
    public String publishedFrom() {
        Published published = article().published();
        return published == null
                ? ""
                : switch (published.from()) {
                    case GIVEN -> "as given when it was added";
                    case JSON_LD, META -> "by the page’s data";
                    case URL -> "by the page’s address";
                    case TEXT -> "by the page’s text";
                    case HTTP -> "by the server’s word";
                };
    }

    /** What else the page says of its publication. */
    public List<ImprintFacts.Fact> imprint() {
        return ImprintFacts.of(kept.reading());
    }

    /** Where the page is on the web, where that can be followed safely. */
    @Nullable
    public String outside() {
        return kept.reading().page().url() == null
                ? null
                : Links.outside(kept.reading().page().url().toString());
    }

    /** The page's address as it was given, for reading: of the web, or of a file. */
    @Nullable
    public String address() {
        return kept.reading().page().url() == null
                ? kept.reading().page().path()
                : kept.reading().page().url().toString();
    }

    /** The language that the article is in, for those who read it aloud; empty where it isn't known. */
    public String language() {
        String language = article().language();
        return language == null ? "" : language;
    }

    /** This page, with all that was left out, or without. */
    public String toggle() {
        return Links.article(kept.id()) + (all ? "" : "?all=1");
    }
}
