package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.ledger.store.Rows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the documentation says of the database is so. */
class DocumentationTest {

    private static final Pattern QUERY = Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");

    /** The tables that FTS5 keeps for itself, and SQLite's own. */
    private static final Pattern INNER = Pattern.compile("sqlite_.*|\\w+_words_(data|idx|content|docsize|config)");

    @TempDir
    private Path folder;

    @Test
    void everyExampleRuns() throws IOException {
        List<String> queries =
                QUERY.matcher(document()).results().map(match -> match.group(1)).toList();
        assertThat(queries).hasSizeGreaterThan(5);
        try (Ledger ledger = Ledgers.open(folder)) {
            for (int i = 0; i < 60; i++) {
                ledger.add(RandomReading.of(i), new Capture(Address.named("page " + i), Ledgers.NOON, null, null));
            }
            for (String query : queries) {
                ledger.read(connection -> Rows.list(connection, query, row -> row.getObject(1)));
            }
        }
    }

    @Test
    void everyExampleRunsFromAnotherLanguageWhileAddingGoesOn() throws Exception {
        assumeTrue(Python.isThere(), "there is no python3 to run the examples with");
        Path examples = Files.writeString(
                folder.resolve("examples"),
                QUERY.matcher(document()).results().map(match -> match.group(1)).collect(Collectors.joining("\0")));
        try (Ledger ledger = Ledgers.open(folder)) {
            Future<byte[]> counts;
            int added = 0;
            try (ExecutorService other = Executors.newSingleThreadExecutor()) {
                counts = other.submit(
                        () -> Python.run("""
                        import sqlite3, sys
                        db = sqlite3.connect('file:' + sys.argv[1] + '?mode=ro', uri=True, timeout=0)
                        for query in open(sys.argv[2], encoding='utf-8').read().split('\\0'):
                            print(len(db.execute(query).fetchall()))
                        """, folder.resolve("ledger.db").toString(), examples.toString()));
                while (!counts.isDone() || added < 20) {
                    Capture capture = new Capture(Address.named("page " + added), Ledgers.NOON, null, null);
                    ledger.add(RandomReading.of(added++), capture);
                }
            }
            assertThat(new String(counts.get(), StandardCharsets.UTF_8).lines())
                    .hasSizeGreaterThan(5)
                    .allMatch(count -> count.matches("\\d+"));
            assertThat(ledger.articles()).hasSize(added);
        }
    }

    @Test
    void everyTableAndColumnIsDescribedAndNoOther() throws IOException {
        List<String> described = NAME.matcher(document())
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
        try (Ledger ledger = Ledgers.open(folder)) {
            List<String> names = ledger.read(connection -> Rows.list(
                    connection,
                    "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view')",
                    row -> row.getString(1)));
            List<String> ours = names.stream()
                    .filter(name -> !INNER.matcher(name).matches())
                    .toList();
            assertThat(described).containsAll(ours);
            for (String table : ours) {
                List<String> columns = ledger.read(connection -> Rows.list(
                        connection,
                        "SELECT name FROM pragma_table_xinfo('" + table + "') WHERE hidden <> 1",
                        row -> row.getString(1)));
                if (!table.startsWith("words_of_")) {
                    assertThat(described).as("columns of %s", table).containsAll(columns);
                }
            }
        }
    }

    @Test
    void datasetteIsToldOfTablesAndColumnsThatThereAre() throws IOException {
        String metadata = Files.readString(root().resolve("ledger/metadata.yaml"));
        try (Ledger ledger = Ledgers.open(folder)) {
            List<String> tables = Pattern.compile("(?m)^      (\\w+):$")
                    .matcher(metadata)
                    .results()
                    .map(match -> match.group(1))
                    .toList();
            List<String> queries = List.of("unnamed_about", "denied_within_days");
            for (String table : tables) {
                if (!queries.contains(table)) {
                    ledger.read(connection -> Rows.list(connection, "SELECT * FROM " + table, row -> 1));
                }
            }
            for (MatchResult column : Pattern.compile("(?m)^          (\\w+): ")
                    .matcher(metadata)
                    .results()
                    .toList()) {
                ledger.read(
                        connection -> Rows.list(connection, "SELECT " + column.group(1) + " FROM statement", row -> 1));
            }
            assertThat(tables).contains("statement", "denial", "unnamed").containsAll(queries);
        }
    }

    private static String document() throws IOException {
        return Files.readString(root().resolve("docs/ledger.md"));
    }

    private static Path root() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
                .takeWhile(path -> path != null)
                .filter(path -> Files.exists(path.resolve("docs/ledger.md")))
                .findFirst()
                .orElseThrow();
    }
}
