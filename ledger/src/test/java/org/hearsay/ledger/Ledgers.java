package org.hearsay.ledger;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.hearsay.Reading;
import org.hearsay.article.Article;
import org.hearsay.article.Block;
import org.hearsay.article.Page;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/** Ledgers and small pages for tests. */
final class Ledgers {

    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private Ledgers() {}

    static Ledger open(Path folder) {
        return Ledger.open(folder, settings(Duration.ofSeconds(20), 1_000_000_000));
    }

    static LedgerSettings settings(Duration patience, long evidenceBytes) {
        return new LedgerSettings("tests 1", InstantSource.fixed(NOON), patience, evidenceBytes);
    }

    /** A reading without statements of a page with the given text. */
    static Reading reading(String name, String content) {
        Page page = Page.of(name, Page.Kind.TEXT, content.getBytes(StandardCharsets.UTF_8));
        Text text = Text.of(content);
        List<Block> blocks =
                content.isBlank() ? List.of() : List.of(Block.of(new Span(0, content.length()), Block.Kind.PARAGRAPH));
        Article article = new Article(null, List.of(), null, null, "en", text, blocks);
        return new Reading(page, article, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    static Added add(Ledger ledger, Reading reading) {
        return ledger.add(reading, Capture.of(reading.page(), NOON));
    }
}
