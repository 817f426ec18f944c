package org.hearsay.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.Block;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which articles come together, on invented ones. */
class StoryStreamTest {

    private static final LocalDate DAY = LocalDate.of(2031, 3, 3);
    private static final String DAM = "The gates of the Karsen Dam opened before dawn and flooded the Sarrow valley.";
    private static final String DAM_LATER =
            "Engineers in the Sarrow valley said the gates of the Karsen Dam opened twice.";
    private static final String FERRY =
            "A ferry of the Quell Line ran aground off Port Amsel with 212 passengers aboard.";

    private final StoryStream stories = new StoryStream();

    @Test
    void articlesOnOneHappeningAreOneStory() {
        long first = add("Karsen Dam gates open", DAM, DAY);
        assertThat(add("Who opened the Karsen Dam?", DAM_LATER, DAY.plusDays(3)))
                .isEqualTo(first);
    }

    @Test
    void anArticleOnSomethingElseBeginsAStory() {
        long first = add("Karsen Dam gates open", DAM, DAY);
        assertThat(add("Ferry aground off Port Amsel", FERRY, DAY)).isNotEqualTo(first);
        assertThat(stories.all()).hasSize(2);
    }

    @Test
    void theSameWordsTwoYearsLaterAreAnotherStory() {
        long first = add("Karsen Dam gates open", DAM, DAY);
        assertThat(add("Karsen Dam gates open", DAM, DAY.plusYears(2))).isNotEqualTo(first);
    }

    @Test
    void anArticleThatComesLateIsPlacedByItsDay() {
        add("Ferry aground off Port Amsel", FERRY, DAY.plusDays(400));
        long first = add("Karsen Dam gates open", DAM, DAY.plusDays(3));
        assertThat(add("Who opened the Karsen Dam?", DAM_LATER, DAY)).isEqualTo(first);
        assertThat(stories.all().getLast().first()).isEqualTo(DAY);
    }

    @Test
    void anArticleWithoutADayIsPlacedByItsWords() {
        long first = add("Karsen Dam gates open", DAM, DAY);
        assertThat(add("Who opened the Karsen Dam?", DAM_LATER, null)).isEqualTo(first);
    }

    @Test
    void twoStoriesThatAnArticleLiesBetweenBecomeOne() {
        Story one = Story.begin(1, terms("Karsen Dam gates open", DAM), DAY);
        Story other = Story.begin(2, terms("Karsen Dam gates open", DAM), DAY);
        assertThat(Placing.place(terms("Karsen Dam gates open", DAM), DAY, List.of(one, other)))
                .isInstanceOfSatisfying(Placement.Joins.class, joins -> {
                    assertThat(joins.story()).isEqualTo(1);
                    assertThat(joins.merged()).containsExactly(2L);
                });
    }

    @Test
    void anArticleWithoutWordsIsAStoryOfItsOwn() {
        long first = add(null, "", DAY);
        assertThat(add(null, "…", DAY)).isNotEqualTo(first);
    }

    @Test
    void thePlacementSaysByWhichWords() {
        Story one = Story.begin(1, terms("Karsen Dam gates open", DAM), DAY);
        assertThat(Placing.place(terms("Who opened the Karsen Dam?", DAM_LATER), DAY, List.of(one)))
                .isInstanceOfSatisfying(
                        Placement.Joins.class,
                        joins -> assertThat(joins.shared())
                                .contains("karsen", "dam", "sarrow")
                                .doesNotContain("the"));
    }

    @Test
    void namesWeighMoreThanOtherWords() {
        assertThat(terms(null, "met Qwrt zzyx").words()).startsWith("qwrt", "zzyx");
    }

    @Test
    void aStoryKeepsABoundedNumberOfWords() {
        Story story = Story.begin(1, terms(null, "alpha"), DAY);
        for (int i = 0; i < 100; i++) {
            story = story.with(terms(null, "Alpha bravo" + i + " charlie" + i + " delta" + i), DAY);
        }
        assertThat(story.words().weights()).hasSize(Story.STORY_TERMS).containsKey(TermVector.code("alpha"));
        assertThat(story.articles()).isEqualTo(101);
    }

    @Test
    void aStoryWithoutArticlesIsRefused() {
        assertThatThrownBy(() -> new Story(1, terms(null, DAM).vector(), DAY, null, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("from 2031-03-03 to null");
    }

    private long add(@Nullable String title, String text, @Nullable LocalDate day) {
        return stories.add(terms(title, text), day);
    }

    private static ArticleTerms terms(@Nullable String title, String body) {
        Text text = Text.of(body);
        List<Block> blocks = body.isBlank() ? List.of() : List.of(Block.of(text.whole(), Block.Kind.PARAGRAPH));
        return ArticleTerms.of(new Article(title, List.of(), null, null, "en", text, blocks));
    }
}
