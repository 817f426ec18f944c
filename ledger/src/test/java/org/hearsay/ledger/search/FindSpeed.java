package org.hearsay.ledger.search;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hearsay.act.Act;
import org.hearsay.attribution.Quotation;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerSettings;
import org.hearsay.sourcing.Sourcing;

/**
 * Measures how long finding takes in a large ledger: {@code FindSpeed FOLDER [QUESTIONS]}. Each kind of question is asked
 * with words, voices and outlets drawn from the ledger's own statements, so that common ones come as often as they do there.
 */
final class FindSpeed {

    /** Processor time, which is what a warm search takes, whatever else the machine does. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final Pattern WORD = Pattern.compile("\\w+");
    private static final Paging PAGE = Paging.first(20);

    private final Search search;
    private final Random random = new Random(1);
    private final List<StatementHit> drawn;

    private FindSpeed(Search search, List<StatementHit> drawn) {
        this.search = search;
        this.drawn = drawn;
    }

    public static void main(String[] args) {
        int questions = args.length > 1 ? Integer.parseInt(args[1]) : 60;
        try (Ledger ledger = Ledger.open(Path.of(args[0]), LedgerSettings.of("measuring"))) {
            Search search = new Search(ledger);
            List<Long> articles = ledger.articles();
            Random random = new Random(2);
            List<StatementHit> drawn = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                List<Long> ids = search.statements(articles.get(random.nextInt(articles.size())));
                if (!ids.isEmpty()) {
                    search.statement(ids.get(random.nextInt(ids.size()))).ifPresent(drawn::add);
                }
            }
            System.out.printf(Locale.ROOT, "%d articles%n", articles.size());
            new FindSpeed(search, drawn).run(questions);
        }
    }

    private interface Asked {
        Query.Builder by(StatementHit seed);
    }

    private void run(int questions) {
        measure("(before all is warm)", questions, seed -> Query.builder().words(word(seed)));
        List<Double> all = new ArrayList<>();
        all.addAll(measure("one word", questions, seed -> Query.builder().words(word(seed))));
        all.addAll(measure("two words", questions, seed -> Query.builder().words(word(seed) + " " + word(seed))));
        all.addAll(measure("phrase", questions, seed -> Query.builder().words("\"" + phrase(seed) + "\"")));
        all.addAll(measure("prefix", questions, seed -> Query.builder().words(start(word(seed)) + "*")));
        all.addAll(measure(
                "word, by time",
                questions,
                seed -> Query.builder().words(word(seed)).sort(Sort.TIME)));
        all.addAll(measure(
                "word, act",
                questions,
                seed -> Query.builder().words(word(seed)).acts(Set.of(Act.DENIES))));
        all.addAll(measure(
                "word, month, act, sourcing",
                questions,
                seed -> month(seed, Query.builder().words(word(seed)))
                        .acts(Set.of(Act.DENIES))
                        .sourcing(Set.of(Sourcing.Kind.UNNAMED))));
        all.addAll(measure(
                "word, outlet", questions, seed -> outlet(seed, Query.builder().words(word(seed)))));
        all.addAll(measure("voice", questions, seed -> Query.builder().by(seed.voice())));
        all.addAll(measure(
                "voice, about",
                questions,
                seed -> Query.builder().by(seed.voice()).about(word(seed))));
        all.addAll(measure("act", questions, seed -> Query.builder().acts(Set.of(Act.NO_RESPONSE))));
        all.addAll(measure(
                "two acts, confidence",
                questions,
                seed -> Query.builder()
                        .acts(EnumSet.of(Act.NO_RESPONSE, Act.NO_COMMENT))
                        .minConfidence(0.9)));
        all.addAll(measure(
                "act, sourcing, quotation, confidence",
                questions,
                seed -> Query.builder()
                        .acts(Set.of(Act.WARNS))
                        .sourcing(Set.of(Sourcing.Kind.DOCUMENT))
                        .quotations(Set.of(Quotation.MIXED))
                        .minConfidence(0.95)));
        all.addAll(measure(
                "outlet, month, sourcing",
                questions,
                seed -> month(seed, outlet(seed, Query.builder())).sourcing(Set.of(Sourcing.Kind.UNNAMED))));
        all.addAll(measure("month", questions, seed -> month(seed, Query.builder())));
        System.out.println(line("all", all));
        single(questions);
        articles(questions);
        facets(questions);
    }

    private void single(int questions) {
        List<Double> took = new ArrayList<>();
        for (int i = 0; i < questions; i++) {
            long id = seed().id();
            took.add(millis(() -> search.statement(id)));
        }
        System.out.println(line("one statement by its id", took));
    }

    private void articles(int questions) {
        List<Double> took = new ArrayList<>();
        List<Double> mixed = new ArrayList<>();
        for (int i = 0; i < questions; i++) {
            StatementHit seed = seed();
            took.add(millis(
                    () -> search.findArticles(Query.builder().words(word(seed)).build(), PAGE)));
            Query query = outlet(seed, Query.builder().words(word(seed)))
                    .acts(Set.of(Act.DENIES))
                    .build();
            mixed.add(millis(() -> search.findArticles(query, PAGE)));
        }
        System.out.println(line("articles, one word", took));
        System.out.println(line("articles, word, outlet, act", mixed));
    }

    private void facets(int questions) {
        List<Double> took = new ArrayList<>();
        for (int i = 0; i < questions; i++) {
            StatementHit seed = seed();
            took.add(
                    millis(() -> search.facets(Query.builder().words(word(seed)).build())));
        }
        System.out.println(line("facets of one word", took));
    }

    private List<Double> measure(String name, int questions, Asked asked) {
        List<Double> took = new ArrayList<>();
        for (int i = 0; i < questions; i++) {
            Query query = asked.by(seed()).build();
            took.add(millis(() -> search.find(query, PAGE)));
        }
        System.out.println(line(name, took));
        return took;
    }

    private static double millis(Runnable work) {
        long start = THREADS.getCurrentThreadCpuTime();
        work.run();
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
    }

    private static String line(String name, List<Double> took) {
        List<Double> sorted = new ArrayList<>(took);
        Collections.sort(sorted);
        return String.format(
                Locale.ROOT,
                "%-38s p50 %7.1f  p95 %7.1f  most %7.1f ms",
                name,
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 95 / 100),
                sorted.getLast());
    }

    private StatementHit seed() {
        return drawn.get(random.nextInt(drawn.size()));
    }

    private String word(StatementHit seed) {
        List<String> words = words(seed);
        return words.get(random.nextInt(words.size()));
    }

    private static String start(String word) {
        return word.substring(0, Math.min(4, word.length()));
    }

    private String phrase(StatementHit seed) {
        List<String> words = words(seed);
        int at = random.nextInt(Math.max(1, words.size() - 1));
        return words.get(at) + (at + 1 < words.size() ? " " + words.get(at + 1) : "");
    }

    private static List<String> words(StatementHit seed) {
        return WORD.matcher(seed.words()).results().map(MatchResult::group).toList();
    }

    private static Query.Builder outlet(StatementHit seed, Query.Builder query) {
        return query.outlet(seed.origin().outlet());
    }

    private static Query.Builder month(StatementHit seed, Query.Builder query) {
        LocalDate day = seed.day();
        return day == null ? query : query.since(day.minusDays(15)).until(day.plusDays(15));
    }
}
