package org.hearsay.ledger.search;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
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
import org.hearsay.figure.Figure;
import org.hearsay.ledger.Capture;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerSettings;
import org.hearsay.sourcing.Sourcing;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.hearsay.time.Said;
import org.hearsay.voice.Voice;
import org.jspecify.annotations.Nullable;

/** An article put together statement by statement, with its reading. Voices of the same name are one voice. */
public final class InventedArticle {

    private static final Instant NOON = Instant.parse("2031-03-09T12:00:00Z");

    private final String outlet;
    private final @Nullable LocalDate published;
    private final String title;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<Voice> voices = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();

    private InventedArticle(String outlet, @Nullable String published, String title) {
        this.outlet = outlet;
        this.published = published == null ? null : LocalDate.parse(published);
        this.title = title;
        text.append(title);
        blocks.add(Block.of(new Span(0, text.length()), Block.Kind.TITLE));
    }

    public static InventedArticle of(String outlet, @Nullable String published, String title) {
        return new InventedArticle(outlet, published, title);
    }

    public static Ledger ledger(Path folder) {
        return Ledger.open(
                folder,
                new LedgerSettings("tests 1", InstantSource.fixed(NOON), Duration.ofSeconds(20), 1_000_000_000));
    }

    /** A paragraph with a statement of a named person, and a sentence that is none. */
    public InventedArticle says(String name, String words) {
        return says(name, true, Act.SAYS, Quotation.INDIRECT, null, 0.9, words);
    }

    public InventedArticle says(
            String name,
            boolean named,
            Act act,
            Quotation quotation,
            @Nullable String day,
            double confidence,
            String words) {
        text.append("\n\n");
        int start = text.length();
        text.append(words);
        Span content = new Span(start, text.length());
        text.append(", ");
        Span source = new Span(text.length(), text.length() + name.length());
        text.append(name).append(" said");
        Span cue = new Span(text.length() - 4, text.length());
        text.append(". It rained all day.");
        blocks.add(Block.of(new Span(start, text.length()), Block.Kind.PARAGRAPH));
        LocalDate said = day == null ? null : LocalDate.parse(day);
        statements.add(new Statement(
                new Relation(List.of(source), List.of(cue), List.of(content), quotation, confidence),
                new Likely<>(act, 0.9),
                new Likely<>(voice(name, named, source), 0.8),
                Sourcing.of(named ? Sourcing.Kind.NAMED : Sourcing.Kind.UNNAMED),
                List.of(),
                null,
                said == null ? null : new Said(said, said, Said.By.TEXT, null),
                null));
        return this;
    }

    /** The last statement answers another one. */
    public InventedArticle answering(int statement) {
        Statement last = statements.removeLast();
        return add(new Statement(
                last.relation(),
                last.act(),
                last.voice(),
                last.sourcing(),
                last.via(),
                last.medium(),
                last.said(),
                statement));
    }

    /** The last statement is given by such a source, in a role that stands in its paragraph. */
    public InventedArticle sourced(Sourcing.Kind kind, @Nullable String role) {
        Statement last = statements.removeLast();
        List<Span> spans = role == null ? List.of() : List.of(find(role));
        return add(new Statement(
                last.relation(),
                last.act(),
                last.voice(),
                new Sourcing(kind, null, false, spans, List.of()),
                last.via(),
                last.medium(),
                last.said(),
                last.answers()));
    }

    /** The last statement was heard through somebody, whose name stands in its paragraph. */
    public InventedArticle heardThrough(String name, Voice.Kind kind) {
        Statement last = statements.removeLast();
        Span mention = find(name);
        names.add(name);
        voices.add(new Voice(kind, mention, true, List.of(mention)));
        return add(new Statement(
                last.relation(),
                last.act(),
                last.voice(),
                last.sourcing(),
                List.of(voices.size() - 1),
                last.medium(),
                last.said(),
                last.answers()));
    }

    /** The last statement was said some day of several. */
    public InventedArticle between(String from, String to) {
        Statement last = statements.removeLast();
        return add(new Statement(
                last.relation(),
                last.act(),
                last.voice(),
                last.sourcing(),
                last.via(),
                last.medium(),
                new Said(LocalDate.parse(from), LocalDate.parse(to), Said.By.TEXT, null),
                last.answers()));
    }

    /** The last statement has a figure, whose words stand in its paragraph. */
    public InventedArticle counting(
            String number, int value, @Nullable Integer high, Figure.Bound bound, String counts) {
        return counting(number, value, high, bound, counts, statements.size() - 1);
    }

    /** The article says a figure itself. */
    public InventedArticle itselfCounting(String number, int value, Figure.Bound bound, String counts) {
        return counting(number, value, null, bound, counts, null);
    }

    private InventedArticle counting(
            String number,
            int value,
            @Nullable Integer high,
            Figure.Bound bound,
            String counts,
            @Nullable Integer statement) {
        figures.add(new Figure(
                find(number),
                BigDecimal.valueOf(value),
                high == null ? null : BigDecimal.valueOf(high),
                bound,
                List.of(find(counts)),
                statement));
        return this;
    }

    /** A paragraph without a statement. */
    public InventedArticle tells(String words) {
        text.append("\n\n");
        int start = text.length();
        text.append(words);
        blocks.add(Block.of(new Span(start, text.length()), Block.Kind.PARAGRAPH));
        return this;
    }

    private InventedArticle add(Statement statement) {
        statements.add(statement);
        return this;
    }

    private Span find(String words) {
        int at = text.indexOf(words, blocks.getLast().span().start());
        if (at < 0) {
            throw new IllegalArgumentException("the last paragraph hasn't got “" + words + "”");
        }
        return new Span(at, at + words.length());
    }

    private int voice(String name, boolean named, Span mention) {
        if (!names.contains(name)) {
            names.add(name);
            Voice.Kind kind = named ? Voice.Kind.PERSON : Voice.Kind.GROUP;
            voices.add(new Voice(kind, mention, named, List.of(mention)));
        }
        return names.indexOf(name);
    }

    public Reading reading(String address) {
        URI url = URI.create("https://news.example/" + address);
        byte[] bytes = ("<p>" + text + "</p>").getBytes(StandardCharsets.UTF_8);
        Page page = new Page(address, url, null, Page.Kind.HTML, null, null, null, bytes);
        Article article = new Article(
                title,
                List.of("Ida Marsh"),
                outlet,
                published == null ? null : new Published(published, Published.From.META),
                "en",
                Text.of(text.toString()),
                blocks);
        return new Reading(page, article, statements, voices, List.of(), figures, List.of());
    }

    /**
     * Adds it.
     *
     * @return the article's number
     */
    public long addTo(Ledger ledger, String address) {
        Reading reading = reading(address);
        return ledger.add(reading, Capture.of(reading.page(), NOON)).article();
    }
}
