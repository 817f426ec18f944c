package org.hearsay.ledger.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hearsay.act.Act;
import org.hearsay.attribution.Quotation;
import org.hearsay.ledger.Ledger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who a name may mean. */
class SpeakersTest {

    @TempDir
    private Path folder;

    private Ledger ledger;
    private Search search;

    @BeforeEach
    void addTheArticles() {
        ledger = InventedArticle.ledger(folder);
        search = new Search(ledger);
        InventedArticle.of("Hesk Courier", "2031-03-05", "Later")
                .says("Mara Quell", "that it was late")
                .says("an official", false, Act.SAYS, Quotation.INDIRECT, null, 0.9, "that nobody knew")
                .addTo(ledger, "later");
        InventedArticle.of("Meridian Post", "2031-03-03", "Earlier")
                .says("Mara Quell", "that it was early")
                .says("Quell", "that it was his brother")
                .says("an official", false, Act.SAYS, Quotation.INDIRECT, null, 0.9, "that somebody knew")
                .addTo(ledger, "earlier");
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void allThatANameSaidComesInTimeOverArticles() {
        Speakers found = search.speakers("mara quell");

        assertThat(found.exact()).isEqualTo(1);
        Speaker quell = found.speakers().getFirst();
        assertThat(quell.who()).isEqualTo(new Speaker.Identity(1, "Mara Quell"));
        assertThat(quell.articles()).isEqualTo(2);
        assertThat(search.said(quell, Paging.first(10)).hits())
                .extracting(StatementHit::words)
                .containsExactly("that it was early", "that it was his brother", "that it was late");
        assertThat(search.said(quell, new Paging(1, 2)).hits())
                .extracting(StatementHit::words)
                .containsExactly("that it was his brother");
    }

    @Test
    void differentVoicesThatMatchAreToldApart() {
        InventedArticle.of("Hesk Courier", "2031-03-06", "Another")
                .says("Ivo Quell", "that he was asked")
                .addTo(ledger, "another");

        assertThat(search.speakers("Quell").speakers())
                .extracting(speaker -> speaker.who().name())
                .containsExactly("Mara Quell", "Ivo Quell");
        assertThat(search.speakers("Quell").exact()).isZero();
        assertThat(search.speakers("Ivo Quell").exact()).isEqualTo(1);
        assertThat(search.speakers("nobody else").speakers()).isEmpty();
    }

    @Test
    void unnamedVoicesOfTheSameDescriptionStayTwo() {
        assertThat(search.speakers("an official").speakers())
                .extracting(Speaker::who)
                .containsExactlyInAnyOrder(
                        new Speaker.Unnamed("an official", 1_000_002), new Speaker.Unnamed("an official", 2_000_003));
    }

    @Test
    void anIdentityIsOneSpeakerUnderAllItsNames() {
        assertThat(search.speakers("quell").speakers())
                .extracting(Speaker::who)
                .containsExactly(new Speaker.Identity(1, "Mara Quell"));
        assertThat(search.speakers("quell").speakers())
                .singleElement()
                .satisfies(speaker -> assertThat(speaker.statements()).hasSize(3));
        assertThat(search.facets(Query.ALL).voices()).containsExactly(new Facets.Count("Mara Quell", 3));
    }
}
