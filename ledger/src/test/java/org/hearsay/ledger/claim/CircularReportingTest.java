package org.hearsay.ledger.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.hearsay.Hearsay;
import org.hearsay.article.Page;
import org.hearsay.claim.Claim;
import org.hearsay.ledger.Capture;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerSettings;
import org.hearsay.ledger.copy.Copies;
import org.hearsay.ledger.reading.RowId;
import org.hearsay.ledger.store.Rows;
import org.hearsay.ledger.story.Stories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Invented pages that cite each other, from their HTML through the whole program. */
class CircularReportingTest {

    private static final List<String> POST = List.of(
            "Karsen Dam to be sold before the summer",
            "The Karsen Dam will be sold to a foreign company before the summer, Velin 24 reported on Tuesday.",
            "The dam, whose gates opened in March, has belonged to the state since it was built sixty years ago.",
            "Farmers in the lower valley fear that water will cost them more under another owner.");

    private static final List<String> VELIN = List.of(
            "Foreign owner for the Karsen Dam",
            "A foreign company will buy the Karsen Dam before the summer, the Harbour Post reported.",
            "The price is not known. The works at Karsen light some two hundred thousand homes between Maresk and the border.",
            "A first attempt to find a buyer came to nothing nine years ago, when three bidders walked away.");

    private static final List<String> WIRE = List.of(
            "Dam on the Sarrow for sale",
            "Before the summer a foreign company will own the Karsen Dam, according to the Harbour Post.",
            "Shares of builders in Maresk rose by a tenth within an hour of the market's opening.",
            "The dam would need a new spillway whoever owns it, and that alone takes two years to build.");

    private static final List<String> COURIER = List.of(
            "Minister: dam goes to foreign company",
            "Energy Minister Sela Brandt said the Karsen Dam would be sold to a foreign company before the summer.",
            "Brandt spoke at the opening of a school in Dornfeld, whose hall had been under water in March.",
            "Parents there asked for a siren that works without the telephone before anything is sold to anybody.");

    @TempDir
    private Path folder;

    private Ledger ledger;
    private Hearsay hearsay;

    @BeforeEach
    void open() {
        ledger = Ledger.open(folder, LedgerSettings.of("tests"));
        hearsay = Hearsay.open();
    }

    @AfterEach
    void close() {
        hearsay.close();
        ledger.close();
    }

    @Test
    void articlesThatCiteEachOtherAreACircleAndNobodysWord() {
        long post = add("Harbour Post", "harbourpost.example", 4, POST);
        long velin = add("Velin 24", "velin24.example", 4, VELIN);
        long wire = add("Sarrow Wire", "sarrowwire.example", 5, WIRE);

        Claim claim = claim(post);

        assertThat(claim.support().articles()).containsExactlyInAnyOrder(post, velin, wire);
        assertThat(claim.support().texts()).hasSize(3);
        assertThat(claim.circles())
                .singleElement()
                .satisfies(circle -> assertThat(circle.statements())
                        .extracting(RowId::article)
                        .containsExactlyInAnyOrder(post, velin));
        assertThat(claim.people().least()).isZero();
        assertThat(claim.support().named()).isEmpty();
        assertThat(claim.support().media()).isEmpty();
        assertThat(claim(wire).people().least()).as("seen from the third").isZero();
    }

    @Test
    void oneSourceOutsideOfTheCircleIsOne() {
        long post = add("Harbour Post", "harbourpost.example", 4, POST);
        add("Velin 24", "velin24.example", 4, VELIN);
        add("Sarrow Wire", "sarrowwire.example", 5, WIRE);
        long courier = add("Hesk Courier", "heskcourier.example", 5, COURIER);

        Claim claim = claim(post);

        assertThat(claim.support().articles()).contains(courier);
        assertThat(claim.circles()).hasSize(1);
        assertThat(claim.people().least()).isEqualTo(1);
        assertThat(claim.support().named())
                .singleElement()
                .satisfies(one -> assertThat(one.source().name()).contains("Brandt"));
    }

    private long add(String outlet, String host, int day, List<String> paragraphs) {
        String html = "<!DOCTYPE html><html lang='en'><head><title>" + paragraphs.getFirst() + "</title>"
                + "<meta property='og:site_name' content='" + outlet + "'>"
                + "<meta property='article:published_time' content='2031-05-0" + day + "T08:00:00Z'></head>"
                + "<body><article><h1>" + paragraphs.getFirst() + "</h1><p>"
                + String.join("</p><p>", paragraphs.subList(1, paragraphs.size())) + "</p></article></body></html>";
        Page page = new Page(
                host,
                URI.create("https://" + host + "/dam"),
                null,
                Page.Kind.HTML,
                null,
                null,
                null,
                html.getBytes(StandardCharsets.UTF_8));
        return ledger.add(hearsay.read(page), Capture.of(page, Instant.parse("2031-05-05T12:00:00Z")))
                .article();
    }

    /** The claim of an article's statement about the sale. */
    private Claim claim(long article) {
        new Copies(ledger).catchUp(0, 100);
        new Stories(ledger).catchUp(100);
        long statement = ledger.ask(connection -> Rows.list(
                        connection,
                        "SELECT s.id FROM read_statement s JOIN statement_words w ON w.rowid = s.id"
                                + " WHERE s.id BETWEEN ? AND ? AND statement_words MATCH 'content : (foreign AND company)'"
                                + " ORDER BY s.id",
                        row -> row.getLong(1),
                        RowId.first(article),
                        RowId.last(article)))
                .getFirst();
        return new Claims(ledger).of(statement).orElseThrow().claim();
    }
}
