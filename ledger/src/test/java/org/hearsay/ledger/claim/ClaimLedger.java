package org.hearsay.ledger.claim;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.Hearsay;
import org.hearsay.Reading;
import org.hearsay.article.Article;
import org.hearsay.article.Page;
import org.hearsay.article.Published;
import org.hearsay.ledger.Added;
import org.hearsay.ledger.Capture;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.copy.Copies;
import org.hearsay.ledger.reading.RowId;
import org.hearsay.ledger.store.Rows;
import org.hearsay.ledger.story.Stories;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A ledger of all articles that labelled claims are about, read by the whole program, and connected. */
final class ClaimLedger {

    private static final Path STORIES = Path.of("..", "..", "shared", "data", "stories", "giveme5w1h.jsonl");
    private static final Path SAMPLES = Path.of("..", "samples");
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final Ledger ledger;
    private final Map<String, Long> numbers = new HashMap<>();

    private ClaimLedger(Ledger ledger) {
        this.ledger = ledger;
    }

    static boolean isThere() {
        return Files.isReadable(STORIES);
    }

    private record Source(
            String name,
            String text,
            @Nullable String title,
            @Nullable String outlet,
            URI url,
            @Nullable LocalDate published) {}

    /** Reads all articles of the claims' events, and all samples, in order of date. */
    static ClaimLedger fill(Ledger ledger, List<LabelledClaim> claims) {
        ClaimLedger filled = new ClaimLedger(ledger);
        Set<String> events = new HashSet<>();
        claims.forEach(claim -> events.add(claim.event()));
        List<Source> sources = new ArrayList<>(stories(events));
        sources.addAll(samples());
        sources.sort(Comparator.comparing(Source::published, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Source::name));
        try (Hearsay hearsay = Hearsay.open()) {
            sources.forEach(source -> filled.add(hearsay, source));
        }
        filled.connect();
        return filled;
    }

    /** A ledger that was filled before. */
    static ClaimLedger of(Ledger ledger) {
        ClaimLedger filled = new ClaimLedger(ledger);
        ledger.ask(connection -> Rows.list(
                connection, "SELECT name, id FROM page", row -> filled.numbers.put(row.getString(1), row.getLong(2))));
        return filled;
    }

    private static List<Source> stories(Set<String> events) {
        JsonMapper json = new JsonMapper();
        try (Stream<String> lines = Files.lines(STORIES)) {
            return lines.map(json::readTree)
                    .filter(story -> events.contains(story.get("event").asString()))
                    .map(story -> new Source(
                            story.get("name").asString(),
                            story.get("text").asString(),
                            null,
                            null,
                            URI.create(story.get("url").asString()),
                            day(story.path("published").asString(""))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable LocalDate day(String written) {
        return written.isEmpty() ? null : LocalDate.parse(written);
    }

    private static List<Source> samples() {
        JsonMapper json = new JsonMapper();
        String ending = ".golden.json";
        try (Stream<Path> files = Files.list(SAMPLES)) {
            List<Source> samples = new ArrayList<>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(ending)).toList()) {
                JsonNode golden = json.readTree(Files.readString(file));
                StringBuilder text = new StringBuilder();
                golden.get("body")
                        .forEach(block -> text.append(block.asString()).append('\n'));
                String name = file.getFileName().toString();
                samples.add(new Source(
                        name.substring(0, name.length() - ending.length()),
                        text.toString(),
                        golden.get("title").asString(),
                        golden.get("outlet").asString(),
                        URI.create("file:/samples/" + name),
                        LocalDate.parse(golden.get("published").asString())));
            }
            return samples;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(Hearsay hearsay, Source source) {
        Page page = new Page(
                source.name,
                source.url,
                null,
                Page.Kind.TEXT,
                null,
                source.published,
                null,
                source.text.getBytes(StandardCharsets.UTF_8));
        Reading reading = hearsay.read(page);
        Article article = reading.article();
        Published published = article.published();
        Reading told = new Reading(
                page,
                new Article(
                        source.title,
                        article.byline(),
                        source.outlet,
                        published,
                        article.language(),
                        article.text(),
                        article.blocks()),
                reading.statements(),
                reading.voices(),
                reading.times(),
                reading.figures(),
                reading.problems());
        Added added = ledger.add(told, Capture.of(page, NOON));
        numbers.put(source.name, added.article());
    }

    private void connect() {
        Copies copies = new Copies(ledger);
        Optional<Long> last = copies.catchUp(0, 1000);
        while (last.isPresent()) {
            last = copies.catchUp(last.get(), 1000);
        }
        while (new Stories(ledger).catchUp(1000) == 1000) {
            // The next ones.
        }
    }

    /** The number of an article by its name. */
    long number(String name) {
        return numbers.getOrDefault(name, 0L);
    }

    /** The statement whose content has most of a labelled claim's start, and of which the start has most; if any. */
    Optional<Long> statement(LabelledClaim claim) {
        long article = number(claim.article());
        return ledger.ask(connection -> {
            long best = 0;
            double most = 0;
            for (Map.Entry<Long, String> row : Rows.list(
                    connection,
                    "SELECT id, content FROM read_statement WHERE id BETWEEN ? AND ?",
                    found -> Map.entry(found.getLong(1), found.getString(2)),
                    RowId.first(article),
                    RowId.last(article))) {
                double share = share(claim.content(), spans(row.getValue()));
                if (share > most) {
                    most = share;
                    best = row.getKey();
                }
            }
            return best == 0 ? Optional.empty() : Optional.of(best);
        });
    }

    private static List<Span> spans(String json) {
        List<Span> spans = new ArrayList<>();
        new JsonMapper()
                .readTree(json)
                .forEach(piece ->
                        spans.add(new Span(piece.get(0).asInt(), piece.get(1).asInt())));
        return spans;
    }

    /** What two lists of spans have in common, of what they have together. */
    private static double share(List<Span> one, List<Span> other) {
        int common = 0;
        for (Span mine : one) {
            for (Span its : other) {
                common += Math.max(0, Math.min(mine.end(), its.end()) - Math.max(mine.start(), its.start()));
            }
        }
        int all = one.stream().mapToInt(Span::length).sum()
                + other.stream().mapToInt(Span::length).sum()
                - common;
        return all == 0 ? 0 : (double) common / all;
    }
}
