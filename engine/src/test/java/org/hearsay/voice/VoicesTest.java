package org.hearsay.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** The conventions of {@code docs/labels/voices.md}, one by one. */
class VoicesTest {

    @Test
    void aFamilyNameIsThePersonNamedInFullBefore() {
        assertThat(Marked.of("""
                        1[Maria Lindqvist] said on Monday that 1{the pier would be closed}.
                        2[Lindqvist] said 2{no ship would land there before May}.""").names()).containsExactly("Maria Lindqvist", "Maria Lindqvist");
    }

    @Test
    void aPronounBesideAVerbOfSpeechIsWhoSpokeBeforeInTheParagraph() {
        assertThat(Marked.of("""
                        1[Maria Lindqvist], the harbour master, said that 1{the pier would be closed}. “2{We have no choice},” 2[she] said.
                        """).names()).containsExactly("Maria Lindqvist", "Maria Lindqvist");
    }

    @Test
    void aPronounIsNobodyWhomItDoesNotFit() {
        assertThat(Marked.of("""
                        1[John Harper] told 1{his wife that the road was clear}. 2[She] said 2{nothing}.""").names().getLast()).isNotEqualTo("John Harper");
    }

    @Test
    void whoIsOnlySpokenAboutWithinASourceIsNotItsVoice() {
        assertThat(Marked.of("1[The release of two drivers held by the Sarrow Front] suggests 1{that more may follow}.")
                        .names())
                .noneMatch(name -> name.endsWith("Sarrow Front") && !name.startsWith("The release"))
                .noneMatch(name -> name.startsWith("two drivers"));
        assertThat(Marked.of("1[A number of officials] said 1{the road was clear}.")
                        .names())
                .containsExactly("A number of officials");
    }

    @Test
    void aReleaseOfPeopleIsNoPaperOfTheirCaptors() {
        assertThat(Marked.of("""
                        1[The release of two drivers held by Torvania] indicates 1{that more may follow}.
                        2[Torvania] said 2{it had agreed to the release of the drivers}.""").names().getFirst()).isNotEqualTo("Torvania");
    }

    @Test
    void whoeverSpokeLastInTheParagraphGoesOnWhereNobodyElseIsSpokenOf() {
        assertThat(Marked.of("""
                        “1{We have an agreement},” 1[its chief executive, Tomas Arendt], told reporters. 2[He] declined 2{to say what it will cost}. “3{The jobs are safe},” 3[he] added.
                        """).names()).containsExactly("Tomas Arendt", "Tomas Arendt", "Tomas Arendt");
    }

    @Test
    void anOfficialWhoSpeaksWhereNoStatementWasFoundGoesOnAsHe() {
        assertThat(Marked.of("""
                        1[An official in the mayor’s office] told reporters 1{that the bridge was safe}.

                        “Which bridge The official said the river would not rise again. 2[He] added: “2{The bridge will stand}.”
                        """).names())
                .containsExactly("An official in the mayor’s office", "An official in the mayor’s office");
    }

    @Test
    void theWordThatMakesANameAMediumsBelongsToIt() {
        assertThat(Marked.of("1[Radio Amsel] said 1{that the pier was closed}.").names())
                .containsExactly("Radio Amsel");
    }

    @Test
    void aPronounWithNobodyBeforeItStaysUnknown() {
        assertThat(Marked.of("1[He] said that 1{it rained}.").names()).containsExactly("?");
    }

    @Test
    void whoSpeaksOfHimInAQuotationSpeaksOfSomebodyElse() {
        assertThat(Marked.of("“1{The night was cold. 2[He] used to say, ‘2{It will feed us}’},” 1[Pavel Orsk] said.")
                        .names())
                .containsExactly("Pavel Orsk", "?");
    }

    @Test
    void aTitleGivenOnceIsThePersonLater() {
        assertThat(Marked.of("""
                        1[Sen. Paul Brennan] said 1{the vote was fair}.
                        2[The senator] said 2{he would not ask for another}.""").names()).containsExactly("Paul Brennan", "Paul Brennan");
    }

    @Test
    void aDescriptionBesideANameIsThePerson() {
        assertThat(Marked.of("""
                        1[The mayor of Oldcastle, Thomas Reid], said 1{the bridge was safe}.
                        2[The mayor] said 2{nobody had checked it}.""").names()).containsExactly("Thomas Reid", "Thomas Reid");
    }

    @Test
    void aMinistryIsNotItsMinister() {
        Marked marked = Marked.of("""
                1[Foreign Minister Peter Novak] said 1{the talks had failed}. 2[His ministry] said 2{they went on}.""");
        assertThat(marked.names().getFirst()).isEqualTo("Peter Novak");
        assertThat(marked.names().getLast()).isEqualTo("His ministry");
    }

    @Test
    void anOfficeIsNotThePersonWhoHoldsIt() {
        Marked marked = Marked.of("""
                1[Prime Minister Peter Novak] said 1{the talks had failed}.
                2[The prime minister’s office] said 2{they went on}.""");
        List<VoiceLink> links = links(marked.voicing());
        assertThat(links.getFirst().voice()).isNotEqualTo(links.getLast().voice());
    }

    @Test
    void aStatementIsTheWordOfWhoeverGaveItOut() {
        assertThat(Marked.of("""
                        In a statement on Monday, 1[the Harbour Union] said 1{its members would strike}.
                        2[The statement] said 2{the strike would last a week}.""").names().getLast()).contains("Harbour Union");
    }

    @Test
    void aReportIsADocumentOfItsOwn() {
        Voicing voicing = Marked.of("""
                1[A report on the flood] found 1{two gates open}. 2[The report] said 2{a third was rusty}.""").voicing();
        assertThat(voicing.voices()).hasSize(1);
        assertThat(voicing.voices().getFirst().kind()).isEqualTo(Voice.Kind.DOCUMENT);
    }

    @Test
    void anUnnamedOfficialIsOneVoiceThroughout() {
        Voicing voicing = Marked.of("""
                1[An official in the harbour office] said 1{the gates were open}. 2[The official] said 2{nobody was told}.""").voicing();
        assertThat(voicing.voices()).hasSize(1);
        assertThat(voicing.voices().getFirst().named()).isFalse();
    }

    @Test
    void theNameOfAnUnnamedVoiceIsItsFullestDescription() {
        Marked marked = Marked.of("""
                1[Two engineers who saw the panel before daybreak] put 1{the number at six}.""");
        assertThat(marked.names()).containsExactly("Two engineers who saw the panel before daybreak");
        assertThat(marked.voicing().voices().getFirst().kind()).isEqualTo(Voice.Kind.GROUP);
    }

    @Test
    void severalNamesWithAndAreAGroup() {
        Voicing voicing = Marked.of("1[Anna Berg and Paul Brennan] said 1{they had seen the letter}.")
                .voicing();
        assertThat(voicing.voices().getFirst().kind()).isEqualTo(Voice.Kind.GROUP);
    }

    @Test
    void oneOfThemIsNotAllOfThem() {
        Voicing voicing = Marked.of("""
                1[Two diplomats] said 1{the letter was real}. 2[One of them] said 2{he had written it}.""").voicing();
        assertThat(voicing.voices()).hasSize(2);
        assertThat(voicing.voices().getLast().kind()).isEqualTo(Voice.Kind.PERSON);
    }

    @Test
    void aNameMisspeltWithinAPageIsThePerson() {
        assertThat(Marked.of("""
                        1[Maria Lindqvist] said 1{the pier was closed}.
                        2[Linqvist] said 2{it would open in May}.""").names()).containsExactly("Maria Lindqvist", "Maria Lindqvist");
    }

    @Test
    void anAbbreviationIsTheNameThatItStandsFor() {
        assertThat(Marked.of("""
                        1[The Northern Water Authority (NWA)] said 1{the dam was safe}. 2[The NWA] said 2{it had checked}.""").names()).allSatisfy(name -> assertThat(name).contains("Northern Water Authority"));
    }

    @Test
    void whoeverIsOnlySpokenAboutHasNoVoice() {
        Marked marked = Marked.of("1[Anna Berg] said 1{Paul Brennan had left with Judith Kraus}.");
        assertThat(marked.voicing().voices())
                .extracting(voice -> marked.text().slice(voice.name()))
                .containsExactly("Anna Berg");
    }

    @Test
    void theFirstPersonInAQuotationIsItsSpeaker() {
        assertThat(Marked.of("“2{1[I] believe 1{it was the wind}},” said 2[Anna Berg].")
                        .names())
                .containsExactly("Anna Berg", "Anna Berg");
    }

    @Test
    void aWhoIsWhomItsClauseIsAbout() {
        assertThat(Marked.of("Anna Berg, 1[who] said 1{she had seen the log}, left early.")
                        .names())
                .containsExactly("Anna Berg");
    }

    @Test
    void thoseThroughWhomItWasHeardHaveVoicesToo() {
        Marked marked = Marked.of("1[Anna Berg] told CNN 1{it was the wind}.");
        int at = marked.text().toString().indexOf("CNN");
        Voicing voicing = Voices.of(
                marked.text(),
                marked.blocks(),
                marked.relations(),
                NameRules.of(marked.text(), marked.blocks()),
                List.of(new Span(at, at + 3)));
        VoiceLink heard = Objects.requireNonNull(voicing.heardThrough().getFirst());
        assertThat(voicing.voices().get(heard.voice()).kind()).isEqualTo(Voice.Kind.MEDIA);
    }

    @Test
    void whoBehindASourceIsNoPartOfItsName() {
        assertThat(Marked.of("1[The engineers, who] said 1{the gate was open}, left early.")
                        .names())
                .containsExactly("The engineers");
        assertThat(Marked.of("1[The report, which] says 1{the gate was open}, is long.")
                        .names())
                .containsExactly("The report");
    }

    @Test
    void severalBodiesWithAndAreNeverOneOfThem() {
        Marked marked = Marked.of("""
                1[The JPU, the Harbour Labour Party and Neulicht] said 1{they would vote against it}.""");
        assertThat(marked.names()).containsExactly("The JPU, the Harbour Labour Party and Neulicht");
        assertThat(marked.voicing().voices().getFirst().kind()).isEqualTo(Voice.Kind.GROUP);
    }

    @Test
    void aPersonAndABodyWithAndAreAGroup() {
        for (String source :
                List.of("Both Smith and the ministry", "Smith and the ministry", "The mayor and the council")) {
            Marked marked = Marked.of("Anna Smith left. 1[" + source + "] said 1{the road was closed}.");
            assertThat(marked.names()).containsExactly(source);
            assertThat(marked.voicing().voices().getFirst().kind()).isEqualTo(Voice.Kind.GROUP);
        }
    }

    @Test
    void twoWordsForOnePersonAreNoGroup() {
        for (String source : List.of("The chairman and chief executive", "The singer and activist Anna Berg")) {
            Marked marked = Marked.of("1[" + source + "] said 1{the road was closed}.");
            assertThat(marked.voicing().voices().getFirst().kind()).isEqualTo(Voice.Kind.PERSON);
        }
    }

    @Test
    void thePlaceOfADatelineIsNobodysVoice() {
        assertThat(Marked.of("1[RAMALLAH — The ministry] said 1{the road was closed}.")
                        .names())
                .containsExactly("The ministry");
        assertThat(Marked.of("1[DORNFELD (Reuters)] — 1{The council was late}.").names())
                .containsExactly("?");
        assertThat(Marked.of("DORNFELD, March 8 — 1[It] said 1{nothing}.").names())
                .containsExactly("?");
    }

    @Test
    void whoSpeaksInATranscriptIsNoDateline() {
        assertThat(Marked.of("1[SMITH]: 1{It was late}.").names()).containsExactly("SMITH");
        assertThat(Marked.of("1[Col. Bram Stroud (by video)]: 1{It was late}.").names())
                .containsExactly("Bram Stroud");
    }

    @Test
    void aMinistryIsNoOfficeThatWasDescribed() {
        assertThat(Marked.of("""
                        1[The prime minister’s office] said 1{nothing was known}.
                        2[The interior ministry] said 2{two roads were closed}.""").names()).containsExactly("The prime minister’s office", "The interior ministry");
    }

    @Test
    void unknownPluralsThatSpeakArePeople() {
        Marked marked = Marked.of("On Friday the 1[islemakers] said 1{the ferry was late}.");
        assertThat(marked.voicing().voices().getFirst().kind()).isEqualTo(Voice.Kind.GROUP);
        Marked numbers = Marked.of("1[The numbers] say 1{that it rained}.");
        assertThat(numbers.voicing().voices().getFirst().kind()).isEqualTo(Voice.Kind.UNKNOWN);
    }

    @Test
    void aNameThatIsNoPersonsOrBodysAndEndsLikePeopleIsAGroup() {
        Marked marked = Marked.of("1[Islanders] said 1{the ferry was late}.");
        Voicing voicing = Voices.of(
                marked.text(),
                marked.blocks(),
                marked.relations(),
                List.of(new Name(new Span(0, 9), Name.Kind.OTHER, 0.8)));
        assertThat(voicing.voices().getFirst().kind()).isEqualTo(Voice.Kind.GROUP);
        assertThat(voicing.voices().getFirst().named()).isFalse();
    }

    private static List<VoiceLink> links(Voicing voicing) {
        return voicing.ofRelation().stream().map(Objects::requireNonNull).toList();
    }
}
