package org.hearsay.ledger.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import org.hearsay.act.Act;
import org.hearsay.attribution.Quotation;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.correction.Author;
import org.hearsay.ledger.correction.Corrections;
import org.hearsay.ledger.search.InventedArticle;
import org.hearsay.ledger.search.Query;
import org.hearsay.ledger.sourcing.SourcingReport.Shares;
import org.hearsay.ledger.voice.Utterance;
import org.hearsay.sourcing.Sourcing;
import org.hearsay.voice.Voice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcingReportsTest {

    @TempDir
    private Path folder;

    private Ledger ledger;
    private SourcingReports reports;

    @BeforeEach
    void addTheArticles() {
        ledger = InventedArticle.ledger(folder);
        reports = new SourcingReports(ledger);
        InventedArticle.of("Hesk Courier", "2031-03-03", "Nobody rang")
                .says("Mara Quell", "that the gates were open, she told Sarrow Wire")
                .heardThrough("Sarrow Wire", Voice.Kind.MEDIA)
                .says("two officials", false, Act.SAYS, Quotation.INDIRECT, null, 0.9, "gates opened by order")
                .sourced(Sourcing.Kind.UNNAMED, "officials")
                .says("the log", false, Act.SAYS, Quotation.DIRECT, null, 0.9, "“Gates 2–5 open”")
                .sourced(Sourcing.Kind.DOCUMENT, null)
                .addTo(ledger, "rang");
        InventedArticle.of("Meridian Post", "2031-03-05", "The log")
                .says("an official", false, Act.SAYS, Quotation.INDIRECT, null, 0.9, "the gates were shut")
                .sourced(Sourcing.Kind.UNNAMED, "official")
                .says("rumours", false, Act.SAYS, Quotation.INDIRECT, null, 0.9, "the gates were broken")
                .sourced(Sourcing.Kind.NONE, null)
                .addTo(ledger, "log");
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void sharesAreOfAllAndByOutletAndByArticle() {
        SourcingReport report = reports.of(Query.ALL);

        assertThat(report.all()).isEqualTo(new Shares(1, 2, 1, 0, 1, 1, 1));
        assertThat(report.all().statements()).isEqualTo(5);
        assertThat(report.all().percent(2)).isEqualTo(40);
        assertThat(report.outlets())
                .containsExactly(
                        new SourcingReport.Outlet("Hesk Courier", 1, new Shares(1, 1, 1, 0, 0, 1, 1)),
                        new SourcingReport.Outlet("Meridian Post", 1, new Shares(0, 1, 0, 0, 1, 0, 0)));
        assertThat(report.articles())
                .extracting(SourcingReport.ArticleShares::article)
                .containsExactly(1L, 2L);
        assertThat(report.articles().getFirst().title()).isEqualTo("Nobody rang");
        assertThat(report.complete()).isTrue();
    }

    @Test
    void theRowsBehindItAreTheUnnamedWithTheirRolesTheLatestFirst() {
        SourcingReport report = reports.of(Query.ALL);

        assertThat(report.unnamed()).extracting(Utterance::label).containsExactly("2.1", "1.2");
        assertThat(report.unnamed()).extracting(Utterance::role).containsExactly("official", "officials");
        assertThat(report.unnamedLeftOut()).isZero();
    }

    @Test
    void aReportIsOfASearchAnOutletOrAnArticle() {
        assertThat(reports.of(Query.builder().words("order").build()).all()).isEqualTo(new Shares(0, 1, 0, 0, 0, 0, 0));
        assertThat(reports.of(Query.builder().outlet("meridian post").build())
                        .all()
                        .statements())
                .isEqualTo(2);
        assertThat(reports.ofArticle(1).orElseThrow().all()).isEqualTo(new Shares(1, 1, 1, 0, 0, 1, 1));
        assertThat(reports.ofArticle(99)).isEmpty();
        assertThat(reports.of(Query.builder().words("nothing of this").build())
                        .all()
                        .percent(0))
                .isZero();
    }

    @Test
    void whatIsNoStatementDoesntCount() {
        new Corrections(ledger, new Author("Ada", null, InstantSource.system())).none(1_000_002);

        assertThat(reports.of(Query.ALL).all().unnamed()).isEqualTo(1);
        assertThat(reports.ofArticle(1).orElseThrow().all().unnamed()).isZero();
    }
}
