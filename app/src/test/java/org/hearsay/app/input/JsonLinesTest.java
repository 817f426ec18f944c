package org.hearsay.app.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.hearsay.app.fetch.LoopbackServer;
import org.hearsay.article.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesTest {

    private static final Settings USUAL = new Settings(As.JSONL, LocalDate.of(2020, 2, 2), Settings.USUAL);

    @TempDir
    private Path folder = Path.of("unset");

    @Test
    void aLineOfTextIsThatTextCharacterForCharacter() throws IOException {
        Page page = only("{\"name\":\"a\",\"text\":\"e\\u0301 \\ud83d\\ude00\\r\\n\\u0000x\"}");

        assertThat(page.name()).isEqualTo("a");
        assertThat(page.kind()).isEqualTo(Page.Kind.TEXT);
        assertThat(page.charset()).isEqualTo("UTF-8");
        assertThat(new String(page.bytes(), StandardCharsets.UTF_8)).isEqualTo("e\u0301 \uD83D\uDE00\r\n\u0000x");
    }

    @Test
    void aLineOfHtmlIsCharactersAlreadyWhateverCharsetItNames() throws IOException {
        Page page = only("{\"name\":\"a\",\"html\":\"<p>é\",\"charset\":\"iso-8859-1\"}");

        assertThat(page.kind()).isEqualTo(Page.Kind.HTML);
        assertThat(page.charset()).isEqualTo("UTF-8");
        assertThat(new String(page.bytes(), StandardCharsets.UTF_8)).isEqualTo("<p>é");
    }

    @Test
    void aLineOfAPathIsThatFileRelativeToTheLines() throws IOException {
        Files.createDirectories(folder.resolve("pages"));
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("pages/a.html.gz")))) {
            out.write("<p>Hi".getBytes(StandardCharsets.ISO_8859_1));
        }

        Page page = only("{\"url\":\"https://example.org/a\",\"path\":\"pages/a.html.gz\",\"charset\":\"latin1\"}");

        assertThat(page.name()).isEqualTo("a");
        assertThat(page.path()).isEqualTo(folder.resolve("pages/a.html.gz").toString());
        assertThat(page.charset()).isEqualTo("latin1");
        assertThat(page.kind()).isEqualTo(Page.Kind.HTML);
        assertThat(page.url()).hasToString("https://example.org/a");
        assertThat(new String(page.bytes(), StandardCharsets.UTF_8)).isEqualTo("<p>Hi");
    }

    @Test
    void theDateOfALineWinsOverTheOneForAll() throws IOException {
        assertThat(only("{\"text\":\"Hi\",\"published\":\"2024-03-01\"}").published())
                .isEqualTo(LocalDate.of(2024, 3, 1));
        assertThat(only("{\"text\":\"Hi\",\"published\":null}").published()).isEqualTo(LocalDate.of(2020, 2, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-03-01",
                "2024-03-01T23:30",
                "2024-03-01T23:30:05",
                "2024-03-01 23:30",
                "2024-03-01T23:30:05.123Z",
                "2024-03-01T00:30:00+05:30",
                "2024-03-01T23:30:00-0500"
            })
    void aDateWithATimeIsTheDayItIsWrittenWith(String published) throws IOException {
        assertThat(only("{\"text\":\"Hi\",\"published\":\"" + published + "\"}").published())
                .isEqualTo(LocalDate.of(2024, 3, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-02-30",
                "2024-03-01T25:00",
                "2024-03-01Tnoon",
                "2024-03-01T",
                "2024-03-01junk",
                "01.03.2024"
            })
    void whatIsNoDateIsNamed(String published) throws IOException {
        Path file = write("{\"text\":\"Hi\",\"published\":\"" + published + "\"}");

        assertThat(load(file, USUAL).getFirst()).isInstanceOf(Loaded.Failed.class);
    }

    @Test
    void aLineWithoutANameIsCalledByItsUrlOrItsPlace() throws IOException {
        assertThat(only("{\"text\":\"Hi\",\"url\":\"https://example.org/a\"}").name())
                .isEqualTo("https://example.org/a");
        assertThat(only("{\"text\":\"Hi\",\"name\":\" \"}").name()).isEqualTo("lines:1");
    }

    @ParameterizedTest
    @CsvSource({
        "https://Example.org/A#b, https://Example.org/A#b",
        "https://example.org/a b|c, https://example.org/a%20b%7Cc",
        "urn:isbn:9780000000002, urn:isbn:9780000000002"
    })
    void anAddressIsKeptAsItIsWrittenWhereItCan(String written, String kept) throws IOException {
        assertThat(only("{\"text\":\"Hi\",\"url\":\"" + written + "\"}").url()).hasToString(kept);
    }

    @Test
    void propertiesThatAreNotKnownAreLetBe() throws IOException {
        assertThat(only("{\"tags\":[{\"a\":[1,2]}],\"text\":\"Hi\",\"score\":1.5,\"x\":{\"text\":\"no\"}}")
                        .bytes())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("Hi");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "not json | it is not JSON, at character",
                "[1,2] | it is not a JSON object",
                "\"text\" | it is not a JSON object",
                "{\"text\":\"Hi\" | it is not JSON",
                "{\"text\":\"Hi\"} {} | it holds more than one JSON object",
                "{\"name\":\"a\"} | it has none of \"text\", \"html\" and \"path\"",
                "{\"text\":null} | it has none of \"text\", \"html\" and \"path\"",
                "{\"text\":\"a\",\"html\":\"b\"} | it has more than one content: text, html",
                "{\"text\":5} | its \"text\" is not a string",
                "{\"text\":[\"a\"]} | its \"text\" is not a string",
                "{\"text\":\"a\",\"text\":\"b\"} | it is not JSON",
                "{\"text\":\" \\n\"} | its \"text\" is empty or white space",
                "{\"html\":\"\"} | its \"html\" is empty or white space",
                "{\"text\":\"a\",\"published\":\"1 March\"} | its \"published\" is not a date: 1 March",
                "{\"text\":\"a\",\"url\":\"not a url\"} | its \"url\": not a url is not an http or https address",
                "{\"path\":\"missing.html\"} | can't be taken: there is no such file",
                "{\"path\":\".\"} | can't be taken: it is a folder",
                "{\"path\":\"\"} | can't be taken: it is a folder",
                "{\"path\":\"a\\u0000b\"} | its \"path\" is none"
            })
    void aWrongLineFailsAloneAndIsNamed(String wrong, String what) throws IOException {
        Path file = write("{\"text\":\"one\"}\n" + wrong + "\n\n{\"text\":\"four\"}");

        List<Loaded> loaded = load(file, USUAL);

        assertThat(loaded).hasSize(3);
        assertThat(loaded.get(0)).isInstanceOf(Loaded.Ok.class);
        assertThat(loaded.get(1)).isInstanceOfSatisfying(Loaded.Failed.class, failure -> {
            assertThat(failure.name()).isEqualTo(file + ":2");
            assertThat(failure.what()).contains(what);
        });
        assertThat(loaded.get(2))
                .isInstanceOfSatisfying(
                        Loaded.Ok.class, ok -> assertThat(ok.page().name()).isEqualTo("lines:4"));
    }

    @Test
    void invalidUtf8InALineFailsAlone() throws IOException {
        Path file = folder.resolve("lines.jsonl");
        Files.write(file, "{\"text\":\"\u00FF\u00FE\"}\n{\"text\":\"two\"}\n".getBytes(StandardCharsets.ISO_8859_1));

        List<Loaded> loaded = load(file, USUAL);

        assertThat(loaded.get(0)).isInstanceOf(Loaded.Failed.class);
        assertThat(loaded.get(1)).isInstanceOf(Loaded.Ok.class);
    }

    @Test
    void deepNestingInALineFailsAlone() throws IOException {
        Path file = write("{\"x\":" + "[".repeat(100_000) + "\n{\"text\":\"two\"}\n");

        List<Loaded> loaded = load(file, USUAL);

        assertThat(loaded.get(0)).isInstanceOf(Loaded.Failed.class);
        assertThat(loaded.get(1)).isInstanceOf(Loaded.Ok.class);
    }

    @Test
    void aLineAboveTheLimitFailsAlone() throws IOException {
        Settings small = new Settings(As.JSONL, null, new ByteSize(100));
        Path file = write("{\"text\":\"one\"}\n{\"text\":\"" + "x".repeat(1000) + "\"}\n{\"text\":\"three\"}\n");

        List<Loaded> loaded = load(file, small);

        assertThat(loaded).hasSize(3);
        assertThat(((Loaded.Failed) loaded.get(1)).what())
                .isEqualTo("it has more than 100 bytes, the limit for one input");
        assertThat(loaded.get(2)).isInstanceOf(Loaded.Ok.class);
    }

    @Test
    void aLineWithoutEndEndsTheFile() throws IOException {
        Path file = folder.resolve("bomb.jsonl.gz");
        Files.write(file, LoopbackServer.gzipBomb(20_000_000));
        Settings small = new Settings(As.JSONL, null, new ByteSize(100_000));

        List<Loaded> loaded = load(file, small);

        assertThat(loaded)
                .singleElement()
                .isInstanceOfSatisfying(
                        Loaded.Failed.class,
                        failure ->
                                assertThat(failure.what()).contains("neither its end nor any line after it is read"));
    }

    @Test
    void linesMayBeCompressedAndBeginWithAMark() throws IOException {
        Path zipped = folder.resolve("lines.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(zipped))) {
            out.write("{\"text\":\"one\"}\r\n{\"text\":\"two\"}".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(load(zipped, USUAL)).hasSize(2).allMatch(Loaded.Ok.class::isInstance);
        assertThat(load(write("\uFEFF{\"text\":\"one\"}"), USUAL)).allMatch(Loaded.Ok.class::isInstance);
    }

    @Test
    void aFileWithoutLinesFails() throws IOException {
        assertThat(load(write("\n \n"), USUAL)).singleElement().isInstanceOf(Loaded.Failed.class);
        assertThat(load(write(""), USUAL)).singleElement().isInstanceOf(Loaded.Failed.class);
    }

    @Test
    void aMissingFileOfLinesFails() {
        assertThat(load(folder.resolve("missing.jsonl"), USUAL))
                .singleElement()
                .satisfies(one -> assertThat(((Loaded.Failed) one).what()).isEqualTo("there is no such file"));
    }

    @Test
    void compressionThatBreaksOffFailsAfterTheLinesBeforeIt() throws IOException {
        Path zipped = folder.resolve("lines.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(zipped), true)) {
            out.write("{\"text\":\"one\"}\n".getBytes(StandardCharsets.UTF_8));
            out.flush();
            out.write("{\"text\":\"two\"}\n".repeat(1000).getBytes(StandardCharsets.UTF_8));
        }
        byte[] whole = Files.readAllBytes(zipped);
        Files.write(zipped, java.util.Arrays.copyOf(whole, whole.length - 12));

        List<Loaded> loaded = load(zipped, USUAL);

        assertThat(loaded.getFirst()).isInstanceOf(Loaded.Ok.class);
        assertThat(loaded.getLast())
                .isInstanceOfSatisfying(
                        Loaded.Failed.class,
                        failure -> assertThat(failure.name()).startsWith(zipped + " after line "));
    }

    @Test
    void aLoneSurrogateKeepsTheOffsetsOfWhatFollows() throws IOException {
        assertThat(new String(only("{\"text\":\"a\\ud800b\"}").bytes(), StandardCharsets.UTF_8))
                .isEqualTo("a\uFFFDb");
    }

    private Page only(String line) throws IOException {
        List<Loaded> loaded = load(write(line), USUAL);
        assertThat(loaded).singleElement().isInstanceOf(Loaded.Ok.class);
        return ((Loaded.Ok) loaded.getFirst()).page();
    }

    private Path write(String lines) throws IOException {
        return Files.writeString(folder.resolve("lines.jsonl"), lines);
    }

    private static List<Loaded> load(Path file, Settings settings) {
        List<Loaded> loaded = new ArrayList<>();
        new Inputs(List.of(file.toString()), settings, java.io.InputStream.nullInputStream(), () -> {
                    throw new AssertionError("nothing is to be fetched");
                })
                .forEachRemaining(input -> loaded.add(input.load()));
        return loaded;
    }
}
