package org.hearsay.ledger;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.hearsay.Likely;
import org.hearsay.Reading;
import org.hearsay.Statement;
import org.hearsay.act.Act;
import org.hearsay.article.Article;
import org.hearsay.article.Block;
import org.hearsay.article.Dated;
import org.hearsay.article.Evidence;
import org.hearsay.article.Imprint;
import org.hearsay.article.Page;
import org.hearsay.article.Problem;
import org.hearsay.article.Published;
import org.hearsay.attribution.Quotation;
import org.hearsay.attribution.Relation;
import org.hearsay.figure.Figure;
import org.hearsay.sourcing.Medium;
import org.hearsay.sourcing.Sourcing;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.hearsay.time.Said;
import org.hearsay.time.TimeExpression;
import org.hearsay.voice.Voice;
import org.jspecify.annotations.Nullable;

/** Seeded readings in which everything that a reading can have occurs, of the characters that go wrong most. */
final class RandomReading {

    private static final List<String> PIECES = List.of(
            " ",
            " ",
            "said",
            "The governor",
            "Ida",
            "denied",
            ".",
            "“",
            "”",
            "\n",
            "\r\n",
            "\r",
            "\n\n",
            "\u2028",
            "\t",
            "\u00A0",
            "\uFEFF",
            "😀",
            "👩‍🚀",
            "🇺🇦",
            "e\u0301",
            "\uD83D",
            "\uDE00",
            "\uDE00\uD83D",
            "\u0000",
            "قال",
            "水",
            "𝔸",
            "\uFFFD",
            "'",
            "\"",
            "%",
            "5",
            "1,200",
            "\uFFFF",
            "?",
            "#");

    private final Random random;
    private final Text text;
    /** Indexes between code points, ascending. */
    private final int[] cuts;

    private RandomReading(long seed) {
        random = new Random(seed);
        text = Text.of(words(random.nextInt(200)));
        cuts = IntStream.rangeClosed(0, text.codePointLength()).map(text::index).toArray();
    }

    static Reading of(long seed) {
        return new RandomReading(seed).reading();
    }

    private Reading reading() {
        List<Block> blocks = new ArrayList<>();
        disjoint(8).forEach(span -> blocks.add(block(span)));
        Published published = maybe(() -> new Published(day(), any(Published.From.values())));
        Article article = new Article(
                maybe(() -> words(5)),
                list(3, () -> words(2)),
                maybe(() -> words(2)),
                published,
                maybe(() -> any(List.of("en", "de", "qq"))),
                text,
                blocks,
                new Imprint(
                        maybe(() -> URI.create("https://news.example/" + random.nextInt(1000))),
                        maybe(() -> words(2)),
                        published == null ? null : maybe(() -> dated(published.value())),
                        maybe(() -> dated(day()))));
        List<Voice> voices = list(6, this::voice);
        int statements = random.nextInt(10);
        List<Statement> said = new ArrayList<>();
        for (int i = 0; i < statements; i++) {
            said.add(statement(voices.size(), statements));
        }
        return new Reading(
                page(),
                article,
                said,
                voices,
                list(5, this::time),
                list(5, () -> figure(statements)),
                list(3, () -> new Problem(words(4), words(2), words(3))));
    }

    private Dated dated(LocalDate day) {
        List<Evidence> evidence = new ArrayList<>(List.of(any(Evidence.values())));
        evidence.addAll(list(2, () -> any(Evidence.values())));
        return new Dated(
                day, maybe(() -> OffsetDateTime.of(day, LocalTime.of(9, 30), ZoneOffset.ofHours(2))), evidence);
    }

    private Page page() {
        byte[] bytes = words(random.nextInt(60)).getBytes(StandardCharsets.UTF_16BE);
        return new Page(
                words(2),
                maybe(() -> URI.create("https://news.example/" + random.nextInt(1000) + "?a=%20b#c")),
                maybe(() -> "some/" + random.nextInt(1000) + "/päge.html"),
                any(Page.Kind.values()),
                maybe(() -> "windows-1252"),
                maybe(this::day),
                maybe(this::day),
                bytes);
    }

    private Block block(Span span) {
        Block.Kind kind = any(Block.Kind.values());
        return kind == Block.Kind.EXCLUDED ? Block.excluded(span, any(Block.Exclusion.values())) : Block.of(span, kind);
    }

    private Voice voice() {
        List<Span> mentions = new ArrayList<>(new TreeSet<>(list(4, this::span)));
        if (mentions.isEmpty()) {
            mentions.add(span());
        }
        return new Voice(any(Voice.Kind.values()), any(mentions), random.nextBoolean(), mentions);
    }

    private Statement statement(int voices, int statements) {
        List<Span> content = disjoint(3);
        Relation relation = new Relation(
                disjoint(3),
                disjoint(2),
                content.isEmpty() ? List.of(span()) : content,
                any(Quotation.values()),
                probability());
        Likely<Integer> voice = voices == 0 || random.nextInt(4) == 0
                ? null
                : new Likely<>(random.nextInt(voices), random.nextInt(3) == 0 ? 1 : probability());
        return new Statement(
                relation,
                new Likely<>(any(Act.values()), probability()),
                voice,
                sourcing(),
                voices == 0 ? List.of() : list(3, () -> random.nextInt(voices)),
                maybe(() -> any(Medium.values())),
                maybe(this::said),
                maybe(() -> random.nextInt(statements)));
    }

    private Sourcing sourcing() {
        Integer count = maybe(() -> 1 + random.nextInt(4));
        boolean several = count == null ? random.nextBoolean() : count > 1;
        return new Sourcing(any(Sourcing.Kind.values()), count, several, disjoint(2), disjoint(2));
    }

    private Said said() {
        LocalDate from = maybe(this::day);
        LocalDate to = maybe(() -> from == null ? day() : from.plusDays(random.nextInt(9)));
        return new Said(from, to, any(Said.By.values()), maybe(this::span));
    }

    private TimeExpression time() {
        LocalDate from = maybe(this::day);
        LocalDate to = maybe(() -> from == null ? day() : from.plusDays(random.nextInt(9)));
        return new TimeExpression(span(), any(TimeExpression.Type.values()), words(1), from, to);
    }

    private Figure figure(int statements) {
        BigDecimal value = any(List.of(
                new BigDecimal("200"),
                new BigDecimal("1.50"),
                new BigDecimal("1E+6"),
                new BigDecimal("-0.000000000001"),
                new BigDecimal("123456789012345678901234567890.10")));
        Figure.Bound bound = any(Figure.Bound.values());
        return new Figure(
                span(),
                value,
                bound == Figure.Bound.RANGE ? value.add(new BigDecimal("3.0")) : null,
                bound,
                disjoint(2),
                statements == 0 ? null : maybe(() -> random.nextInt(statements)));
    }

    private LocalDate day() {
        return LocalDate.of(1990 + random.nextInt(50), 1, 1).plusDays(random.nextInt(365));
    }

    private Span span() {
        int one = cuts[random.nextInt(cuts.length)];
        int other = cuts[random.nextInt(cuts.length)];
        return new Span(Math.min(one, other), Math.max(one, other));
    }

    /** Spans in text order with something between each two. */
    private List<Span> disjoint(int most) {
        int[] ends = IntStream.range(0, 2 * random.nextInt(most + 1))
                .map(i -> cuts[random.nextInt(cuts.length)])
                .distinct()
                .sorted()
                .toArray();
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i + 1 < ends.length; i += 2) {
            spans.add(new Span(ends[i], ends[i + 1]));
        }
        return spans;
    }

    private String words(int pieces) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            words.append(any(PIECES));
        }
        return words.toString();
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextInt(3) == 0 ? null : value.get();
    }

    private <T> List<T> list(int most, Supplier<T> value) {
        List<T> list = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            list.add(value.get());
        }
        return list;
    }

    /** With as many digits as a ledger keeps. */
    private double probability() {
        return random.nextInt(10_001) / 10_000.0;
    }
}
