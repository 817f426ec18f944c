package org.hearsay.training.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.training.gold.NamedText.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConllNamesTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void wikigoldsTagsBeginANameBehindAnythingElse() throws IOException {
        Path file = folder.resolve("w");
        Files.writeString(file, """
                Ilen I-PER
                Marrow I-PER
                Kestvale I-LOC
                fell O
                . O

                Rain I-MISC

                -DOCSTART- O

                Kestvale I-LOC
                """);
        List<NamedText> texts = ConllNames.wikigold(file);
        assertThat(texts).hasSize(2);
        assertThat(texts.getFirst().sentences()).hasSize(2);
        assertThat(texts.getFirst().sentences().getFirst().tags())
                .containsExactly(Tag.PERSON_BEGINS, Tag.PERSON_GOES_ON, Tag.PLACE_BEGINS, Tag.OUTSIDE, Tag.OUTSIDE);
        assertThat(texts.getFirst().sentences().getLast().tags()).containsExactly(Tag.OTHER_BEGINS);
    }

    @Test
    void universalNamesThatTouchStayApart() throws IOException {
        Path file = folder.resolve("u");
        Files.writeString(file, """
                # newdoc id = one
                # sent_id = one-1
                1\tKestvale\tB-ORG\t-\tx
                2\tWater\tI-ORG\t-\tx
                3\tKestvale\tB-LOC\t-\tx

                # newdoc id = two
                1\t#\tO\t-\tx
                """);
        List<NamedText> texts = ConllNames.universal(file);
        assertThat(texts).hasSize(2);
        assertThat(texts.getFirst().sentences().getFirst().tags())
                .containsExactly(Tag.ORGANISATION_BEGINS, Tag.ORGANISATION_GOES_ON, Tag.PLACE_BEGINS);
        assertThat(texts.getLast().sentences().getFirst().words()).containsExactly("#");
    }

    @Test
    void aLayoutHasEachWordWhereItsTextIs() throws IOException {
        Path file = folder.resolve("w");
        Files.writeString(file, "He O\n( O\nIlen I-PER\n) O\nleft O\n. O\n\nRain O\n. O\n");
        NamedText.Layout layout = ConllNames.wikigold(file).getFirst().layout(true);
        assertThat(layout.text().toString()).isEqualTo("He (Ilen) left. \nRain. \n");
        assertThat(layout.words().stream().map(layout.text()::slice))
                .containsExactly("He", "(", "Ilen", ")", "left", ".", "Rain", ".");
        assertThat(layout.paragraphs()).hasSize(2);
    }

    @Test
    void aSentenceIsSpacedAsItWasWritten() throws IOException {
        Path file = folder.resolve("u");
        Files.writeString(file, """
                # text = Al-Marrow met Ilen 's e-mail ; she did n't.
                1\tAl\tB-PER\t-\tx
                2\t-\tI-PER\t-\tx
                3\tMarrow\tI-PER\t-\tx
                4\tmet\tO\t-\tx
                5\tIlen\tB-PER\t-\tx
                6\t's\tO\t-\tx
                7\te\tO\t-\tx
                8\t-\tO\t-\tx
                9\tmail\tO\t-\tx
                10\t;\tO\t-\tx
                11\tshe\tO\t-\tx
                12\tdid\tO\t-\tx
                13\tn't\tO\t-\tx
                14\t.\tO\t-\tx

                # text = not these words
                1\tRain\tO\t-\tx
                2\t,\tO\t-\tx
                """);
        assertThat(ConllNames.universal(file).getFirst().layout(true).text().toString())
                .as("contractions are put together, and words that the text doesn't have are spaced as is usual")
                .isEqualTo("Al-Marrow met Ilen's e-mail ; she didn't. \nRain, \n");
    }
}
