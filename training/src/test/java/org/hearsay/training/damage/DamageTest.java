package org.hearsay.training.damage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.hearsay.training.gold.GoldArticle;
import org.hearsay.training.gold.GoldRelation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DamageTest {

    private static final String HEADLINE = "Gates open at Karsen.";

    private static final Text TEXT =
            Text.of(HEADLINE + "\n\nJonna Reed, the mayor of Hesk, said on Monday that “nobody rang”"
                    + " the school.\n\n''The siren was silent,'' Reed said. \"It didn't sound in Hesk at all.\"\n");

    private static Span span(String words) {
        int start = TEXT.toString().indexOf(words);
        return new Span(start, start + words.length());
    }

    private static String damaged(Damage kind) {
        return kind.of(TEXT, 7).text().toString();
    }

    @ParameterizedTest
    @EnumSource
    void theSameSeedGivesTheSameCopyAndAnotherOneMayNot(Damage kind) {
        assertThat(kind.of(TEXT, 7).text()).isEqualTo(kind.of(TEXT, 7).text());
    }

    @ParameterizedTest
    @EnumSource
    void everySpanOfTheCopyIsWithinIt(Damage kind) {
        for (long seed = 0; seed < 30; seed++) {
            Copy copy = kind.of(TEXT, seed);
            int end = 0;
            for (int i = 0; i < TEXT.length(); i++) {
                Span span = copy.of(new Span(i, i + 1));
                assertThat(span.end()).isLessThanOrEqualTo(copy.text().length());
                assertThat(span.isEmpty() || span.end() >= end).isTrue();
                end = Math.max(end, span.end());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void wordsThatWereNotDamagedAreFoundWhereTheyWent(Damage kind) {
        for (long seed = 0; seed < 30; seed++) {
            Copy copy = kind.of(TEXT, seed);
            Span school = copy.of(span("school"));
            String word = copy.text().slice(school);
            assertThat(word).hasSizeBetween(4, 9);
            if (!kind.equals(Damage.MISPRINTS)) {
                assertThat(word).isEqualToIgnoringCase("school");
                assertThat(copy.origin(school)).isEqualTo(span("school"));
            }
        }
    }

    @Test
    void theGoldIsCarriedAlong() {
        GoldArticle article = new GoldArticle(
                "a",
                TEXT,
                List.of(List.of(new GoldRelation(
                        List.of(span("Jonna Reed, the mayor of Hesk")),
                        List.of(span("said")),
                        List.of(span("that “nobody rang” the school"))))));
        Copy copy = Damage.MARKS_DROPPED.of(TEXT, 1);
        GoldRelation relation = copy.of(article).relations().getFirst();
        assertThat(copy.text().slice(relation.source().getFirst())).isEqualTo("Jonna Reed, the mayor of Hesk");
        assertThat(copy.text().slice(relation.content().getFirst())).isEqualTo("that nobody rang the school");
    }

    @Test
    void nothingIsLeftOfASpanWhoseCharactersWereDropped() {
        int mark = TEXT.toString().indexOf('“');
        assertThat(Damage.MARKS_DROPPED.of(TEXT, 1).of(new Span(mark, mark + 1)).isEmpty())
                .isTrue();
    }

    @Test
    void quotationMarksOfAllKindsAreReplacedAndApostrophesStay() {
        assertThat(damaged(Damage.MARKS_DROPPED))
                .doesNotContain("“", "”", "\"", "''")
                .contains("didn't");
        assertThat(damaged(Damage.GUILLEMETS)).contains("«nobody rang»", "«The siren was silent,»", "«It didn't");
        assertThat(damaged(Damage.MARKS_SINGLE)).contains("‘nobody rang’");
        assertThat(damaged(Damage.MARKS_STRAIGHT)).contains("\"nobody rang\"", "\"The siren was silent,\"");
        assertThat(damaged(Damage.MARKS_DOUBLED)).contains("““nobody rang””", "\"\"It didn't");
    }

    @Test
    void marksThatAreUnbalancedAreFewerButSomeStay() {
        Text many = Text.of("“a” ".repeat(200));
        long left = Damage.MARKS_UNBALANCED
                .of(many, 3)
                .text()
                .toString()
                .chars()
                .filter(c -> c == '“' || c == '”')
                .count();
        assertThat(left).isBetween(250L, 350L);
    }

    @Test
    void lettersChangeTheirCase() {
        assertThat(damaged(Damage.SMALL_LETTERS)).contains("jonna reed").hasSize(TEXT.length());
        assertThat(damaged(Damage.CAPITALS)).contains("JONNA REED").hasSize(TEXT.length());
    }

    @Test
    void paragraphsAndTheHeadlineRunIntoWhatFollows() {
        assertThat(damaged(Damage.NO_PARAGRAPHS)).doesNotContain("\n").contains("Karsen. Jonna", "school. ''The");
        assertThat(damaged(Damage.HEADLINE_RUN_IN)).contains("Karsen Jonna", "school.\n\n''The");
    }

    @Test
    void misprintsAndTranslationChangeSomeWords() {
        Text longer = Text.of(
                "The mayor of the town rang Mirabel at the mill, and she rang Mirabel from the school. ".repeat(40));
        for (Damage kind : List.of(Damage.MISPRINTS, Damage.TRANSLATED)) {
            String copy = kind.of(longer, 5).text().toString();
            assertThat(copy).isNotEqualTo(longer.toString());
            assertThat(copy.length()).isBetween(longer.length() * 9 / 10, longer.length() * 11 / 10);
        }
        String translated = Damage.TRANSLATED.of(longer, 5).text().toString();
        assertThat(translated.split("Mirabel", -1))
                .as("misspelt in one of its 80 places, or in none of them by chance")
                .hasSizeBetween(80, 81);
    }
}
