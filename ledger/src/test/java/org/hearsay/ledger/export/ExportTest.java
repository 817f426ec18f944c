package org.hearsay.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.duckdb.DuckDBDriver;
import org.hearsay.act.Act;
import org.hearsay.attribution.Quotation;
import org.hearsay.json.ReadingJson;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.search.InventedArticle;
import org.hearsay.ledger.search.Query;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Each export is read back by a reader of its format. */
class ExportTest {

    private static final String FORMULA = "=HYPERLINK(\"https://bad.example\") was in the log";

    @TempDir
    private Path folder;

    private Ledger ledger;
    private Export export;

    @BeforeEach
    void addTheArticles() {
        ledger = InventedArticle.ledger(folder.resolve("ledger"));
        export = new Export(ledger);
        InventedArticle.of("Hesk Courier, the", "2031-03-03", "Nobody \"rang\" 💧")
                .says("Mara Quell", "that 💧 the gates were opened")
                .says("Mara Quell", true, Act.DENIES, Quotation.DIRECT, "2031-03-01", 0.5, FORMULA)
                .addTo(ledger, "rang");
        InventedArticle.of("Meridian Post", null, "The log")
                .says("two engineers", false, Act.SAYS, Quotation.INDIRECT, null, 0.9, "that 💧 the gates were opened")
                .addTo(ledger, "log");
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void theTableIsReadBackAndItsFormulasAreWords() throws IOException {
        Path file = folder.resolve("out.csv");
        assertThat(export.toFile(Query.ALL, ExportFormat.CSV, file, false)).isEqualTo(3);

        String table = Files.readString(file);
        assertThat(table).startsWith("\uFEFFid,article,voice,act,content,");
        List<NamedCsvRecord> rows;
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(table.substring(1))) {
            rows = csv.stream().toList();
        }
        assertThat(rows).extracting(row -> row.getField("id")).containsExactly("1.1", "1.2", "2.1");
        assertThat(rows.get(1).getField("content")).isEqualTo("'" + FORMULA);
        assertThat(rows.get(1).getField("title")).isEqualTo("Nobody \"rang\" 💧");
        assertThat(rows.get(1).getField("day")).isEqualTo("2031-03-01");
        assertThat(rows.get(2).getField("published")).isEmpty();
        assertThat(rows.get(2).getField("named")).isEqualTo("false");
    }

    @Test
    void whateverASpreadsheetTakesForAFormulaIsDefused() {
        for (String start : List.of("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")) {
            assertThat(CsvExport.defused(start + "1")).isEqualTo("'" + start + "1");
        }
        assertThat(CsvExport.defused("“=1”")).isEqualTo("“=1”");
        assertThat(CsvExport.defused("")).isEmpty();
    }

    @Test
    void theParquetFileIsReadBackWithItsTypes() throws IOException, SQLException {
        Path file = folder.resolve("it's.parquet");
        export.toFile(Query.ALL, ExportFormat.PARQUET, file, false);

        String sql =
                "SELECT id, content, said_from, confidence, named, published, typeof(said_from), typeof(article) FROM '"
                        + file.toString().replace("'", "''") + "' ORDER BY id";
        try (Connection duck = new DuckDBDriver().connect("jdbc:duckdb:", new Properties());
                Statement statement = duck.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            assertThat(row.next()).isTrue();
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isEqualTo("1.2");
            assertThat(row.getString(2)).isEqualTo(FORMULA);
            assertThat(row.getString(3)).isEqualTo("2031-03-01");
            assertThat(row.getDouble(4)).isEqualTo(0.5);
            assertThat(row.getBoolean(5)).isTrue();
            assertThat(row.getString(7)).isEqualTo("DATE");
            assertThat(row.getString(8)).isEqualTo("BIGINT");
            assertThat(row.next()).isTrue();
            assertThat(row.getString(6)).isNull();
            assertThat(row.next()).isFalse();
        }
        assertThat(names()).containsExactlyInAnyOrder("ledger", "it's.parquet");
    }

    @Test
    void readingsAreTheOnesThatWereAdded() throws IOException {
        assertThat(lines(Query.ALL, ExportFormat.JSONL))
                .containsExactly(ReadingJson.line(ledger.reading(1)), ReadingJson.line(ledger.reading(2)));
        assertThat(lines(Query.builder().acts(Set.of(Act.DENIES)).build(), ExportFormat.JSONL))
                .containsExactly(ReadingJson.line(ledger.reading(1)));
    }

    @Test
    void theSelectorsOfAnnotationsFindWhatWasSaid() throws IOException {
        List<String> lines = lines(Query.ALL, ExportFormat.WEBANNOTATION);

        assertThat(lines).hasSize(3);
        for (String line : lines) {
            JsonNode annotation = new ObjectMapper().readTree(line);
            String[] id = annotation
                    .get("id")
                    .asString()
                    .replace("urn:hearsay:statement:", "")
                    .split("\\.", 2);
            Text text = ledger.reading(Long.parseLong(id[0])).article().text();
            JsonNode target = annotation.get("target").get(0);
            JsonNode quote = target.get("selector").get(0);
            JsonNode position = target.get("selector").get(1);
            String exact = quote.get("exact").asString();
            Span span = new Span(
                    text.index(position.get("start").asInt()),
                    text.index(position.get("end").asInt()));
            assertThat(text.slice(span)).isEqualTo(exact);
            String around =
                    quote.get("prefix").asString() + exact + quote.get("suffix").asString();
            assertThat(text.toString()).containsOnlyOnce(around);
            assertThat(annotation.get("@context").get(0).asString()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
            assertThat(annotation.get("type").asString()).isEqualTo("Annotation");
            assertThat(target.get("source").asString()).startsWith("https://news.example/");
        }
    }

    @Test
    void filtersChooseWhatIsWritten() throws IOException {
        assertThat(lines(Query.builder().by("Quell").words("gates").build(), ExportFormat.WEBANNOTATION))
                .hasSize(1);
        assertThat(lines(Query.builder().words("-gates").build(), ExportFormat.WEBANNOTATION))
                .hasSize(1);
    }

    @Test
    void aFileThatIsThereIsKeptUnlessItMayBeReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.csv"), "mine");

        assertThatThrownBy(() -> export.toFile(Query.ALL, ExportFormat.CSV, file, false))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent("mine");

        export.toFile(Query.ALL, ExportFormat.CSV, file, true);
        assertThat(Files.readString(file)).contains("1.1");
    }

    @Test
    void anExportThatFailsLeavesNothingBehind() {
        Path file = folder.resolve("no-such-folder").resolve("out.csv");

        assertThatThrownBy(() -> export.toFile(Query.ALL, ExportFormat.CSV, file, false))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> export.toFile(Query.ALL, ExportFormat.PARQUET, file, false))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> export.toStream(Query.ALL, ExportFormat.CSV, new FullStream()))
                .isInstanceOf(IOException.class);
        assertThat(names()).containsExactly("ledger");
    }

    private static final class FullStream extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("no room");
        }
    }

    private List<String> lines(Query query, ExportFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.toStream(query, format, out);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
