package org.hearsay.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.Likely;
import org.hearsay.Reading;
import org.hearsay.Statement;
import org.hearsay.act.Act;
import org.hearsay.article.Article;
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
import org.junit.jupiter.api.Test;

class ReadingPrinterTest {

    private static final String STORY = """
            Nobody ordered the gates of the Aln dam opened, according to two people at the Dam Council.

            “I was asleep,” said Mara Quell, the governor, on Monday, adding that she would “look into
            it”. The council did not respond for comment. “Two more,” she added, “are missing.”

            He was seen there.
            """;

    private final StringBuilder out = new StringBuilder();

    @Test
    void anArticleIsItsHeadAndItsStatementsInPageOrder() {
        ReadingPrinter printer = new ReadingPrinter(out, new Style(60, false));
        printer.print(story());
        printer.summary(new Summary(1, 0, 6, 1, Duration.ofMillis(1340)));
        assertThat(out).hasToString("""
                Who opened the gates?
                The Aln Courier · 3 March 2026 (by the page’s data) · by Ida
                Marsh · aln/gates.html

                  two people at the Dam Council [2 unnamed] · according to
                    Nobody ordered the gates of the Aln dam opened

                  Mara Quell, the governor · said · [via the Dam Council]
                  · [interview] · [2026-03-02]
                  │ “I was asleep,”
                    [answers: Nobody ordered the gates of the Aln dam …]
                  · adding
                    that she would “look into it”

                  The council [the Dam Council] · did not · [no-response]
                    respond for comment

                  she [Mara Quell, the governor] · added
                  │ “Two more,” … “are missing.”

                  [no source given]
                    He was seen there

                  Voices
                    two people at the Dam Council [unnamed] · group · 1
                      statement
                    the Dam Council · organisation · 1 statement
                    Mara Quell, the governor · person · 3 statements

                  Figures
                    two people · the article itself
                    Two more · by Mara Quell, the governor

                  Times
                    Monday = 2026-03-02

                1 article · 6 statements · 1 from unnamed sources · 1.3 s
                """);
    }

    @Test
    void withColourTheWordsAreTheSame() {
        new ReadingPrinter(out, new Style(60, false)).print(story());
        String plain = out.toString();
        out.setLength(0);
        new ReadingPrinter(out, new Style(60, true)).print(story());
        assertThat(out.toString())
                .contains("\u001B[1mMara Quell, the governor\u001B[0m")
                .contains("\u001B[33m[2 unnamed]\u001B[0m")
                .contains("\u001B[36m  │ \u001B[0m\u001B[36m“I was asleep,”\u001B[0m");
        assertThat(out.toString().replaceAll("\u001B\\[[0-9]*m", "")).isEqualTo(plain);
    }

    @Test
    void theSamePronounAgainMayBeSomebodyElseAndHasItsOwnHeading() {
        Text text = Text.of("she said yes. she said no.");
        Reading reading = reading(
                text,
                List.of(
                        statement(text, List.of(new Span(0, 3)), "said", "yes"),
                        statement(text, List.of(new Span(14, 17)), "said", "no")));
        new ReadingPrinter(out, new Style(60, false)).print(reading);
        assertThat(out.toString()).contains("  she · said\n    yes\n\n  she · said\n    no\n");
    }

    @Test
    void severalArticlesArePartedByARule() {
        ReadingPrinter printer = new ReadingPrinter(out, new Style(20, false));
        printer.print(story());
        assertThat(out.toString()).doesNotContain("──");
        printer.print(story());
        assertThat(out.toString()).containsOnlyOnce("\n\n" + "─".repeat(20) + "\n\nWho opened");
    }

    @Test
    void nothingOfAHostilePageReachesTheTerminalButItsCharacters() {
        Text text = Text.of("\u001B]0;owned\u0007Lee\u001B[2J said \u202Eno\rway\u009B31m.");
        Article article = new Article(
                "\u001B[8mhidden", List.of("\u001B[31mLee"), "The\u0008\u0008 Outlet", null, null, text, List.of());
        Reading reading = new Reading(
                new Page("x", null, "a\u001B[1mb\nc", Page.Kind.HTML, null, null, null, new byte[0]),
                article,
                List.of(statement(text, List.of(new Span(0, 17)), "said", "\u202Eno\rway\u009B31m")),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Problem("\u001Bwhat", "\u001Bwhere", "\u001Bmend")));
        new ReadingPrinter(out, new Style(60, false)).print(reading);
        assertThat(out.toString()).doesNotContainPattern(Pattern.compile("[\\p{Cc}\u202E&&[^\n]]"));
        assertThat(out.toString())
                .contains("\uFFFD[8mhidden")
                .contains("a\uFFFD[1mb c")
                .contains("\uFFFDno way\uFFFD31m");
    }

    @Test
    void whatTheReaderHasToKnowStandsAtTheEnd() {
        Text text = Text.of("Il pleut.");
        Reading reading = new Reading(
                Page.of("aln", Page.Kind.TEXT, new byte[0]),
                new Article(null, List.of(), null, null, "fr", text, List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Problem("The article is in French.", "article", "read English pages only, so far")));
        new ReadingPrinter(out, new Style(60, false)).print(reading);
        assertThat(out).hasToString("""
                aln
                aln

                  No statements.

                ! The article is in French.
                  article: read English pages only, so far
                """);
    }

    @Test
    void theAddressIsShownWhereThereIsNoFile() {
        Page page =
                new Page("n", URI.create("https://aln.example/a"), null, Page.Kind.HTML, null, null, null, new byte[0]);
        Text text = Text.of("");
        new ReadingPrinter(out, new Style(60, false))
                .print(new Reading(
                        page, article(text, "Aln", null), List.of(), List.of(), List.of(), List.of(), List.of()));
        assertThat(out.toString()).startsWith("Aln\nhttps://aln.example/a\n");
    }

    @Test
    void theLastLineCountsWhatFailedAndTellsLongTimesInMinutes() {
        ReadingPrinter printer = new ReadingPrinter(out, new Style(80, false));
        printer.summary(new Summary(1200, 1, 1, 0, Duration.ofSeconds(125)));
        printer.summary(new Summary(0, 2, 0, 0, Duration.ofMillis(12_400)));
        assertThat(out).hasToString("""
                1,200 articles · 1 statement · 1 input failed · 2 min 5 s
                0 articles · 2 inputs failed · 12 s
                """);
    }

    private static Reading story() {
        Text text = Text.of(STORY);
        int she = STORY.indexOf("she added");
        Span people = find(text, "two people at the Dam Council").getFirst();
        Span council = find(text, "the Dam Council").getFirst();
        Span mara = find(text, "Mara Quell, the governor").getFirst();
        Span monday = find(text, "Monday").getFirst();
        LocalDate day = LocalDate.of(2026, 3, 2);
        List<Voice> voices = List.of(
                new Voice(Voice.Kind.GROUP, people, false, List.of(people)),
                new Voice(Voice.Kind.ORGANISATION, council, true, List.of(council)),
                new Voice(Voice.Kind.PERSON, mara, true, List.of(mara)));
        List<Statement> statements = List.of(
                known(
                        relation(
                                text,
                                find(text, "two people at the Dam Council"),
                                "according to",
                                "Nobody ordered the gates of the Aln dam opened"),
                        Act.SAYS,
                        0,
                        new Sourcing(Sourcing.Kind.UNNAMED, 2, true, List.of(), List.of())),
                new Statement(
                        relation(text, List.of(mara), "said", "“I was asleep,”"),
                        new Likely<>(Act.SAYS, 1),
                        new Likely<>(2, 1),
                        Sourcing.of(Sourcing.Kind.NAMED),
                        List.of(1),
                        Medium.INTERVIEW,
                        new Said(day, day, Said.By.TEXT, monday),
                        0),
                known(
                        relation(text, List.of(mara), "adding", "that she would “look into\nit”"),
                        Act.SAYS,
                        2,
                        Sourcing.of(Sourcing.Kind.NAMED)),
                known(
                        relation(text, find(text, "The council"), "did not", "respond for comment"),
                        Act.NO_RESPONSE,
                        1,
                        Sourcing.of(Sourcing.Kind.NAMED)),
                known(
                        relation(text, List.of(new Span(she, she + 3)), "added", "“Two more,”", "“are missing.”"),
                        Act.SAYS,
                        2,
                        Sourcing.of(Sourcing.Kind.NAMED)),
                statement(text, "", "", "He was seen there"));
        List<Figure> figures =
                List.of(figure(text, "two", find(text, "people"), null), figure(text, "Two more", List.of(), 4));
        TimeExpression time = new TimeExpression(monday, TimeExpression.Type.DATE, "2026-03-02", day, day);
        Page page = new Page("gates", null, "aln/gates.html", Page.Kind.HTML, null, null, null, new byte[0]);
        Article article = new Article(
                "Who opened the gates?",
                List.of("Ida Marsh"),
                "The Aln Courier",
                new Published(LocalDate.of(2026, 3, 3), Published.From.JSON_LD),
                "en",
                text,
                List.of());
        return new Reading(page, article, statements, voices, List.of(time), figures, List.of());
    }

    private static Reading reading(Text text, List<Statement> statements) {
        return new Reading(
                Page.of("p", Page.Kind.TEXT, new byte[0]),
                article(text, null, null),
                statements,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Article article(Text text, @Nullable String title, @Nullable Published published) {
        return new Article(title, List.of(), null, published, "en", text, List.of());
    }

    private static Statement statement(Text text, String source, String cue, String... content) {
        return statement(text, find(text, source), cue, content);
    }

    private static Statement statement(Text text, List<Span> source, String cue, String... content) {
        return Statement.of(relation(text, source, cue, content));
    }

    private static Statement known(Relation relation, Act act, int voice, Sourcing sourcing) {
        return new Statement(
                relation, new Likely<>(act, 1), new Likely<>(voice, 1), sourcing, List.of(), null, null, null);
    }

    private static Figure figure(Text text, String words, List<Span> counts, @Nullable Integer statement) {
        return new Figure(find(text, words).getFirst(), BigDecimal.TWO, null, Figure.Bound.EXACT, counts, statement);
    }

    private static Relation relation(Text text, List<Span> source, String cue, String... content) {
        boolean marked = content[0].startsWith("“");
        boolean inside = content[0].contains("“");
        Quotation quotation = marked ? Quotation.DIRECT : inside ? Quotation.MIXED : Quotation.INDIRECT;
        return new Relation(source, find(text, cue), find(text, content), quotation, 1);
    }

    private static List<Span> find(Text text, String... pieces) {
        List<Span> spans = new ArrayList<>();
        for (String piece : pieces) {
            int at = text.toString().indexOf(piece);
            if (!piece.isEmpty() && at >= 0) {
                spans.add(new Span(at, at + piece.length()));
            }
        }
        return spans;
    }
}
