package org.hearsay.ledger.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.act.Act;
import org.hearsay.attribution.Quotation;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.store.Database;
import org.hearsay.ledger.story.Stories;
import org.hearsay.ledger.story.StoryMember;
import org.hearsay.sourcing.Sourcing;
import org.hearsay.text.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Finding in a ledger of three articles from an invented press. */
class SearchTest {

    private static final Paging ALL = Paging.first(100);

    @TempDir
    private Path folder;

    private Ledger ledger;
    private Search search;

    @BeforeEach
    void addTheArticles() {
        ledger = InventedArticle.ledger(folder);
        search = new Search(ledger);
        InventedArticle.of("Hesk Courier", "2031-03-03", "Nobody rang")
                .says("Mara Quell", "that the flood gates were opened at night")
                .says("Mara Quell", true, Act.DENIES, Quotation.DIRECT, "2031-03-01", 0.99, "“I never gave an order”")
                .says("two engineers", false, Act.SAYS, Quotation.INDIRECT, null, 0.4, "the gates opened by themselves")
                .addTo(ledger, "rang");
        InventedArticle.of("Meridian Post", "2031-03-05", "The log of the gates")
                .says(
                        "Osric Hale",
                        true,
                        Act.WARNS,
                        Quotation.MIXED,
                        "2031-03-04",
                        0.7,
                        "that “worse” floods would come")
                .says("two engineers", false, Act.DENIES, Quotation.INDIRECT, null, 0.8, "that the log was forged")
                .addTo(ledger, "log");
        InventedArticle.of("Hesk Courier", null, "An undated letter")
                .says("Mara Quell", "that Zürich had sent engineers")
                .addTo(ledger, "letter");
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void wordsPhrasesBeginningsAndExclusionsFindWhatTheySay() {
        assertThat(found("gates")).containsExactlyInAnyOrder("1.1", "1.3");
        assertThat(found("gates night")).containsExactly("1.1");
        assertThat(found("\"gates opened\"")).containsExactly("1.3");
        assertThat(found("“gates opened”")).containsExactly("1.3");
        assertThat(found("engin*")).containsExactlyInAnyOrder("1.3", "2.2", "3.1");
        assertThat(found("\"sent eng\"*")).containsExactly("3.1");
        assertThat(found("gates -night")).containsExactly("1.3");
        assertThat(found("gates -\"at night\"")).containsExactly("1.3");
        assertThat(found("-quell -hale")).containsExactlyInAnyOrder("1.3", "2.2");
        assertThat(found("zurich")).containsExactly("3.1");
        assertThat(found("opening")).as("by the word's stem").containsExactlyInAnyOrder("1.1", "1.3");
    }

    @Test
    void nothingThatIsWrittenIsASyntaxError() {
        for (String written : List.of(
                "\"",
                "\"\"",
                "-",
                "*",
                "(",
                "gates)",
                "AND",
                "NOT gates",
                "gates OR",
                "content:gates",
                "{voice}: x",
                "^gates",
                "NEAR(gates night, 2)",
                "a + b",
                "-\"",
                "\"*",
                "' OR 1=1 --",
                "\u0000gates",
                "\uD800",
                "%_",
                "💧",
                "\u0301",
                ":a")) {
            assertThat(search.find(query(written), ALL).hits()).as(written).isNotNull();
            assertThat(search.findArticles(query(written), ALL).hits())
                    .as(written)
                    .isNotNull();
            assertThat(search.speakers(written)).as(written).isNotNull();
        }
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            StringBuilder written = new StringBuilder();
            for (int j = random.nextInt(12); j >= 0; j--) {
                written.append("\"*-()^:+{}“” \u0000agNOTORANDNEAR,".charAt(random.nextInt(29)));
            }
            assertThat(search.find(query(written.toString()), ALL).hits())
                    .as(written.toString())
                    .isNotNull();
        }
    }

    @Test
    void moreWordsThanAnybodyWritesAreRefused() {
        assertThatThrownBy(() -> search.find(query("w ".repeat(65)), ALL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("64 are the most");
    }

    @Test
    void eachFilterHolds() {
        assertThat(found(Query.builder().by("quell"))).containsExactlyInAnyOrder("1.1", "1.2", "3.1");
        assertThat(found(Query.builder().by("engineers"))).containsExactlyInAnyOrder("1.3", "2.2");
        assertThat(found(Query.builder().about("engineers"))).containsExactly("3.1");
        assertThat(found(Query.builder().outlet("meridian POST"))).containsExactlyInAnyOrder("2.1", "2.2");
        assertThat(found(Query.builder().acts(Set.of(Act.DENIES)))).containsExactlyInAnyOrder("1.2", "2.2");
        assertThat(found(Query.builder().acts(EnumSet.of(Act.DENIES, Act.WARNS))))
                .hasSize(3);
        assertThat(found(Query.builder().sourcing(Set.of(Sourcing.Kind.UNNAMED))))
                .containsExactlyInAnyOrder("1.3", "2.2");
        assertThat(found(Query.builder().quotations(Set.of(Quotation.DIRECT)))).containsExactly("1.2");
        assertThat(found(Query.builder().minConfidence(0.95))).containsExactly("1.2");
        assertThat(found(Query.builder().words("gates").outlet("hesk courier").sourcing(Set.of(Sourcing.Kind.UNNAMED))))
                .containsExactly("1.3");
    }

    @Test
    void aDayIsThatOfSayingAndElseOfPublication() {
        assertThat(found(Query.builder().since(LocalDate.of(2031, 3, 4)))).containsExactly("2.2", "2.1");
        assertThat(found(Query.builder().until(LocalDate.of(2031, 3, 1)))).containsExactly("1.2");
        assertThat(found(Query.builder().since(LocalDate.of(2031, 3, 3)).until(LocalDate.of(2031, 3, 3))))
                .containsExactly("1.3", "1.1");
        assertThatThrownBy(() -> Query.builder()
                        .since(LocalDate.of(2031, 3, 4))
                        .until(LocalDate.of(2031, 3, 3))
                        .build())
                .hasMessageContaining("2031-03-04");
    }

    @Test
    void withoutWordsTheLatestComesFirstAndWhatHasNoDayLast() {
        assertThat(found(Query.builder())).containsExactly("2.2", "2.1", "1.3", "1.1", "1.2", "3.1");
    }

    @Test
    void pagesFollowWithoutGapOrRepetition() {
        for (Query query : List.of(
                Query.ALL, query("the"), Query.builder().outlet("Hesk Courier").build())) {
            List<Long> whole = ids(search.find(query, ALL));
            List<Long> paged = new ArrayList<>();
            int number = 1;
            Page<StatementHit> page;
            do {
                page = search.find(query, new Paging(2, number++));
                paged.addAll(ids(page));
            } while (page.hasNext());
            assertThat(paged).isEqualTo(whole);
            assertThat(search.find(query, new Paging(2, 50)).total()).isEqualTo(whole.size());
        }
    }

    @Test
    void everyWayOfFindingFindsTheSame() throws SQLException {
        Query query = Query.builder()
                .words("the -forged")
                .outlet("Hesk Courier")
                .story(story(1))
                .sort(Sort.TIME)
                .build();
        List<List<Long>> found = new ArrayList<>();
        for (Lead lead : Lead.values()) {
            found.add(ledger.queries()
                    .withHandle(handle -> StatementPlan.of(handle.getConnection(), query, lead)
                            .ids(100, 0)
                            .list(handle.getConnection(), row -> row.getLong(1))));
        }
        assertThat(found).allSatisfy(ids -> assertThat(ids).isEqualTo(found.getFirst()));
        assertThat(found.getFirst()).isNotEmpty();
    }

    /** The story of an article, once all articles have one. */
    private long story(long article) {
        Stories stories = new Stories(ledger);
        stories.catchUp(100);
        return stories.brief(article).orElseThrow().id();
    }

    @Test
    void aStoryHasTheStatementsAndTheArticlesOfItsArticles() {
        long story = story(1);
        Set<Long> articles = new Stories(ledger)
                .story(story).orElseThrow().articles().stream()
                        .map(StoryMember::article)
                        .collect(Collectors.toSet());

        List<StatementHit> found =
                search.find(Query.builder().story(story).build(), ALL).hits();
        assertThat(found)
                .isNotEmpty()
                .allSatisfy(hit -> assertThat(articles).contains(hit.origin().article()));
        assertThat(search.find(Query.builder().words("the").story(story).build(), ALL)
                        .hits())
                .isNotEmpty()
                .allSatisfy(hit -> assertThat(articles).contains(hit.origin().article()));
        assertThat(search.findArticles(Query.builder().story(story).build(), ALL)
                        .hits())
                .extracting(hit -> hit.origin().article())
                .containsExactlyInAnyOrderElementsOf(articles);
        assertThat(search.find(Query.builder().story(99L).build(), ALL).hits()).isEmpty();
    }

    @Test
    void commonWordsAreFoundInTheSameOrderHoweverFarEachStepGoes() throws SQLException {
        for (Query.Builder one : List.of(
                Query.builder().words("the"),
                Query.builder().words("th*"),
                Query.builder().words("the -forged").outlet("Hesk Courier"),
                Query.builder().words("the").acts(Set.of(Act.DENIES)),
                Query.builder().words("the").acts(EnumSet.of(Act.DENIES, Act.WARNS)),
                Query.builder().words("the").since(LocalDate.of(2031, 3, 2)))) {
            Query query = one.sort(Sort.TIME).build();
            List<Long> expected = allBy(Lead.WORDS, query, new PageFinder.Bounds(9, 9, 9));
            assertThat(expected).as("%s", query).isNotEmpty();
            for (int scanned = 0; scanned < 8; scanned++) {
                for (int lookedUp = 1; lookedUp < 8; lookedUp++) {
                    for (int gathered : new int[] {0, 9}) {
                        PageFinder.Bounds bounds = new PageFinder.Bounds(scanned, lookedUp, gathered);
                        assertThat(allBy(Lead.TIME, query, bounds))
                                .as("%s by %s", query, bounds)
                                .isEqualTo(expected);
                    }
                }
            }
        }
    }

    /** All that match, by pages of two. */
    private List<Long> allBy(Lead lead, Query query, PageFinder.Bounds bounds) throws SQLException {
        return ledger.queries().withHandle(handle -> {
            List<Long> all = new ArrayList<>();
            PageFinder.Found found;
            do {
                StatementPlan plan = StatementPlan.of(handle.getConnection(), query, lead);
                found = PageFinder.find(handle.getConnection(), plan, 2, all.size(), bounds);
                all.addAll(found.ids());
            } while (found.ids().size() == 2);
            assertThat(found.counted()).hasValue(all.size());
            return all;
        });
    }

    @Test
    void aHitHasItsSentenceWithSourceCueAndContentMarked() {
        StatementHit hit = search.find(query("\"gates opened\""), ALL).hits().getFirst();

        assertThat(hit.passage().text()).isEqualTo("the gates opened by themselves, two engineers said.");
        assertThat(hit.passage().marks())
                .extracting(mark -> hit.passage()
                        .text()
                        .substring(mark.span().start(), mark.span().end()))
                .containsExactly("the gates opened by themselves", "two engineers", "said");
        assertThat(hit.origin().title()).isEqualTo("Nobody rang");
        assertThat(hit.origin().url()).isEqualTo("https://news.example/rang");
        assertThat(hit.voice()).isEqualTo("two engineers");
        assertThat(hit.named()).isFalse();
        Span content = hit.content().getFirst();
        assertThat(ledger.reading(1).article().text().slice(content)).isEqualTo(hit.words());
    }

    @Test
    void anOlderVersionIsNotFoundAndCanBeShown() {
        InventedArticle.of("Meridian Post", "2031-03-06", "The log, corrected")
                .says("Osric Hale", "that the log was lost")
                .addTo(ledger, "log");

        assertThat(found("forged")).isEmpty();
        assertThat(found("lost")).containsExactly("4.1");
        assertThat(search.statement(2_000_002)).hasValueSatisfying(hit -> {
            assertThat(hit.words()).isEqualTo("that the log was forged");
            assertThat(hit.origin().current()).isFalse();
        });
        assertThat(search.findArticles(query("log"), ALL).hits())
                .extracting(hit -> hit.origin().article())
                .containsExactly(4L);
    }

    @Test
    void whatWasPutRightIsFoundAsItIsNow() {
        correct(
                "INSERT INTO correction (kind, author, made, article, statement) VALUES ('none', 'a', 'now', 1, 1000001)");
        correct("INSERT INTO correction (kind, author, made, article, statement, value)"
                + " VALUES ('act', 'a', 'now', 1, 1000003, 'denies')");

        assertThat(found("gates")).containsExactly("1.3");
        assertThat(found(Query.builder().acts(Set.of(Act.DENIES)))).containsExactlyInAnyOrder("1.2", "1.3", "2.2");
        assertThat(search.statement(1_000_003)).hasValueSatisfying(hit -> {
            assertThat(hit.act()).isEqualTo("denies");
            assertThat(hit.corrected()).isTrue();
        });
    }

    @Test
    void facetsCountWhatMatches() {
        Facets facets = search.facets(Query.builder().outlet("Hesk Courier").build());

        assertThat(facets.counted()).isEqualTo(4);
        assertThat(facets.complete()).isTrue();
        assertThat(facets.voices()).containsExactly(new Facets.Count("Mara Quell", 3));
        assertThat(facets.acts()).containsExactly(new Facets.Count("says", 3), new Facets.Count("denies", 1));
        assertThat(facets.sourcing()).containsExactly(new Facets.Count("named", 3), new Facets.Count("unnamed", 1));
        assertThat(facets.outlets()).containsExactly(new Facets.Count("Hesk Courier", 4));
        assertThat(facets.quotations()).containsExactly(new Facets.Count("indirect", 3), new Facets.Count("direct", 1));
    }

    @Test
    void articlesAreFoundByTheirWordsAndByTheirStatements() {
        Page<ArticleHit> rainy = search.findArticles(query("rained"), ALL);
        assertThat(rainy.total()).isEqualTo(3);
        assertThat(rainy.hits().getFirst().passage().marks())
                .isNotEmpty()
                .allSatisfy(mark -> assertThat(rainy.hits()
                                .getFirst()
                                .passage()
                                .text()
                                .substring(mark.span().start(), mark.span().end()))
                        .isEqualTo("rained"));
        assertThat(articles(Query.builder().acts(Set.of(Act.WARNS)))).containsExactly(2L);
        assertThat(articles(Query.builder().by("Quell").about("gates"))).containsExactly(1L);
        assertThat(articles(Query.builder().words("gates").since(LocalDate.of(2031, 3, 4))))
                .containsExactly(2L);
        assertThat(articles(Query.builder().words("-gates"))).containsExactly(3L);
    }

    private void correct(String sql) {
        ledger.write(connection -> {
            Database.execute(connection, sql);
            return true;
        });
    }

    private static Query query(String words) {
        return Query.builder().words(words).build();
    }

    private List<String> found(String words) {
        return found(Query.builder().words(words));
    }

    private List<String> found(Query.Builder query) {
        return search.find(query.build(), ALL).hits().stream()
                .map(StatementHit::label)
                .toList();
    }

    private List<Long> articles(Query.Builder query) {
        return search.findArticles(query.build(), ALL).hits().stream()
                .map(hit -> hit.origin().article())
                .toList();
    }

    private static List<Long> ids(Page<StatementHit> page) {
        return page.hits().stream().map(StatementHit::id).toList();
    }
}
