package org.hearsay.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Voices of the sources that were labelled by hand in PolNeAR's dev part, with its gold relations and names by rules.
 * Rules and weights were made on one half of the articles; the floors are for the other. {@code
 * docs/models/voices.md} gives the scores, and lowering a floor is a decision to be recorded.
 */
class VoiceAccuracyTest {

    private static Path folder = Path.of("");

    @BeforeAll
    static void findData() {
        Optional<Path> dev = VoiceLabel.folder();
        assumeTrue(dev.isPresent(), "skipped: no ../shared/data/polnear beside the repository");
        folder = dev.orElseThrow();
    }

    @Test
    void mostLabelledSourcesHaveTheirVoiceAndFewAWrongOne(TestReporter reporter) throws IOException {
        int all = 0;
        int right = 0;
        int wrong = 0;
        Map<String, List<VoiceLabel>> byArticle =
                VoiceLabel.readAll().stream().collect(Collectors.groupingBy(VoiceLabel::article));
        for (Map.Entry<String, List<VoiceLabel>> entry : byArticle.entrySet()) {
            if (VoiceLabel.isForDevelopment(entry.getKey())) {
                continue;
            }
            Text text = Text.of(Files.readString(folder.resolve("text").resolve(entry.getKey() + ".txt")));
            Marked article = VoiceLabel.article(text, folder, entry.getKey());
            Voicing voicing = article.voicing();
            for (VoiceLabel label : entry.getValue()) {
                Span source = label.inside(text, label.source());
                VoiceLink link = VoiceLabel.link(article, voicing, source);
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
        reporter.publishEntry("voices of %d sources: %d right, %d wrong".formatted(all, right, wrong));
        assertThat((double) right / all).isGreaterThanOrEqualTo(0.75);
        assertThat((double) wrong / all).isLessThanOrEqualTo(0.14);
    }
}
