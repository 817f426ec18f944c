package org.hearsay.training.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.hearsay.attribution.Attribution;
import org.hearsay.training.gold.NamedText;
import org.hearsay.voice.Names;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * The floors of the names of persons, organisations and places, with exact spans, on texts that nothing was learnt from.
 * {@code docs/models/attribution.md} gives the scores.
 */
class NamesAccuracyTest {

    private static final Path NER = Path.of("..", "..", "shared", "data", "ner");

    /** SHA-256 of the words that the floors were measured on. */
    private static final String UNIVERSAL_DIGEST = "435838faad06d2c9635cd7503c8503d7bcedcbe6560cd3a3d6811039c6fd66ef";

    private static final String WIKIGOLD_DIGEST = "67dcd5c9aa366a3781f864d073259bfbe576c6679f5666438c7f34a58ea544d9";

    private static final double UNIVERSAL = 0.745;

    private static final double WIKIGOLD = 0.775;

    @Test
    void namesOfTheWebAreFound(TestReporter reporter) throws IOException, NoSuchAlgorithmException {
        assumeTrue(Files.isDirectory(NER), "skipped: " + NER + " is not there");
        List<NamedText> texts = new NameData(null, NER).universal();
        assertThat(digest(texts)).as("the data that the floor is of").isEqualTo(UNIVERSAL_DIGEST);
        assertThat(score(texts, reporter)).isGreaterThan(UNIVERSAL);
    }

    @Test
    void namesOfAnEncyclopediaAreFound(TestReporter reporter) throws IOException, NoSuchAlgorithmException {
        assumeTrue(Files.isDirectory(NER), "skipped: " + NER + " is not there");
        List<NamedText> texts = new NameData(null, NER).wikigoldForMeasuring();
        assertThat(digest(texts)).as("the data that the floor is of").isEqualTo(WIKIGOLD_DIGEST);
        assertThat(score(texts, reporter)).isGreaterThan(WIKIGOLD);
    }

    private static double score(List<NamedText> texts, TestReporter reporter) {
        NameScorer scorer = new NameScorer();
        try (Attribution attribution = Attribution.released()) {
            for (NamedText text : texts) {
                NamedText.Layout layout = text.layout(true);
                scorer.add(
                        layout,
                        Names.of(
                                layout.text(),
                                layout.paragraphs(),
                                attribution
                                        .look(layout.text(), layout.paragraphs())
                                        .names()));
            }
        }
        reporter.publishEntry(scorer.report());
        return scorer.f1();
    }

    private static String digest(List<NamedText> texts) throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (NamedText text : texts) {
            for (NamedText.Sentence sentence : text.sentences()) {
                digest.update(String.join(" ", sentence.words()).getBytes(StandardCharsets.UTF_8));
                digest.update(sentence.tags().toString().getBytes(StandardCharsets.UTF_8));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
