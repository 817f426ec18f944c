package org.hearsay.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DescentTest {

    private static final LocalDate MONDAY = LocalDate.of(2031, 3, 3);

    private static Member member(long article, String outlet, @Nullable LocalDate day, String text) {
        Text of = Text.of(text);
        return new Member(article, Set.of(outlet), day, of, Credits.of(of, Prose.paragraphs(text)));
    }

    private static Edge copy(long first, long second, double firstInSecond, double secondInFirst) {
        return new Edge(first, second, CopyClass.ABRIDGED, 0.9, firstInSecond, secondInFirst);
    }

    private static List<String> credits(String text) {
        Text of = Text.of(text);
        return Credits.of(of, Prose.paragraphs(text)).stream()
                .map(credit -> credit.kind().label() + " " + of.slice(credit.name()))
                .toList();
    }

    @Test
    void creditsAreFoundAtTheTopAtTheEndAndWhereSomethingIsCited() {
        assertThat(credits("MARESK, March 4 (SW) — The gates were open.\nMore followed."))
                .containsExactly("dateline SW");
        assertThat(credits("Rain fell.\nWith reporting by Sarrow Wire.")).contains("line Sarrow Wire");
        assertThat(credits("Rain fell.\nThis article first appeared in the Meridian Post."))
                .contains("line Meridian Post");
        assertThat(credits("He told Velin News that it would rain.")).containsExactly("cited Velin News");
        assertThat(credits("According to the Hesk Courier, it rained.")).containsExactly("cited Hesk Courier");
        assertThat(credits("It rained, and nobody was told.")).isEmpty();
    }

    @Test
    void aCreditNamesAnOutletByItsNameOrItsInitials() {
        Member wire = member(1, "Sarrow Wire", null, "");
        assertThat(wire.isNamedBy(Credit.key("the Sarrow Wire"))).isTrue();
        assertThat(wire.isNamedBy(Credit.key("SW"))).isTrue();
        assertThat(wire.isNamedBy(Credit.key("Hesk Courier"))).isFalse();
        assertThat(Credit.key("The Associated Press")).isEqualTo(Credit.key("AP"));
    }

    @Test
    void aCopyThatCreditsAnotherIsFromIt() {
        Descent descent = Descent.of(
                List.of(
                        member(1, "Hesk Courier", MONDAY, "HESK (SW) — It rained."),
                        member(2, "Sarrow Wire", MONDAY, "MARESK (SW) — It rained.")),
                List.of(copy(1, 2, 0.9, 0.9)));

        assertThat(descent.links()).hasSize(1);
        assertThat(descent.links().getFirst().copy()).isEqualTo(1);
        assertThat(descent.links().getFirst().from()).isEqualTo(2);
        assertThat(descent.links().getFirst().confidence()).isGreaterThan(0.8);
        assertThat(descent.origin())
                .isInstanceOfSatisfying(
                        Origin.Inside.class,
                        inside -> assertThat(inside.article()).isEqualTo(2));
        assertThat(descent.links().getFirst().reasons())
                .anySatisfy(reason -> assertThat(reason.kind()).isEqualTo(Reason.Kind.CREDITS_IT));
    }

    @Test
    void theEarlierOneIsLikelierTheSource() {
        Descent descent = Descent.of(
                List.of(
                        member(1, "Hesk Courier", MONDAY.plusDays(1), "It rained."),
                        member(2, "Velin News", MONDAY, "It rained.")),
                List.of(copy(1, 2, 0.9, 0.9)));

        assertThat(descent.links()).singleElement().satisfies(link -> {
            assertThat(link.copy()).isEqualTo(1);
            assertThat(link.confidence()).isBetween(0.5, 0.8);
        });
    }

    @Test
    void ofTwoCopiesOfOneDayWithoutCreditsTheOriginIsUnknown() {
        Descent descent = Descent.of(
                List.of(member(1, "Hesk Courier", MONDAY, "It rained."), member(2, "Velin News", MONDAY, "It rained.")),
                List.of(copy(1, 2, 1, 1)));

        assertThat(descent.links()).isEmpty();
        assertThat(descent.origin()).isInstanceOf(Origin.Unknown.class);
    }

    @Test
    void copiesThatAllCreditAnAgencyAreItsTextAndNotEachOthers() {
        Descent descent = Descent.of(
                List.of(
                        member(1, "Hesk Courier", MONDAY, "HESK (Reuters) - It rained."),
                        member(2, "Velin News", MONDAY.plusDays(1), "It rained.\nReuters"),
                        member(3, "Meridian Post", MONDAY, "(Reuters) - It rained.")),
                List.of(copy(1, 2, 0.9, 0.9), copy(1, 3, 0.9, 0.9), copy(2, 3, 0.9, 0.9)));

        assertThat(descent.links()).isEmpty();
        assertThat(descent.origin()).isInstanceOfSatisfying(Origin.Outside.class, outside -> {
            assertThat(outside.name()).isEqualTo("Reuters");
            assertThat(outside.credits()).hasSize(3);
        });
    }

    @Test
    void noArticleIsItsOwnSource() {
        Descent descent = Descent.of(
                List.of(
                        member(1, "Hesk Courier", null, "According to the Velin News, it rained."),
                        member(2, "Velin News", null, "According to the Meridian Post, it rained."),
                        member(3, "Meridian Post", null, "According to the Hesk Courier, it rained.")),
                List.of(copy(1, 2, 0.9, 0.9), copy(2, 3, 0.9, 0.9), copy(1, 3, 0.9, 0.9)));

        assertThat(descent.links()).hasSizeLessThan(3);
    }

    @Test
    void sharedQuotationsMakeNoDescent() {
        Descent descent = Descent.of(
                List.of(
                        member(1, "Hesk Courier", MONDAY.plusDays(1), "He told Velin News so."),
                        member(2, "Velin News", MONDAY, "It rained.")),
                List.of(new Edge(1, 2, CopyClass.QUOTATION, 0.9, 0.2, 0.2)));

        assertThat(descent.links()).isEmpty();
    }
}
