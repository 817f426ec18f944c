package org.hearsay.app.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.zip.GZIPOutputStream;
import org.hearsay.app.fetch.AddressPolicy;
import org.hearsay.app.fetch.Courtesy;
import org.hearsay.app.fetch.FetchLimits;
import org.hearsay.app.fetch.LoopbackServer;
import org.hearsay.app.fetch.PoliteFetcher;
import org.hearsay.app.fetch.WallClock;
import org.hearsay.article.Page;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InputsTest {

    private static final Settings USUAL = settings(null);

    @TempDir
    private Path folder = Path.of("unset");

    @Test
    void aFileIsAPageWithItsNameItsPathAndItsBytes() throws IOException {
        Path file = write("page.html", "<p>Hi é");

        Page page = ok(load(USUAL, file.toString()));

        assertThat(page.name()).isEqualTo("page");
        assertThat(page.path()).isEqualTo(file.toString());
        assertThat(page.kind()).isEqualTo(Page.Kind.HTML);
        assertThat(page.bytes()).isEqualTo("<p>Hi é".getBytes(StandardCharsets.UTF_8));
        assertThat(page.url()).isNull();
        assertThat(page.charset()).isNull();
        assertThat(page.published()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "page.txt, page, TEXT",
        "PAGE.HTML, PAGE, HTML",
        "a.b.htm, a.b, HTML",
        "page.txt.gz, page, TEXT",
        "page.html.GZ, page, HTML",
        "No. 10, No. 10, TEXT",
        "report.md, report, TEXT",
        ".html, .html, TEXT"
    })
    void nameAndKindComeFromTheFilesName(String fileName, String name, Page.Kind kind) throws IOException {
        Path file = fileName.toLowerCase(java.util.Locale.ROOT).endsWith(".gz")
                ? writeGzip(fileName, "He said no.")
                : write(fileName, "He said no.");

        Page page = ok(load(USUAL, file.toString()));

        assertThat(page.name()).isEqualTo(name);
        assertThat(page.kind()).isEqualTo(kind);
        assertThat(new String(page.bytes(), StandardCharsets.UTF_8)).isEqualTo("He said no.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!DOCTYPE html><title>x</title> | HTML",
                "'\n\t <html lang=en>' | HTML",
                "\uFEFF<HTML> | HTML",
                "<!-- saved --><p> | HTML",
                "<?xml version='1.0'?><html> | HTML",
                "<p>Fragment | HTML",
                "<article class=a> | HTML",
                "He said <b>no</b>. | TEXT",
                "<pre-dawn raid> | TEXT",
                "<unknown> | TEXT",
                "< 5 people | TEXT"
            })
    void whatTheNameDoesNotTellTheContentDoes(String content, Page.Kind kind) throws IOException {
        assertThat(ok(load(USUAL, write("page", content).toString())).kind()).isEqualTo(kind);
    }

    @Test
    void utf16IsLookedIntoAsWell() throws IOException {
        Path file = folder.resolve("page");
        Files.write(file, "\uFEFF<html><p>Hi".getBytes(StandardCharsets.UTF_16LE));

        assertThat(ok(load(USUAL, file.toString())).kind()).isEqualTo(Page.Kind.HTML);
    }

    @Test
    void theUserSaysWhatAFileIsAgainstItsName() throws IOException {
        Path text = write("a.txt", "<p>Hi");
        Path page = write("b.html", "<p>Hi");

        assertThat(ok(load(settings(As.PAGE), text.toString())).kind()).isEqualTo(Page.Kind.HTML);
        assertThat(ok(load(settings(As.TEXT), page.toString())).kind()).isEqualTo(Page.Kind.TEXT);
    }

    @Test
    void theGivenDateHoldsForEveryInput() throws IOException {
        Settings dated = new Settings(null, LocalDate.of(2024, 3, 1), Settings.USUAL);

        assertThat(ok(load(dated, write("a.txt", "Hi").toString())).published()).isEqualTo(LocalDate.of(2024, 3, 1));
    }

    @Test
    void aFolderIsItsPagesByNameAndNothingElse() throws IOException {
        write("b.html", "x");
        writeGzip("a.txt.gz", "x");
        write("c.HTM", "x");
        write("ignored.css", "x");
        write("ignored.jsonl", "x");
        Files.createDirectories(folder.resolve("d.html"));
        Files.createDirectories(folder.resolve("below"));
        write("below/e.html", "x");

        List<Loaded> loaded = load(USUAL, folder.toString());

        assertThat(loaded).map(one -> ((Loaded.Ok) one).page().name()).containsExactly("a", "b", "c");
        assertThat(new Inputs(List.of(folder.toString()), USUAL, nothing(), InputsTest::noFetcher).count())
                .isEqualTo(OptionalInt.of(3));
    }

    @Test
    void aFolderWithoutPagesFails() {
        Loaded.Failed failure = failed(load(USUAL, folder.toString()));

        assertThat(failure.name()).isEqualTo(folder.toString());
        assertThat(failure.what()).startsWith("the folder holds no page");
    }

    @Test
    void aLinkToNothingInAFolderIsNamed() throws IOException {
        Files.createSymbolicLink(folder.resolve("gone.html"), folder.resolve("nowhere.html"));

        assertThat(failed(load(USUAL, folder.toString())).what()).isEqualTo("there is no such file");
    }

    @Test
    void aMissingFileIsNamedAndTheOthersAreLoaded() throws IOException {
        List<Loaded> loaded = load(
                USUAL,
                write("a.txt", "x").toString(),
                folder.resolve("missing.txt").toString(),
                write("b.txt", "x").toString());

        assertThat(loaded)
                .map(Object::getClass)
                .map(type -> (Object) type)
                .containsExactly(Loaded.Ok.class, Loaded.Failed.class, Loaded.Ok.class);
        assertThat(((Loaded.Failed) loaded.get(1)).name())
                .isEqualTo(folder.resolve("missing.txt").toString());
        assertThat(((Loaded.Failed) loaded.get(1)).what()).isEqualTo("there is no such file");
    }

    @Test
    void aFileThatMayNotBeReadIsSaid() throws IOException {
        Path file = write("secret.txt", "x");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "this user may read every file");

        assertThat(failed(load(USUAL, file.toString())).what()).isEqualTo("it may not be read");
    }

    @Test
    void emptyFilesAndWhiteSpaceFail() throws IOException {
        assertThat(failed(load(USUAL, write("a.txt", "").toString())).what()).isEqualTo("it is empty");
        assertThat(failed(load(USUAL, write("b.txt", "\uFEFF \r\n\t").toString()))
                        .what())
                .isEqualTo("it holds nothing but white space");
        assertThat(failed(load(USUAL, writeGzip("c.txt.gz", "").toString())).what())
                .isEqualTo("it is empty");
        assertThat(failed(load(USUAL, write("d.txt.gz", "").toString())).what()).isEqualTo("it is empty");
    }

    @Test
    void aFileAboveTheLimitIsRefusedUnread() throws IOException {
        Path file = folder.resolve("large.html");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(300_000_000);
        }

        Loaded.Failed failure = failed(load(USUAL, file.toString()));

        assertThat(failure.what()).isEqualTo("it has 300 MB, more than 64 MB, the limit for one input");
        assertThat(failure.mend()).contains("--max-bytes");
    }

    @Test
    void aFileOfExactlyTheLimitIsTaken() throws IOException {
        Settings small = new Settings(null, null, new ByteSize(5));

        assertThat(load(small, write("a.txt", "12345").toString())).first().isInstanceOf(Loaded.Ok.class);
        assertThat(failed(load(small, write("b.txt", "123456").toString())).what())
                .isEqualTo("it has 6 bytes, more than 5 bytes, the limit for one input");
        assertThat(failed(load(small, writeGzip("c.txt.gz", "123456").toString()))
                        .what())
                .contains("more than 5 bytes");
    }

    @Test
    void aBombOfCompressedBytesStopsAtTheLimit() throws IOException {
        Path bomb = folder.resolve("bomb.html.gz");
        Files.write(bomb, LoopbackServer.gzipBomb(100_000_000));
        Settings limited = new Settings(null, null, new ByteSize(4_000_000));

        assertThat(failed(load(limited, bomb.toString())).what())
                .isEqualTo("once decompressed it has more than 4 MB, the limit for one input");
    }

    @Test
    void damagedCompressionIsSaid() throws IOException {
        byte[] whole = Files.readAllBytes(writeGzip("whole.txt.gz", "He said no. ".repeat(100)));
        Path cut = folder.resolve("cut.txt.gz");
        Files.write(cut, java.util.Arrays.copyOf(whole, whole.length / 2));

        assertThat(failed(load(USUAL, cut.toString())).what()).isEqualTo("its gzip data end too early");
        assertThat(failed(load(USUAL, write("text.html.gz", "<p>Hi").toString()))
                        .what())
                .isEqualTo("its name ends in .gz, but it is not gzip data");
    }

    @Test
    void compressedDataAreSeenForWhatTheyAreWithoutTheName() throws IOException {
        Path zipped = writeGzip("page.html.gz", "<p>Hi");
        Path renamed = Files.move(zipped, folder.resolve("page.html"));

        assertThat(new String(ok(load(USUAL, renamed.toString())).bytes(), StandardCharsets.UTF_8))
                .isEqualTo("<p>Hi");
    }

    @Test
    void standardInputIsOneInputAndCanBeTakenOnce() {
        List<Loaded> loaded = drain(new Inputs(List.of("-", "-"), USUAL, in("<html><p>Hi"), InputsTest::noFetcher));

        assertThat(((Loaded.Ok) loaded.get(0)).page().name()).isEqualTo("stdin");
        assertThat(((Loaded.Ok) loaded.get(0)).page().kind()).isEqualTo(Page.Kind.HTML);
        assertThat(((Loaded.Failed) loaded.get(1)).what()).contains("more than once");
    }

    @Test
    void anAddressIsFetchedAndWhatTheServerSaysIsKept() {
        try (LoopbackServer server = new LoopbackServer();
                PoliteFetcher fetcher = new PoliteFetcher(
                        FetchLimits.of(Duration.ofSeconds(5), Settings.USUAL.bytes()),
                        AddressPolicy.any(),
                        Courtesy.withoutPause(),
                        WallClock.real())) {
            server.redirect("/short", "/long").page("/long", "text/html; charset=utf-8", "<p>Hi");
            server.page("/text", "text/plain", "<p>Hi");
            server.page("/none", "text/html", "");

            List<Loaded> loaded = drain(new Inputs(
                    List.of(server.url("/short"), server.url("/text"), server.url("/none"), "ftp://127.0.0.1/"),
                    USUAL,
                    nothing(),
                    () -> fetcher));

            Page page = ((Loaded.Ok) loaded.get(0)).page();
            assertThat(page.name()).isEqualTo(server.url("/short"));
            assertThat(page.url()).hasToString(server.url("/long"));
            assertThat(page.charset()).isEqualTo("utf-8");
            assertThat(page.kind()).isEqualTo(Page.Kind.HTML);
            assertThat(((Loaded.Ok) loaded.get(1)).page().kind()).isEqualTo(Page.Kind.TEXT);
            assertThat(((Loaded.Failed) loaded.get(2)).what()).isEqualTo("it is empty");
            assertThat(((Loaded.Failed) loaded.get(3)).what()).contains("not an http or https address");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "", "no/such/folder/file.txt"})
    void anOperandThatIsNothingFails(String operand) {
        assertThat(load(USUAL, operand)).first().isInstanceOf(Loaded.Failed.class);
    }

    @Test
    void filesOfJsonLinesAreTakenByNameAndInPlace() throws IOException {
        Path lines = write("lines.jsonl", "{\"name\":\"x\",\"text\":\"Hi\"}\n{\"name\":\"y\",\"text\":\"Ho\"}\n");
        Path text = write("z.txt", "Ha");

        Inputs inputs = new Inputs(List.of(lines.toString(), text.toString()), USUAL, nothing(), InputsTest::noFetcher);

        assertThat(inputs.count()).isEmpty();
        assertThat(drain(inputs)).map(one -> ((Loaded.Ok) one).page().name()).containsExactly("x", "y", "z");
    }

    @Test
    void aFolderIsNoFileOfJsonLines() {
        assertThat(failed(load(settings(As.JSONL), folder.toString())).what()).contains("not a file of JSON lines");
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private Path writeGzip(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private static Settings settings(@Nullable As as) {
        return new Settings(as, null, Settings.USUAL);
    }

    private static List<Loaded> load(Settings settings, String... operands) {
        return drain(new Inputs(List.of(operands), settings, nothing(), InputsTest::noFetcher));
    }

    private static List<Loaded> drain(Inputs inputs) {
        List<Loaded> loaded = new ArrayList<>();
        inputs.forEachRemaining(input -> loaded.add(input.load()));
        return loaded;
    }

    private static Page ok(List<Loaded> loaded) {
        assertThat(loaded).singleElement().isInstanceOf(Loaded.Ok.class);
        return ((Loaded.Ok) loaded.getFirst()).page();
    }

    private static Loaded.Failed failed(List<Loaded> loaded) {
        assertThat(loaded).singleElement().isInstanceOf(Loaded.Failed.class);
        return (Loaded.Failed) loaded.getFirst();
    }

    private static InputStream nothing() {
        return in("");
    }

    private static InputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static PoliteFetcher noFetcher() {
        throw new AssertionError("nothing is to be fetched");
    }
}
