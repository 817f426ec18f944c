package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoStatementTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[You] <could think of> {it as a small lake}.",
                "If [you] <want> {to keep the soil wet}, use straw.",
                "The rocket <was named> {Heron 4}.",
                "{The valley} <is known as> {the Sarrow}.",
                "{A show} <called> {“Ask the Engineer”} runs on Sundays.",
                "[The singer] <also posted> {a photo of the dam} online.",
                "[She] <shared> {her cousin's new video}.",
                "{Smoke} <is seen> {over the dam} in this picture.",
                "<agree> {to receive occasional updates and special offers}",
            })
    void whatIsNobodysWord(String marked) {
        Marked of = Marked.of(marked);
        assertThat(NoStatement.isOne(of.text(), of.relation())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[You] <said>: {“The gates are shut.”}",
                "[They] <want> {to keep the gates shut}.",
                "[The army] <named> {three suspects}.",
                "{The plan} <was called> {a disgrace}.",
                "[The mayor] <called> {it “a disgrace”}.",
                "[The singer] <posted> {that the dam had broken}.",
                "[The army] <released> {a statement on the dam}.",
                "{The plan} <is seen> {as a retreat}.",
                "{The plan} <was seen> by [farmers] {as a retreat}.",
                "[They] <agreed> {to receive the envoys}.",
            })
    void whatIsSomebodys(String marked) {
        Marked of = Marked.of(marked);
        assertThat(NoStatement.isOne(of.text(), of.relation())).isFalse();
    }
}
