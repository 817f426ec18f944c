package org.hearsay.ledger.timeline;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerSettings;
import org.hearsay.ledger.search.Query;
import org.hearsay.ledger.search.Search;
import org.hearsay.ledger.search.StatementHit;
import org.hearsay.ledger.sourcing.SourcingReports;
import org.hearsay.ledger.voice.Voices;

/**
 * Measures how long the pictures of a large ledger take: {@code PictureSpeed FOLDER [QUESTIONS]}. Words, voices and outlets
 * are drawn from the ledger's own statements, so that common ones come as often as they do there.
 */
final class PictureSpeed {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");

    private final Random random = new Random(1);
    private final List<StatementHit> drawn = new ArrayList<>();
    private final int questions;

    private PictureSpeed(Search search, List<Long> articles, int questions) {
        this.questions = questions;
        for (int i = 0; i < 300; i++) {
            List<Long> ids = search.statements(articles.get(random.nextInt(articles.size())));
            if (!ids.isEmpty()) {
                search.statement(ids.get(random.nextInt(ids.size()))).ifPresent(drawn::add);
            }
        }
    }

    public static void main(String[] args) {
        try (Ledger ledger = Ledger.open(Path.of(args[0]), LedgerSettings.of("measuring"))) {
            List<Long> articles = ledger.articles();
            System.out.printf(Locale.ROOT, "%,d articles%n", articles.size());
            new PictureSpeed(new Search(ledger), articles, args.length > 1 ? Integer.parseInt(args[1]) : 40)
                    .run(ledger);
        }
    }

    private void run(Ledger ledger) {
        Timelines timelines = new Timelines(ledger);
        Voices voices = new Voices(ledger);
        SourcingReports reports = new SourcingReports(ledger);
        measure("story of a word", hit -> timelines.story(words(hit, 1), Window.ALL));
        measure("story of a word, a month", hit -> timelines.story(words(hit, 1), month(hit)));
        measure("story of two words", hit -> timelines.story(words(hit, 2), Window.ALL));
        measure("story of all", hit -> timelines.story(Query.ALL, Window.ALL));
        measure("story of all, a month", hit -> timelines.story(Query.ALL, month(hit)));
        measure("voice by identity", hit -> {
            if (hit.identity() != null) {
                voices.identity(hit.identity());
            }
        });
        measure("voice by name", hit -> voices.named(String.valueOf(hit.voice())));
        measure("unnamed of a word", hit -> voices.unnamed(words(hit, 1)));
        measure("unnamed of all", hit -> voices.unnamed(Query.ALL));
        measure("sourcing of a word", hit -> reports.of(words(hit, 1)));
        measure(
                "sourcing of an outlet",
                hit -> reports.of(Query.builder().outlet(hit.origin().outlet()).build()));
        measure("sourcing of all", hit -> reports.of(Query.ALL));
        measure("sourcing of an article", hit -> reports.ofArticle(hit.origin().article()));
    }

    private Query words(StatementHit hit, int number) {
        List<String> words =
                WORD.matcher(hit.words()).results().map(MatchResult::group).toList();
        StringBuilder chosen = new StringBuilder();
        for (int i = 0; i < number && !words.isEmpty(); i++) {
            chosen.append(words.get(random.nextInt(words.size()))).append(' ');
        }
        return Query.builder().words(chosen.toString()).build();
    }

    private static Window month(StatementHit hit) {
        LocalDate day = hit.day();
        return day == null ? Window.ALL : new Window(day.minusDays(15), day.plusDays(15));
    }

    private void measure(String name, Consumer<StatementHit> question) {
        List<Double> wall = new ArrayList<>();
        List<Double> processor = new ArrayList<>();
        for (int i = 0; i < 2 * questions; i++) {
            StatementHit hit = drawn.get(random.nextInt(drawn.size()));
            long start = System.nanoTime();
            long computed = THREADS.getCurrentThreadCpuTime();
            question.accept(hit);
            if (i >= questions) {
                wall.add((System.nanoTime() - start) / 1e6);
                processor.add((THREADS.getCurrentThreadCpuTime() - computed) / 1e6);
            }
        }
        Collections.sort(wall);
        Collections.sort(processor);
        System.out.printf(
                Locale.ROOT,
                "%-28s p50 %7.1f  p95 %7.1f  most %7.1f ms; p95 of processor time %7.1f ms%n",
                name,
                at(wall, 50),
                at(wall, 95),
                wall.getLast(),
                at(processor, 95));
    }

    private static double at(List<Double> sorted, int percent) {
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }
}
