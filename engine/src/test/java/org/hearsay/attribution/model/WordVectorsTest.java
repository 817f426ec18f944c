package org.hearsay.attribution.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WordVectorsTest {

    private static double cosine(String one, String other) {
        WordVectors vectors = WordVectors.released();
        return WordVectors.cosine(
                vectors.of(one).orElseThrow(), vectors.of(other).orElseThrow());
    }

    @Test
    void wordsThatMeanNearlyTheSameAreNearerThanOthers() {
        assertThat(cosine("injured", "wounded")).isGreaterThan(0.3).isGreaterThan(cosine("injured", "orchard") + 0.2);
        assertThat(cosine("ship", "boat")).isGreaterThan(0.3).isGreaterThan(cosine("ship", "verdict") + 0.2);
        assertThat(cosine("ship", "ship")).isCloseTo(1, within(1e-5));
    }

    @Test
    void aWordOfSeveralPiecesHasAVectorAndSignsThatNobodyKnowsHaveNone() {
        assertThat(cosine("Waldkirchener", "waldkirchener")).isCloseTo(1, within(1e-5));
        assertThat(WordVectors.released().of("𓀀")).isEmpty();
        assertThat(WordVectors.released().of("")).isEmpty();
    }

    @Test
    void aFileThatIsNoModelAndOneWithoutTheTableAreSaidToBeSo() {
        byte[] text = "no model at all".getBytes(StandardCharsets.UTF_8);
        assertThatIllegalStateException()
                .isThrownBy(() -> WordVectors.read(text, WordPiece.released()))
                .withMessageContaining("damaged");
        assertThatIllegalStateException()
                .isThrownBy(() -> WordVectors.read(new byte[0], WordPiece.released()))
                .withMessageContaining("embeddings.word.integers");
    }
}
