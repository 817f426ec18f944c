package org.hearsay.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.junit.jupiter.api.Test;

class NameRulesTest {

    private static List<String> names(String text) {
        Text of = Text.of(text);
        return NameRules.of(of, List.of(new Span(0, text.length()))).stream()
                .filter(name -> name.kind() != Name.Kind.OTHER)
                .map(name -> of.slice(name.span()) + "/" + name.kind())
                .toList();
    }

    @Test
    void titlesAreNotPartOfNames() {
        assertThat(names("It was seen by Energy Minister Sonja Varga on Monday."))
                .containsExactly("Sonja Varga/PERSON");
    }

    @Test
    void aPossessiveEndingIsNotPartOfAName() {
        assertThat(names("It was Paul Brennan’s boat.")).containsExactly("Paul Brennan/PERSON");
    }

    @Test
    void particlesAndInitialsJoinNames() {
        assertThat(names("She met Pieter van der Meer and John F. Harper there."))
                .containsExactly("Pieter van der Meer/PERSON", "John F. Harper/PERSON");
    }

    @Test
    void whatEndsInABodyIsAnOrganisation() {
        assertThat(names("He wrote to the Northern Water Authority and the Bank of Oldcastle."))
                .containsExactly("Northern Water Authority/ORGANISATION", "Bank of Oldcastle/ORGANISATION");
    }

    @Test
    void listedPlacesArePlaces() {
        assertThat(names("They flew from Kabul to Germany.")).containsExactly("Kabul/PLACE", "Germany/PLACE");
    }

    @Test
    void daysAndMonthsAreNoNames() {
        assertThat(names("It happened on Monday in March.")).isEmpty();
    }

    @Test
    void aSentencesFirstWordIsNoNameForItsCapital() {
        assertThat(names("Water came in the night. Nobody rang.")).isEmpty();
    }
}
