package org.hearsay.ledger.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.voice.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names can be the same one's; all are invented. */
class NameKeyTest {

    private static final List<String> GIVEN =
            List.of("Jane", "Julia", "J.", "Jane R.", "Jane Rose", "Jan", "Mohammed", "Muhammad", "M.", "J. R.");
    private static final List<String> SURNAMES = List.of("Quellbergen", "Quelbergen", "Quelblergen", "Sorensky");

    @ParameterizedTest
    @CsvSource({
        "Olena Zubenko, Deputy Minister Olena Zubenko, SAME",
        "Olena Zubenko, 'Varnian Prime Minister Oléna Zubenko', SAME",
        "Olena Zubenko, O. Zubenko, INITIALS",
        "J.D. Marrow, JD Marrow, SAME",
        "J. R. Marrow, John Robert Marrow, INITIALS",
        "Jane Marrow, Jane Rose Marrow, FULLER",
        "William Marrow, Bill Marrow, SHORT_FORM",
        "Mohammed al-Tarif, Muhammad el-Tarif, SPELLING",
        "Olena Morensky, Olena Morenskyy, SPELLING",
        "Olena Tarashenko, Olena Tarahsenko, MISSPELLING",
        "Søren Ångvist, Soren Angvist, SAME",
        "George Marrow Jr., 'George Marrow, Jr', SAME",
        "Pieter van der Lind, Pieter Lind, SAME"
    })
    void namesThatAreOnes(String one, String other, NameMatch match) {
        assertThat(person(one).match(person(other))).contains(match);
        assertThat(person(other).match(person(one))).contains(match);
        assertThat(person(one).block()).isNotNull().isEqualTo(person(other).block());
    }

    @ParameterizedTest
    @CsvSource({
        "Olena Zubenko, Zubenko",
        "Zubenko, Mr Zubenko",
        "Maria Lopen, Mario Lopen",
        "Frances Lopen, Francis Lopen",
        "Peter Jansen, Peter Jensen",
        "Peter Meyer, Peter Meier",
        "Anna Petersen, Anna Peterson",
        "George Marrow Jr, George Marrow Sr",
        "Jan Marrow, Jen Marrow",
        "Olena Zubenko, Mr Zubenko's office"
    })
    void namesThatAreNot(String one, String other) {
        assertThat(person(one).match(person(other))).isEmpty();
    }

    @Test
    void theOfficeOfAPersonIsNoPerson() {
        assertThat(person("Mr Zubenko’s office")).isInstanceOf(BodyName.class);
        assertThat(person("Mr Zubenko’s office").block()).isNull();
        assertThat(person("Olena Zubenko's office").block()).isNotNull();
    }

    @Test
    void aBodyThatEveryCountryHasIsToldByItsArticleAlone() {
        assertThat(body("the Health Ministry").block()).isNull();
        assertThat(body("the Prime Minister’s Office").block()).isNull();
        assertThat(body("the Varnian Health Ministry").block()).isNotNull();
        assertThat(body("Varnian Ministry of Defence")).isEqualTo(body("the Varnian Defense Ministry"));
    }

    @Test
    void anInitialIsNobodysWhereTwoFit() {
        assertThat(groups(List.of("J. Quell", "Jane Quell"))).containsExactly(Set.of("J. Quell", "Jane Quell"));
        assertThat(groups(List.of("J. Quell", "Jane Quell", "Julia Quell"))).hasSize(3);
    }

    @Test
    void groupsAreTheSameInWhateverOrderNamesCome() {
        Random random = new Random(7);
        for (int run = 0; run < 300; run++) {
            List<String> names = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                names.add(
                        GIVEN.get(random.nextInt(GIVEN.size())) + " " + SURNAMES.get(random.nextInt(SURNAMES.size())));
            }
            Set<Set<String>> first = new HashSet<>(groups(names));
            Collections.shuffle(names, random);
            assertThat(new HashSet<>(groups(names))).as("%s", names).isEqualTo(first);
        }
    }

    @Test
    void everyNameHasAKeyThatItsOwnWordsGiveAgain() {
        Random random = new Random(11);
        String letters = "aB-.' ’,(éא김Ж1\t\u0000";
        for (int run = 0; run < 5_000; run++) {
            StringBuilder name = new StringBuilder();
            for (int i = random.nextInt(30); i >= 0; i--) {
                name.append(letters.charAt(random.nextInt(letters.length())));
            }
            NameKey key = person(name.toString());
            assertThat(key.match(key).isPresent()).isEqualTo(key.block() != null);
        }
        assertThat(person("x".repeat(1_000_000)).shown()).hasSizeLessThanOrEqualTo(NameKey.LONGEST);
    }

    private static List<Set<String>> groups(List<String> names) {
        return NameGroups.of(names.stream().map(NameKeyTest::person).toList()).stream()
                .map(group -> group.stream().map(NameKey::shown).collect(Collectors.toSet()))
                .toList();
    }

    private static NameKey person(String name) {
        return NameKey.of(name, Voice.Kind.PERSON);
    }

    private static NameKey body(String name) {
        return NameKey.of(name, Voice.Kind.ORGANISATION);
    }
}
