package org.hearsay.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.attribution.model.NameScores;
import org.hearsay.attribution.model.NameTag;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.junit.jupiter.api.Test;

class NamesTest {

    private static final Pattern WORD = Pattern.compile("[A-Za-z]+|[^\\sA-Za-z]");

    /** The names of a text of which the model says "TAG" of what stands as "word/TAG", and nothing of all else. */
    private static List<String> names(String tagged) {
        StringBuilder plain = new StringBuilder();
        List<NameTag> tags = new ArrayList<>();
        List<Span> pieces = new ArrayList<>();
        for (String word : tagged.split(" ", -1)) {
            String[] parts = word.split("/", -1);
            NameTag tag = parts.length > 1 ? NameTag.valueOf(parts[1]) : NameTag.OUTSIDE;
            Matcher matcher = WORD.matcher(parts[0]);
            while (matcher.find()) {
                pieces.add(new Span(plain.length() + matcher.start(), plain.length() + matcher.end()));
                tags.add(matcher.start() == 0 ? tag : tag.further());
            }
            plain.append(parts[0]).append(' ');
        }
        float[] logits = new float[pieces.size() * NameTag.COLUMNS.size()];
        for (int i = 0; i < tags.size(); i++) {
            logits[i * NameTag.COLUMNS.size() + tags.get(i).column()] = 12;
        }
        Text text = Text.of(plain.toString());
        return Names.of(text, List.of(text.trim(text.whole())), NameScores.of(pieces, logits)).stream()
                .map(name -> text.slice(name.span()) + " " + name.kind())
                .toList();
    }

    @Test
    void pronounsAreNoNamesWhateverTheModelSays() {
        assertThat(names("Then He/PERSON_BEGINS left and she/PERSON_BEGINS stayed"))
                .isEmpty();
    }

    @Test
    void aCommonWordWrittenSmallBeginsNoName() {
        assertThat(names("The commission/ORGANISATION_BEGINS met in Vellmar/PLACE_BEGINS again"))
                .containsExactly("Vellmar PLACE");
    }

    @Test
    void aShortenedTitleIsNoPartOfAName() {
        assertThat(names("We asked Rep./PERSON_BEGINS Ilen/PERSON_GOES_ON Marrow/PERSON_GOES_ON twice"))
                .containsExactly("Ilen Marrow PERSON");
    }

    @Test
    void aTitleAloneIsNoName() {
        assertThat(names("We asked Senator/PERSON_BEGINS twice")).isEmpty();
    }

    @Test
    void anOfficeIsNoName() {
        assertThat(names("The Israeli/PERSON_BEGINS Prime/PERSON_GOES_ON Minister/PERSON_GOES_ON met them"))
                .noneMatch(name -> name.endsWith("PERSON"));
        assertThat(names("We asked Jordan/PERSON_BEGINS Baker/PERSON_GOES_ON twice"))
                .containsExactly("Jordan Baker PERSON");
    }

    @Test
    void whatIsInAnAddressIsNoName() {
        assertThat(
                        names(
                                "Write to ilen.marrow@example.org/PERSON_BEGINS or to Ilen/PERSON_BEGINS Marrow/PERSON_GOES_ON now"))
                .containsExactly("Ilen Marrow PERSON");
        assertThat(names("See www.vellmar.example/PLACE_BEGINS for more")).isEmpty();
    }

    @Test
    void theLegalFormOfACompanyBelongsToItsName() {
        assertThat(names("Then Quay/ORGANISATION_BEGINS Glass,/ORGANISATION_GOES_ON Inc. closed it"))
                .containsExactly("Quay Glass, Inc. ORGANISATION");
        assertThat(names("Then Quay/ORGANISATION_BEGINS Corp./ORGANISATION_GOES_ON closed it"))
                .containsExactly("Quay Corp. ORGANISATION");
        assertThat(names("Then Quay/ORGANISATION_BEGINS Include/OUTSIDE closed it"))
                .containsExactly("Quay ORGANISATION");
    }

    @Test
    void aLegalFormOrAnOfficeAloneIsNoBody() {
        assertThat(names("Then Quay/ORGANISATION_BEGINS Glass, Inc./ORGANISATION_BEGINS closed it"))
                .containsExactly("Quay ORGANISATION");
        assertThat(names("All Senators/ORGANISATION_BEGINS left")).isEmpty();
        assertThat(names("The Economist/ORGANISATION_BEGINS wrote it")).containsExactly("Economist ORGANISATION");
        assertThat(names("The CEO/ORGANISATION_BEGINS of KWA/ORGANISATION_BEGINS left"))
                .containsExactly("KWA ORGANISATION");
        assertThat(names("See part VII/ORGANISATION_BEGINS of it")).isEmpty();
    }

    @Test
    void noTwoNamesOverlap() {
        assertThat(names("Then Quay/ORGANISATION_BEGINS Inc./ORGANISATION_BEGINS closed it"))
                .containsExactly("Quay Inc. ORGANISATION");
    }

    @Test
    void particlesBelongToTheNameBehindThem() {
        assertThat(names("We asked van der Marrow/PERSON_BEGINS and al- Ilen/PERSON_BEGINS twice"))
                .containsExactly("van der Marrow PERSON", "Ilen PERSON");
        assertThat(names("We asked al-Marrow/OUTSIDE twice")).isEmpty();
        assertThat(names("We asked Ilen/PERSON_BEGINS de Marrow/PERSON_BEGINS twice"))
                .containsExactly("Ilen de Marrow PERSON");
        assertThat(names("He left Vellmar/PLACE_BEGINS van Marrow/PERSON_BEGINS stayed"))
                .as("the name before is a place's")
                .containsExactly("Vellmar PLACE", "van Marrow PERSON");
    }

    @Test
    void initialsBelongToTheNameBehindThem() {
        assertThat(names("We asked R./PERSON_BEGINS E. Marrow/PERSON_BEGINS twice"))
                .containsExactly("R. E. Marrow PERSON");
        assertThat(names("They nominated A. Ilen/PERSON_BEGINS Marrow/PERSON_GOES_ON again"))
                .containsExactly("A. Ilen Marrow PERSON");
        assertThat(names("They lost Group B. Ilen/PERSON_BEGINS Marrow/PERSON_GOES_ON left"))
                .containsExactly("Ilen Marrow PERSON");
    }

    @Test
    void aTownAndItsStateAreTwoPlaces() {
        assertThat(names("They met in Vellmar/PLACE_BEGINS Ohio/PLACE_GOES_ON again"))
                .containsExactly("Vellmar PLACE", "Ohio PLACE");
        assertThat(names("They met in West/PLACE_BEGINS Virginia/PLACE_GOES_ON again"))
                .containsExactly("West Virginia PLACE");
        assertThat(names("They met in New/PLACE_BEGINS Mexico/PLACE_GOES_ON again"))
                .containsExactly("New Mexico PLACE");
    }

    @Test
    void watersAreNamedThroughOf() {
        assertThat(names("Off the Gulf/PLACE_BEGINS of Vellmar/PLACE_BEGINS again"))
                .containsExactly("Gulf of Vellmar PLACE");
    }
}
