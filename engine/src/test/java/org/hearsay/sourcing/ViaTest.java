package org.hearsay.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ViaTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[An official] {told CNN on Friday} <that it rained>. | CNN",
                "[An official] {told} the Evening Post on Friday <that it rained>. | the Evening Post",
                "<“It rained,”> [she] {told the Karsen Wire by telephone}. | the Karsen Wire",
                "[Quell] {said} in an interview with the Evening Post <that it rained>. | the Evening Post",
                "[Quell] {told} CNN’s Adam Rook <that it rained>. | CNN",
                "[Lena Pole, a hydrologist quoted by the daily Karsen Post], {thinks} <it rained>. | the daily Karsen Post",
                "[A page of the log, published by The Karsen Post], {reads} <“Open”>. | The Karsen Post",
            })
    void anOutletThatWasToldPassesItOn(String told, String via) {
        assertThat(first(new Told(told))).containsExactly(via);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Quell] {told reporters} <that it rained>.",
                "[Quell] {told parliament} <that it rained>.",
                "[Quell] {told us} <that it rained>.",
                "[Quell] {told Rook} <that it rained>.",
                "[Quell] {told the story of} <the rain>.",
                "[Quell] {said} <the Evening Post was wrong>.",
            })
    void othersWhoWereToldDoNot(String told) {
        assertThat(first(new Told(told))).isEmpty();
    }

    @Test
    void theOutletThatThePageIsOfIsKnownByItsLastWord() {
        Told told = new Told("[Quell] {told} the Lantern on Friday <that it rained>.");
        List<@Nullable Integer> voices = Arrays.asList(0);
        assertThat(Via.of(told.text(), told.blocks(), told.relations(), voices)).containsExactly(List.of());
        List<Span> chain = Via.of(told.text(), told.blocks(), told.relations(), voices, "The Aln Lantern")
                .getFirst();
        assertThat(told.slices(chain)).containsExactly("the Lantern");
    }

    @Test
    void whoPassesOnAnothersWordsIsNearerToTheReader() {
        Told told = new Told("<[Two officials] {told the Karsen Wire} <that it rained>>, [the agency] {reported}.");
        List<List<Span>> chains = Via.of(told.text(), told.blocks(), told.relations());
        List<List<String>> words = chains.stream().map(told::slices).toList();
        assertThat(words).contains(List.of("the agency", "the Karsen Wire"));
        assertThat(words).contains(List.of());
    }

    @Test
    void whatASoldierToldTheSpeakerIsHeardThroughTheSpeaker() {
        Told told = new Told("<“[A soldier] {told me}, <‘Go home,’>”> [she] {said}.");
        List<List<Span>> chains = Via.of(told.text(), told.blocks(), told.relations());
        assertThat(chains.stream().map(told::slices)).contains(List.of("she"));
    }

    @Test
    void aSpeakersOwnIIsHeardThroughNobody() {
        Told told = new Told("<“[I] {believe} <it rained>,”> [she] {said}.");
        assertThat(Via.of(told.text(), told.blocks(), told.relations())).containsOnly(List.of());
    }

    @Test
    void whatAVoiceGoesOnToSayWasHeardByTheSameOutlet() {
        Told told = new Told("[An official] {told CNN} <that it rained>.\n[The official] {said} <it was cold>.\n"
                + "[Quell] {said} <it was not>.");
        List<@Nullable Integer> voices = Arrays.asList(0, 0, 1);
        List<List<Span>> chains = Via.of(told.text(), told.blocks(), told.relations(), voices);
        assertThat(chains.stream().map(told::slices)).containsExactly(List.of("CNN"), List.of("CNN"), List.of());
    }

    @Test
    void theVoicesOfAChainAreOthersThanTheSpeakerAndEachIsThereOnce() {
        List<Span> chain = List.of(new Span(0, 1), new Span(2, 3), new Span(4, 5), new Span(6, 7));
        List<@Nullable Integer> voices = Arrays.asList(7, null, 8, 7);
        assertThat(Via.voices(chain, span -> voices.get(span.start() / 2), 8)).containsExactly(7);
    }

    private static List<String> first(Told told) {
        return told.slices(Via.of(told.text(), told.blocks(), told.relations()).getFirst());
    }

    @Test
    void aPronounWithoutAVoiceGoesOnToTheSameOutlet() {
        Told told = new Told("[An official] {told CNN} <that it rained>.\n[He] {added} <that it would stop>.");
        List<List<Span>> chains = Via.of(told.text(), told.blocks(), told.relations());
        assertThat(chains.stream().map(told::slices).toList()).containsExactly(List.of("CNN"), List.of("CNN"));
    }
}
