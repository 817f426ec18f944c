package org.hearsay.voice;

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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.attribution.Attribution;
import org.hearsay.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Voices of the sources that were labelled by hand in PolNeAR's dev part, with its gold relations and the engine's names.
 * Rules and weights were made on one half of the articles; the floors are for the other. {@code
 * docs/models/voices.md} gives the scores, and lowering a floor is a decision to be recorded.
 */
class VoiceAccuracyTest {

    /** SHA-256 of the texts that the floors were measured on, in order of their names. */
    private static final String DIGEST = "7a41bd679e5ca47c4263809f742aa3a62e51f6f92c70eac5f9856f8cc6a9f497";

    private static Path folder = Path.of("");

    @BeforeAll
    static void findData() {
        Optional<Path> dev = VoiceLabel.folder();
        assumeTrue(dev.isPresent(), "skipped: no ../shared/data/polnear beside the repository");
        folder = dev.orElseThrow();
    }

    @Test
    void mostLabelledSourcesHaveTheirVoiceAndFewAWrongOne(TestReporter reporter)
            throws IOException, NoSuchAlgorithmException {
        assertThat(digest()).as("the data that the floors are of").isEqualTo(DIGEST);
        Score score = new Score();
        Map<String, List<VoiceLabel>> byArticle =
                VoiceLabel.readAll().stream().collect(Collectors.groupingBy(VoiceLabel::article));
        try (Attribution attribution = Attribution.released()) {
            for (Map.Entry<String, List<VoiceLabel>> entry : byArticle.entrySet()) {
                if (!VoiceLabel.isForDevelopment(entry.getKey())) {
                    score.add(entry.getKey(), entry.getValue(), attribution);
                }
            }
        }
        reporter.publishEntry(
                "voices of %d sources: %d right, %d wrong".formatted(score.all, score.right, score.wrong));
        assertThat((double) score.right / score.all).isGreaterThanOrEqualTo(0.81);
        assertThat((double) score.wrong / score.all).isLessThanOrEqualTo(0.125);
    }

    /** How many sources have their voice, and how many a wrong one. */
    private static final class Score {

        private int all;
        private int right;
        private int wrong;

        void add(String name, List<VoiceLabel> labels, Attribution attribution) throws IOException {
            Text text = Text.of(Files.readString(folder.resolve("text").resolve(name + ".txt")));
            Marked article = VoiceLabel.article(text, folder, name);
            List<Name> names = Names.of(
                    text,
                    article.blocks(),
                    attribution.look(text, article.blocks()).names());
            Voicing voicing = Voices.of(text, article.blocks(), article.relations(), names);
            for (VoiceLabel label : labels) {
                VoiceLink link = VoiceLabel.link(article, voicing, label.inside(text, label.source()));
                all++;
                if (link == null) {
                    right += label.mentions().isEmpty() ? 1 : 0;
                } else if (label.isRight(text, voicing.voices().get(link.voice()))) {
                    right++;
                } else {
                    wrong++;
                }
            }
        }
    }

    private static String digest() throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (Stream<Path> files = Files.list(folder.resolve("text"))) {
            for (Path file : files.sorted().toList()) {
                digest.update(Files.readString(file).getBytes(StandardCharsets.UTF_8));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
