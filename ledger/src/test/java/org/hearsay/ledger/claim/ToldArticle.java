package org.hearsay.ledger.claim;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.Likely;
import org.hearsay.Reading;
import org.hearsay.Statement;
import org.hearsay.act.Act;
import org.hearsay.article.Article;
import org.hearsay.article.Block;
import org.hearsay.article.Page;
import org.hearsay.article.Published;
import org.hearsay.attribution.Quotation;
import org.hearsay.attribution.Relation;
import org.hearsay.ledger.Capture;
import org.hearsay.ledger.Ledger;
import org.hearsay.sourcing.Sourcing;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.hearsay.voice.Voice;
import org.jspecify.annotations.Nullable;

/** A made-up article whose every paragraph is a statement: "WHO said CONTENT." */
final class ToldArticle {

    private final String outlet;
    private final int day;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Voice> voices = new ArrayList<>();

    ToldArticle(String outlet, int day) {
        this.outlet = outlet;
        this.day = day;
    }

    /** Somebody by name. */
    ToldArticle named(String name, String content) {
        return says(name, true, Act.SAYS, null, content);
    }

    /** So many people who aren't named. */
    ToldArticle unnamed(String description, int count, String content) {
        return says(description, false, Act.SAYS, count, content);
    }

    ToldArticle denies(String name, String content) {
        return says(name, true, Act.DENIES, null, content);
    }

    /** A paragraph without a statement. */
    ToldArticle paragraph(String words) {
        int start = text.length();
        text.append(words);
        blocks.add(Block.of(new Span(start, text.length()), Block.Kind.PARAGRAPH));
        text.append('\n');
        return this;
    }

    private ToldArticle says(String who, boolean named, Act act, @Nullable Integer count, String content) {
        int start = text.length();
        Span source = piece(who);
        text.append(' ');
        Span cue = piece(act == Act.DENIES ? "denied" : "said");
        text.append(' ');
        Span said = piece(content);
        text.append('.');
        blocks.add(Block.of(new Span(start, text.length()), Block.Kind.PARAGRAPH));
        text.append('\n');
        Voice.Kind kind = named && who.contains(" ") ? Voice.Kind.PERSON : Voice.Kind.GROUP;
        voices.add(new Voice(kind, source, named, List.of(source)));
        Sourcing sourcing = named
                ? Sourcing.of(Sourcing.Kind.NAMED)
                : new Sourcing(Sourcing.Kind.UNNAMED, count, count != null && count > 1, List.of(), List.of());
        Relation relation = new Relation(List.of(source), List.of(cue), List.of(said), Quotation.INDIRECT, 0.9);
        statements.add(new Statement(
                relation,
                new Likely<>(act, 0.9),
                new Likely<>(voices.size() - 1, 0.9),
                sourcing,
                List.of(),
                null,
                null,
                null));
        return this;
    }

    private Span piece(String words) {
        int start = text.length();
        text.append(words);
        return new Span(start, text.length());
    }

    /** Adds it at an address. */
    long addTo(Ledger ledger, String address) {
        Page page = new Page(
                address,
                URI.create("https://news.example/" + address),
                null,
                Page.Kind.TEXT,
                null,
                null,
                null,
                text.toString().getBytes(StandardCharsets.UTF_8));
        Article article = new Article(
                "Of the dam",
                List.of(),
                outlet,
                new Published(LocalDate.of(2031, 3, day), Published.From.META),
                "en",
                Text.of(text.toString()),
                blocks);
        Reading reading = new Reading(page, article, statements, voices, List.of(), List.of(), List.of());
        return ledger.add(reading, Capture.of(page, Instant.parse("2031-03-05T12:00:00Z")))
                .article();
    }
}
