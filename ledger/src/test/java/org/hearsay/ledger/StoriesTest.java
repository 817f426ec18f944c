package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.Reading;
import org.hearsay.article.Article;
import org.hearsay.article.Block;
import org.hearsay.article.Page;
import org.hearsay.article.Published;
import org.hearsay.ledger.store.Rows;
import org.hearsay.ledger.story.Stories;
import org.hearsay.ledger.story.StoryMember;
import org.hearsay.ledger.story.StorySummary;
import org.hearsay.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stories of a ledger, on invented articles. */
class StoriesTest {

    private static final String DAM = "The gates of the Karsen Dam opened before dawn and flooded the Sarrow valley.";
    private static final String LATER = "Engineers in the Sarrow valley said the gates of the Karsen Dam opened twice.";
    private static final String FERRY = "A ferry of the Quell Line ran aground off Port Amsel with 212 passengers.";

    @TempDir
    private Path folder;

    @Test
    void articlesOnOneHappeningAreOneStoryInTheOrderOfTheirDays() {
        try (Ledger ledger = Ledgers.open(folder)) {
            Ledgers.add(ledger, page("one", "/a", 4, LATER));
            Ledgers.add(ledger, page("two", "/b", 3, FERRY));
            Ledgers.add(ledger, page("three", "/c", 3, DAM));
            placeAll(ledger);
            StorySummary story = new Stories(ledger).of(1).orElseThrow();
            assertThat(story.articles()).extracting(StoryMember::name).containsExactly("three", "one");
            assertThat(story.articles().getFirst().shared()).contains("karsen", "dam");
            assertThat(story.articles().getLast().likeness()).isNull();
            assertThat(new Stories(ledger).largest(10, 2)).containsExactly(story);
        }
    }

    @Test
    void anArticleIsPlacedOnceAndThoseThatComeLaterAfterIt() {
        try (Ledger ledger = Ledgers.open(folder)) {
            Ledgers.add(ledger, page("one", "/a", 3, DAM));
            Stories stories = new Stories(ledger);
            assertThat(stories.catchUp(10)).isEqualTo(1);
            assertThat(stories.catchUp(10)).isZero();
            assertThat(stories.of(2)).isEmpty();
            Ledgers.add(ledger, page("two", "/b", 4, LATER));
            assertThat(stories.catchUp(10)).isEqualTo(1);
            assertThat(stories.of(2)).isEqualTo(stories.of(1));
        }
    }

    @Test
    void placingInSmallStepsAndAfterReopeningGivesTheSame() throws IOException {
        List<Reading> pages = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            pages.add(
                    page("page" + i, "/" + i, 1 + i, List.of(DAM, FERRY, LATER).get(i % 3) + " Number" + i + "."));
        }
        Path other = folder.resolve("other");
        try (Ledger ledger = Ledgers.open(folder.resolve("one"))) {
            pages.forEach(page -> Ledgers.add(ledger, page));
            placeAll(ledger);
        }
        for (Reading page : pages) {
            try (Ledger ledger = Ledgers.open(other)) {
                Ledgers.add(ledger, page);
                placeAll(ledger);
            }
        }
        assertThat(stories(folder.resolve("one"))).isEqualTo(stories(other)).hasSize(12);
    }

    @Test
    void aSupersededVersionIsNotShown() {
        try (Ledger ledger = Ledgers.open(folder)) {
            Ledgers.add(ledger, page("one", "/a", 3, DAM));
            Ledgers.add(ledger, page("one", "/a", 3, DAM + " Four people were missing."));
            placeAll(ledger);
            assertThat(new Stories(ledger).of(2).orElseThrow().articles())
                    .extracting(StoryMember::article)
                    .containsExactly(2L);
        }
    }

    @Test
    void anArticleWithoutWordsOrDayIsPlacedToo() {
        try (Ledger ledger = Ledgers.open(folder)) {
            Ledgers.add(ledger, page("none", "/a", 0, ""));
            placeAll(ledger);
            assertThat(new Stories(ledger).of(1).orElseThrow().articles()).hasSize(1);
        }
    }

    @Test
    void aStoryIsFoundByItsNumberAndByItsArticles() {
        try (Ledger ledger = Ledgers.open(folder)) {
            Ledgers.add(ledger, page("one", "/a", 3, DAM));
            Ledgers.add(ledger, page("two", "/b", 4, LATER));
            placeAll(ledger);
            Stories stories = new Stories(ledger);

            assertThat(stories.brief(2)).contains(new Stories.Brief(1, 2));
            assertThat(stories.brief(9)).isEmpty();
            StorySummary story = stories.story(1).orElseThrow();
            assertThat(story.articles()).hasSize(2);
            assertThat(story.days()).containsExactly(LocalDate.of(2031, 3, 3), LocalDate.of(2031, 3, 4));
            assertThat(story.outlets()).isEqualTo(1);
            assertThat(story.words(3)).hasSizeBetween(1, 3);
            assertThat(stories.story(9)).isEmpty();
        }
    }

    @Test
    void theViewHasTheStoriesAsTheyStand() {
        try (Ledger ledger = Ledgers.open(folder)) {
            Ledgers.add(ledger, page("one", "/a", 3, DAM));
            Ledgers.add(ledger, page("two", "/b", 4, LATER));
            placeAll(ledger);
            List<Long> stories = ledger.write(connection ->
                    Rows.list(connection, "SELECT story FROM story_article ORDER BY article", row -> row.getLong(1)));
            assertThat(stories).containsExactly(1L, 1L);
        }
    }

    private static List<StoryMember> stories(Path folder) throws IOException {
        List<StoryMember> members = new ArrayList<>();
        try (Ledger ledger = Ledgers.open(folder)) {
            new Stories(ledger).each(members::add);
        }
        return members;
    }

    private static void placeAll(Ledger ledger) {
        Stories stories = new Stories(ledger);
        while (stories.catchUp(2) == 2) {
            // The next ones.
        }
    }

    /** @param day of March 2031; 0 where it isn't known */
    private static Reading page(String name, String path, int day, String content) {
        Text text = Text.of(content);
        Article article = new Article(
                name,
                List.of(),
                "The Sarrow Wire",
                day == 0 ? null : new Published(LocalDate.of(2031, 3, day), Published.From.META),
                "en",
                text,
                content.isEmpty() ? List.of() : List.of(Block.of(text.whole(), Block.Kind.PARAGRAPH)));
        Page page = new Page(
                name,
                URI.create("https://sarrow.example" + path),
                null,
                Page.Kind.TEXT,
                null,
                null,
                null,
                content.getBytes(StandardCharsets.UTF_8));
        return new Reading(page, article, List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
