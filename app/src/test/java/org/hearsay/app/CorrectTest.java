package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.app.read.Streams;
import org.hearsay.app.read.VoiceReader;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Identities, corrections and reading again, as users have them; by a reader that needs no models. */
@Timeout(120)
class CorrectTest {

    @TempDir
    private Path folder = Path.of("unset");

    private String cues = "said";

    private record Run(int code, String out, String err) {}

    @Test
    void onePersonIsOneIdentityAcrossArticlesAndUnnamedVoicesAreNever() throws IOException {
        add("a", "Olena Zubenko said no. an aide said yes. Zubenko said so.");
        add("b", "Deputy Minister O. Zubenko said yes. an aide said no.");
        add("c", "Zubenko said nothing.");

        assertThat(rows("SELECT identity FROM voice WHERE article = 1 ORDER BY id"))
                .containsExactly("1", "null", "1");
        assertThat(rows("SELECT identity FROM voice WHERE article = 2 ORDER BY id"))
                .containsExactly("1", "null");
        assertThat(rows("SELECT identity FROM voice WHERE article = 3")).containsExactly("2");
        assertThat(rows("SELECT DISTINCT identity_reason FROM voice WHERE article = 2 AND named"))
                .containsExactly("initials of, or in full, “Olena Zubenko”");
    }

    @Test
    void theOrderOfArticlesDoesNotMatter() throws IOException {
        add("a", "O. Zubenko said yes.");
        add("b", "Olena Zubenko said no.");
        assertThat(rows("SELECT DISTINCT identity FROM voice")).containsExactly("1");
        assertThat(rows("SELECT name FROM identity")).containsExactly("Olena Zubenko");

        add("c", "Oksana Zubenko said maybe.");
        assertThat(rows("SELECT count(DISTINCT identity) FROM voice")).containsExactly("3");
    }

    @Test
    void correctionsAreShownAndCanBeUndone() throws IOException {
        add("a", "Ana Marrow said no. Ben Sorel said yes.");

        assertThat(run("correct", "1.1", "--act", "denies", "--author", "cy").code)
                .isZero();
        assertThat(run("correct", "1.1", "--voice", "Ben Sorel").code).isZero();
        assertThat(run("correct", "1.1", "--source", "Ben Sorel", "--note", "sic").code)
                .isZero();
        assertThat(run("correct", "1.2", "--none").code).isZero();

        assertThat(rows("SELECT act || voice || source || identity FROM statement"))
                .containsExactly("deniesBen SorelBen Sorel2");
        assertThat(run("corrections").out).contains("\tcy\tact\t1.1\tdenies\t", "\tsource\t1.1\tBen Sorel\tsic");
        assertThat(run("undo", "1").code).isZero();
        assertThat(run("undo", "4").code).isZero();
        assertThat(rows("SELECT act FROM statement ORDER BY id")).containsExactly("says", "says");
        assertThat(run("undo", "1").err).contains("correction 1 is undone already");
        assertThat(run("correct", "1.9", "--none").err).contains("there is no statement 1.9");
        assertThat(run("correct", "1.1", "--act", "sings").code).isEqualTo(2);
        assertThat(run("correct", "1.1", "--source", "Nobody").code).isEqualTo(1);
    }

    @Test
    void identitiesAreMergedAndSplitAndThatIsUndone() throws IOException {
        add("a", "Ana Marrow said no.");
        add("b", "Ana Marrow said yes.");
        add("c", "Annie Marrowitz said so.");

        assertThat(run("merge", "2", "1").code).isZero();
        assertThat(rows("SELECT identity FROM standing_identity WHERE id = 2")).containsExactly("1");
        assertThat(run("undo", "1").code).isZero();
        assertThat(rows("SELECT identity FROM standing_identity WHERE id = 2")).containsExactly("2");

        assertThat(run("split", "1", "--article", "2").code).isZero();
        assertThat(rows("SELECT identity FROM voice ORDER BY id")).containsExactly("1", "3", "2");
        assertThat(run("reread", "--all").code).isZero();
        assertThat(rows("SELECT identity FROM voice ORDER BY id")).containsExactly("1", "3", "2");
        assertThat(run("undo", "2").code).isZero();
        assertThat(rows("SELECT identity FROM voice ORDER BY id")).containsExactly("1", "1", "2");
    }

    @Test
    void readingAgainTellsWhatChangedAndKeepsNumbersAndCorrections() throws IOException {
        add("a", "Ana Marrow said no. Ben Sorel shouted yes. Cy Tolm said so.");
        run("correct", "1.2", "--act", "denies");
        assertThat(run("reread").err).contains("read 0 articles again");

        cues = "shouted|said";
        assertThat(run("reread", "--all", "--dry-run").out).contains("article 1: 1 added, 0 removed, 0 changed");
        assertThat(rows("SELECT count(*) FROM statement")).containsExactly("2");
        assertThat(run("reread", "--all").out).contains("article 1: 1 added, 0 removed, 0 changed");
        assertThat(rows("SELECT number || act FROM statement ORDER BY id"))
                .containsExactly("1.1says", "1.2denies", "1.3says");
        assertThat(rows("SELECT rowid FROM statement_words WHERE statement_words MATCH 'sorel'"))
                .containsExactly("1000003");

        cues = "shouted";
        assertThat(run("reread", "--all").out).contains("2 removed", "corrections without a statement: 1");
        cues = "said|shouted";
        run("reread", "--all");
        assertThat(rows("SELECT number || act FROM statement ORDER BY id"))
                .containsExactly("1.3says", "1.4says", "1.5denies");
        assertThat(rows("PRAGMA integrity_check")).containsExactly("ok");
        assertThat(rows("PRAGMA foreign_key_check")).isEmpty();
    }

    @Test
    void correctionsAreGivenOutAsData() throws IOException {
        add("a", "😀 Ana Marrow said no.");
        run("correct", "1.1", "--none", "--author", "cy");

        assertThat(run("corrections", "--export", "-").out)
                .contains(
                        "\"kind\":\"none\"",
                        "\"context\":{\"start\":0,\"end\":21,\"text\":\"😀 Ana Marrow said no.\"}",
                        "\"before\":{\"source\":[[2,12]],\"cue\":[[13,17]],\"content\":[[18,20]],\"act\":\"says\"",
                        "\"after\":null");
    }

    private void add(String name, String text) throws IOException {
        assertThat(run(
                                "add",
                                Files.writeString(folder.resolve(name + ".txt"), text)
                                        .toString())
                        .code)
                .isZero();
    }

    private List<String> rows(String sql) {
        try (Ledger ledger = Ledger.open(folder.resolve("ledger"), LedgerSettings.of("test"))) {
            return ledger.queries().withHandle(handle -> {
                List<String> rows = new ArrayList<>();
                for (Map<String, Object> row :
                        handle.createQuery(sql).mapToMap().list()) {
                    rows.add(String.valueOf(row.values().iterator().next()));
                }
                return rows;
            });
        }
    }

    private Run run(String command, String... more) {
        List<String> arguments = new ArrayList<>(
                List.of(command, "--ledger", folder.resolve("ledger").toString()));
        arguments.addAll(List.of(more));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                arguments.toArray(String[]::new),
                new Streams(
                        InputStream.nullInputStream(),
                        out,
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        false,
                        false),
                () -> new VoiceReader(cues));
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
