package org.hearsay.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.hearsay.Likely;
import org.hearsay.Reading;
import org.hearsay.Statement;
import org.hearsay.act.Act;
import org.hearsay.article.Article;
import org.hearsay.article.Block;
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
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadingJsonTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    @Test
    void aWholeReadingIsTheObjectOfTheContract() {
        String text = "Dam opened\n\n“We knew,” said Ana Ruiz.\n\nShare this";
        Page page = new Page(
                "page",
                URI.create("https://example.org/a?b=c"),
                "news/page.html.gz",
                Page.Kind.HTML,
                "utf-8",
                null,
                null,
                "abc".getBytes(StandardCharsets.UTF_8));
        Article article = new Article(
                "Dam opened",
                List.of("Jo Bell"),
                "The Valley Post",
                new Published(LocalDate.of(2024, 3, 1), Published.From.JSON_LD),
                "en",
                Text.of(text),
                List.of(
                        Block.of(new Span(0, 10), Block.Kind.TITLE),
                        Block.of(new Span(12, 37), Block.Kind.PARAGRAPH),
                        Block.excluded(new Span(39, 49), Block.Exclusion.SHARE)));
        Statement statement = new Statement(
                new Relation(
                        List.of(new Span(28, 36)),
                        List.of(new Span(23, 27)),
                        List.of(new Span(12, 22)),
                        Quotation.DIRECT,
                        0.93449),
                new Likely<>(Act.NO_COMMENT, 0.9),
                new Likely<>(0, 0.75),
                new Sourcing(Sourcing.Kind.UNNAMED, 2, true, List.of(new Span(28, 31)), List.of(new Span(32, 36))),
                List.of(0, 1),
                Medium.POST,
                new Said(null, LocalDate.of(2024, 2, 29), Said.By.TEXT, new Span(4, 10)),
                0);
        List<Voice> voices = List.of(
                new Voice(Voice.Kind.PERSON, new Span(28, 36), true, List.of(new Span(13, 15), new Span(28, 36))),
                new Voice(Voice.Kind.GROUP, new Span(0, 3), false, List.of(new Span(0, 3))));
        TimeExpression time = new TimeExpression(
                new Span(4, 10), TimeExpression.Type.DURATION, "P2W", null, LocalDate.of(2024, 3, 1));
        Figure range = new Figure(
                new Span(0, 3), new BigDecimal("1E+2"), new BigDecimal("150.50"), Figure.Bound.RANGE, List.of(), null);
        Figure count =
                new Figure(new Span(4, 10), BigDecimal.TWO, null, Figure.Bound.MORE_THAN, List.of(new Span(13, 15)), 0);
        Problem problem = new Problem("the label is wrong", "charset", "none needed");

        String line = ReadingJson.line(new Reading(
                page, article, List.of(statement), voices, List.of(time), List.of(range, count), List.of(problem)));

        assertThat(line)
                .isEqualTo(
                        "{\"format\":\"hearsay-reading/1\",\"name\":\"page\","
                                + "\"page\":{\"url\":\"https://example.org/a?b=c\",\"path\":\"news/page.html.gz\","
                                + "\"media_type\":\"text/html\","
                                + "\"sha256\":\"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\",\"bytes\":3},"
                                + "\"article\":{\"title\":\"Dam opened\",\"byline\":[\"Jo Bell\"],\"outlet\":\"The Valley Post\","
                                + "\"published\":{\"value\":\"2024-03-01\",\"from\":\"json-ld\"},\"language\":\"en\","
                                + "\"text\":\"Dam opened\\n\\n“We knew,” said Ana Ruiz.\\n\\nShare this\","
                                + "\"blocks\":[{\"span\":[0,10],\"kind\":\"title\"},{\"span\":[12,37],\"kind\":\"paragraph\"},"
                                + "{\"span\":[39,49],\"kind\":\"excluded\",\"reason\":\"share\"}]},"
                                + "\"statements\":[{\"id\":\"s1\",\"source\":[[28,36]],\"cue\":[[23,27]],\"content\":[[12,22]],"
                                + "\"quotation\":\"direct\",\"act\":\"no-comment\",\"act_confidence\":0.9,"
                                + "\"voice\":\"v1\",\"voice_confidence\":0.75,"
                                + "\"sourcing\":{\"kind\":\"unnamed\",\"count\":2,\"several\":true,"
                                + "\"role\":[[28,31]],\"basis\":[[32,36]]},"
                                + "\"via\":\"v1\",\"chain\":[\"v1\",\"v2\"],\"medium\":\"post\","
                                + "\"said\":{\"from\":null,\"to\":\"2024-02-29\",\"by\":\"text\",\"span\":[4,10]},"
                                + "\"answers\":\"s1\",\"confidence\":0.934}],"
                                + "\"voices\":[{\"id\":\"v1\",\"kind\":\"person\",\"name\":\"Ana Ruiz\",\"named\":true,"
                                + "\"mentions\":[[13,15],[28,36]]},"
                                + "{\"id\":\"v2\",\"kind\":\"group\",\"name\":\"Dam\",\"named\":false,\"mentions\":[[0,3]]}],"
                                + "\"times\":[{\"span\":[4,10],\"type\":\"DURATION\",\"value\":\"P2W\","
                                + "\"from\":null,\"to\":\"2024-03-01\"}],"
                                + "\"figures\":[{\"span\":[0,3],\"value\":100,\"high\":150.5,\"bound\":\"range\","
                                + "\"counts\":[],\"statement\":null},"
                                + "{\"span\":[4,10],\"value\":2,\"high\":null,\"bound\":\"more-than\","
                                + "\"counts\":[[13,15]],\"statement\":\"s1\"}],"
                                + "\"problems\":[{\"what\":\"the label is wrong\",\"where\":\"charset\",\"mend\":\"none needed\"}]}");
    }

    @Test
    void whatIsNotKnownOfAPageIsNull() {
        JsonNode json = MAPPER.readTree(ReadingJson.line(reading("Nothing here.", List.of())));

        assertThat(json.at("/page/url").isNull()).isTrue();
        assertThat(json.at("/page/path").isNull()).isTrue();
        assertThat(json.at("/article/title").isNull()).isTrue();
        assertThat(json.at("/article/outlet").isNull()).isTrue();
        assertThat(json.at("/article/published").isNull()).isTrue();
        assertThat(json.at("/article/language").isNull()).isTrue();
        assertThat(json.at("/article/byline").isArray()).isTrue();
        assertThat(json.at("/problems").isArray()).isTrue();
    }

    @Test
    void whatIsNotKnownOfAStatementIsNull() {
        Statement statement =
                Statement.of(new Relation(List.of(), List.of(), List.of(new Span(8, 10)), Quotation.INDIRECT, 1.0));

        JsonNode json = MAPPER.readTree(ReadingJson.line(reading("He said no.", List.of(statement))));

        for (String property : List.of("voice", "via", "medium", "said", "answers")) {
            assertThat(json.at("/statements/0/" + property).isNull())
                    .as(property)
                    .isTrue();
        }
        assertThat(json.at("/statements/0/sourcing/kind").stringValue()).isEqualTo("none");
        assertThat(json.at("/statements/0/sourcing/count").isNull()).isTrue();
        assertThat(json.at("/statements/0").propertyNames()).doesNotContain("voice_confidence", "chain");
    }

    @Test
    void confidenceHasThreeDigitsAtMost() {
        assertThat(confidence(1.0)).isEqualTo("1");
        assertThat(confidence(0.0)).isEqualTo("0");
        assertThat(confidence(0.00004)).isEqualTo("0");
        assertThat(confidence(0.5)).isEqualTo("0.5");
        assertThat(confidence(0.9996)).isEqualTo("1");
        assertThat(confidence(0.0012345)).isEqualTo("0.001");
    }

    @Test
    void aReadingIsOneLineWhateverItsTextHolds() {
        String line = ReadingJson.line(reading("a\r\nb\u0000c\u000bd\u0085e\tf\"g\\h", List.of()));

        assertThat(line).doesNotContain("\n", "\r", "\u0000");
        assertThat(MAPPER.readTree(line).at("/article/text").stringValue())
                .isEqualTo("a\r\nb\u0000c\u000bd\u0085e\tf\"g\\h");
    }

    @Test
    void aLoneSurrogateIsEscapedAndReadsBack() {
        String text = "a\uD83D b\uDE00 c\uD83D\uDE00 d\uD83D";

        String line = ReadingJson.line(reading(text, List.of()));

        assertThat(line).contains("a\\ud83d b\\ude00 c\uD83D\uDE00 d\\ud83d");
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(line)).isTrue();
        assertThat(MAPPER.readTree(line).at("/article/text").stringValue()).isEqualTo(text);
    }

    @Test
    void offsetsCutTheSameCharactersOutsideAsInside() throws CharacterCodingException {
        Random random = new Random(20240301);
        for (int round = 0; round < 500; round++) {
            String text = randomText(random);
            Span content = randomSpan(random, text);
            Statement statement = Statement.of(
                    new Relation(List.of(), List.of(), List.of(content), Quotation.MIXED, random.nextDouble()));

            String line = ReadingJson.line(reading(text, List.of(statement)));

            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
            JsonNode json = MAPPER.readTree(line);
            String read = json.at("/article/text").stringValue();
            assertThat(read).isEqualTo(text);
            int[] points = read.codePoints().toArray();
            int start = json.at("/statements/0/content/0/0").intValue();
            int end = json.at("/statements/0/content/0/1").intValue();
            assertThat(new String(points, start, end - start))
                    .isEqualTo(Text.of(text).slice(content));
        }
    }

    /** Emoji, combining marks, right-to-left letters, line ends and lone surrogates, mixed. */
    private static String randomText(Random random) {
        String[] pieces = {"a", " ", "\r\n", "é", "e\u0301", "\uD83D\uDE00", "שלום", "\u200F", "\uD800", "\uDC00", "“"};
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(30);
        for (int i = 0; i < length; i++) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        return text.toString();
    }

    private static Span randomSpan(Random random, String text) {
        Text of = Text.of(text);
        int first = of.index(random.nextInt(of.codePointLength()));
        int second = of.index(random.nextInt(of.codePointLength() + 1));
        return new Span(Math.min(first, second), Math.max(first, second));
    }

    private static String confidence(double value) {
        Statement statement =
                Statement.of(new Relation(List.of(), List.of(), List.of(new Span(0, 1)), Quotation.DIRECT, value));
        return MAPPER.readTree(ReadingJson.line(reading("a", List.of(statement))))
                .at("/statements/0/confidence")
                .asString();
    }

    private static Reading reading(String text, List<Statement> statements) {
        Page page = Page.of("page", Page.Kind.TEXT, new byte[0]);
        return new Reading(
                page,
                new Article(null, List.of(), null, null, null, Text.of(text), List.of()),
                statements,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
