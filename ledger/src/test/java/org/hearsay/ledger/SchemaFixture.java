package org.hearsay.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.hearsay.ledger.copy.Copies;
import org.hearsay.ledger.store.Schema;
import org.hearsay.ledger.story.Stories;

/**
 * Makes the small ledger by which later versions test that they can read those of this one: {@code SchemaFixture
 * FOLDER}. Run once for each version of the schema, before it is released.
 */
final class SchemaFixture {

    static final int ARTICLES = 5;

    private SchemaFixture() {}

    public static void main(String[] args) throws IOException {
        Path made = Files.createTempDirectory("fixture");
        try (Ledger ledger = Ledgers.open(made)) {
            for (int i = 0; i < ARTICLES; i++) {
                ledger.add(RandomReading.of(i), new Capture(Address.named("page " + i), Ledgers.NOON, null, null));
            }
            new Copies(ledger).catchUp(0, ARTICLES);
            new Stories(ledger).catchUp(ARTICLES);
        }
        String name = "ledger-" + Schema.VERSION + ".db.gz";
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(Path.of(args[0], name)))) {
            Files.copy(made.resolve("ledger.db"), out);
        }
        System.out.println("made " + name);
    }
}
