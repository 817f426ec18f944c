package org.hearsay.training.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribution.model.NameTag;
import org.hearsay.training.gold.NamedText.Sentence;
import org.hearsay.training.gold.NamedText.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GumNamesTest {

    @TempDir
    private Path folder = Path.of("");

    /** The names of a sentence whose lines are word, tag, head, relation and entity brackets. */
    private List<String> names(String... lines) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.length; i++) {
            String[] parts = lines[i].split(" ", -1);
            text.append("%d\t%s\t_\t_\t%s\t_\t%s\t%s\t_\t%s%n"
                    .formatted(
                            i + 1,
                            parts[0],
                            parts[1],
                            parts[2],
                            parts[3],
                            parts.length > 4 ? "Entity=" + parts[4] : "_"));
        }
        Files.writeString(folder.resolve("GUM_news_rain.conllu"), text.append('\n'));
        return shown(GumNames.read(folder, name -> true).getFirst().sentences().getFirst());
    }

    private static List<String> shown(Sentence sentence) {
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < sentence.words().size(); i++) {
            NameTag tag = sentence.tags().get(i).tag();
            String word = sentence.words().get(i);
            if (tag.begins()) {
                shown.add(tag.name().charAt(0) + ":" + word);
            } else if (tag.goesOn()) {
                shown.add(shown.removeLast() + " " + word);
            } else if (sentence.tags().get(i) == Tag.UNKNOWN) {
                shown.add("?" + word);
            }
        }
        return shown;
    }

    @Test
    void titlesBeforeAPersonAreNoPartOfTheName() throws IOException {
        assertThat(names(
                        "Mayor NNP 2 nmod:desc (1-person-new-x",
                        "Ilen NNP 4 nsubj _",
                        "Marrow NNP 2 flat 1)",
                        "spoke VBD 0 root"))
                .containsExactly("P:Ilen Marrow");
    }

    @Test
    void aBodysNameGoesOnThroughOf() throws IOException {
        assertThat(names(
                        "The DT 2 det (1-organization-new-x",
                        "University NNP 5 nsubj",
                        "of IN 4 case",
                        "Kestvale NNP 2 nmod (2-place-new-x)1)",
                        "closed VBD 0 root"))
                .containsExactly("O:University of Kestvale");
    }

    @Test
    void whereTheHeadIsACommonNounOnlyWhatIsNamedWithinIsAName() throws IOException {
        assertThat(names(
                        "The DT 3 det (1-organization-new-x",
                        "Kestvale NNP 3 compound (2-place-new-x)",
                        "council NN 4 nsubj 1)",
                        "met VBD 0 root"))
                .containsExactly("P:Kestvale");
    }

    @Test
    void aProperNounThatNoEntityTellsOfIsUnknown() throws IOException {
        assertThat(names("Marrow NNP 2 nsubj", "spoke VBD 0 root")).containsExactly("?Marrow");
    }

    @Test
    void datesAreNoNames() throws IOException {
        assertThat(names("On IN 2 case", "Friday NNP 3 obl (1-time-new-x)", "rained VBD 0 root"))
                .isEmpty();
    }

    @Test
    void aSentenceIsSpacedAsItWasWritten() throws IOException {
        Files.writeString(folder.resolve("GUM_news_rain.conllu"), """
                # text = Rain-fed Kestvale.
                1\tRain\t_\t_\tNN\t_\t3\tobl\t_\t_
                2\t-\t_\t_\tHYPH\t_\t3\tpunct\t_\t_
                3\tfed\t_\t_\tVBN\t_\t4\tamod\t_\t_
                4\tKestvale\t_\t_\tNNP\t_\t0\troot\t_\tEntity=(1-place-new-x)
                5\t.\t_\t_\t.\t_\t4\tpunct\t_\t_
                """);
        assertThat(GumNames.read(folder, name -> true)
                        .getFirst()
                        .layout(true)
                        .text()
                        .toString())
                .isEqualTo("Rain-fed Kestvale. \n");
    }
}
