package org.hearsay.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.attribution.Relation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Denials, and refusals and silences together, against the labels that {@code docs/labels/acts.md} tells of, given the
 * annotators' own relations. The floors are for the half that the rules were not written on. Lowering one is a decision
 * to be recorded.
 */
class ActsAccuracyTest {

    /** SHA-256 of the texts that the floors were measured on, in order of their names. */
    private static final String DIGEST = "172259cde3b9bb74935a7be164e1830526f17fcc51f8026481edb3576059fe6f";

    private static final Map<String, PolnearArticle> ARTICLES = new TreeMap<>();
    private static final Map<String, PolnearArticle> MORE = new TreeMap<>();

    private static List<LabelledCue> labels = List.of();
    private static List<LabelledCue> byContent = List.of();

    private record Score(int right, int read, int there) {

        double precision() {
            return (double) right / read;
        }

        double recall() {
            return (double) right / there;
        }
    }

    @BeforeAll
    static void readArticles() {
        Optional<Path> folder = PolnearArticle.folder();
        assumeTrue(folder.isPresent(), "skipped: no ../shared/data/polnear beside the repository");
        labels = LabelledCue.readAll().stream()
                .filter(label -> !label.isForDevelopment())
                .toList();
        byContent = LabelledCue.readByContent();
        for (LabelledCue label : labels) {
            ARTICLES.computeIfAbsent(key(label), _ -> article(folder.orElseThrow(), label));
        }
        for (LabelledCue label : byContent) {
            MORE.computeIfAbsent(key(label), _ -> article(folder.orElseThrow(), label));
        }
    }

    private static String key(LabelledCue label) {
        return label.file() + " " + label.annotator();
    }

    private static PolnearArticle article(Path polnear, LabelledCue label) {
        return PolnearArticle.read(polnear.resolve(label.part()), label.file(), label.annotator());
    }

    @Test
    void theLabelsAreOfTheseTexts() throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (PolnearArticle article : ARTICLES.values()) {
            digest.update(article.text().toString().getBytes(StandardCharsets.UTF_8));
        }
        assertThat(HexFormat.of().formatHex(digest.digest())).isEqualTo(DIGEST);
    }

    @Test
    void mostDenialsAreFoundAndMostThatAreFoundDeny(TestReporter reporter) {
        Score score = score("denials", "denies", labels, ARTICLES, reporter);

        assertThat(score.precision()).isGreaterThan(0.88);
        assertThat(score.recall()).isGreaterThan(0.84);
    }

    @Test
    void mostRefusalsAndSilencesAreFoundAndMostThatAreFoundRefuse(TestReporter reporter) {
        Score score = score("refusals and silences", "no-", labels, ARTICLES, reporter);

        assertThat(score.precision()).isGreaterThan(0.92);
        assertThat(score.recall()).isGreaterThan(0.96);
    }

    /** Those that no pattern of denial finds: half of them for development, the others for reporting. */
    @Test
    void denialsByWhatIsSaidAloneAreFoundToo(TestReporter reporter) throws IOException {
        List<LabelledCue> seen =
                byContent.stream().filter(LabelledCue::isForDevelopment).toList();
        List<LabelledCue> others =
                byContent.stream().filter(label -> !label.isForDevelopment()).toList();
        Score development = score("by content, for development", "denies", seen, MORE, reporter);
        Score reporting = score("by content, for reporting", "denies", others, MORE, reporter);
        writeMistakes(seen);

        assertThat(development.precision()).isGreaterThan(0.80);
        assertThat(development.recall()).isGreaterThan(0.42);
        assertThat(reporting.precision()).isGreaterThan(0.42);
        assertThat(reporting.recall()).isGreaterThan(0.22);
    }

    /** For whoever writes rules: {@code -Dhearsay.mistakes.denials=FILE} writes the mistakes of the half for development. */
    private static void writeMistakes(List<LabelledCue> seen) throws IOException {
        String file = System.getProperty("hearsay.mistakes.denials");
        if (file == null) {
            return;
        }
        List<String> mistakes = new ArrayList<>();
        for (LabelledCue cue : seen) {
            PolnearArticle article = Objects.requireNonNull(MORE.get(key(cue)));
            int relation = relation(article, cue);
            Act act = relation < 0 ? Act.SAYS : acts(article).get(relation);
            boolean denies = cue.label().equals("denies");
            if (!cue.label().equals("unsure") && denies != (act == Act.DENIES)) {
                Relation of = article.relations().get(relation);
                mistakes.add(act.label() + " for " + cue.label() + ": "
                        + Stream.of(of.source(), of.cue(), of.content())
                                .map(pieces -> pieces.stream()
                                        .map(article.text()::slice)
                                        .collect(Collectors.joining(" … ")))
                                .collect(Collectors.joining(" | ")));
            }
        }
        Files.write(Path.of(file), mistakes);
    }

    private static Score score(
            String name,
            String label,
            List<LabelledCue> labels,
            Map<String, PolnearArticle> articles,
            TestReporter reporter) {
        Map<String, List<Act>> acts = articles.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> acts(entry.getValue())));
        int right = 0;
        int read = 0;
        int there = 0;
        for (LabelledCue cue : labels) {
            String key = key(cue);
            int relation = relation(Objects.requireNonNull(articles.get(key)), cue);
            if (relation < 0 || cue.label().equals("unsure")) {
                continue;
            }
            boolean isRead =
                    Objects.requireNonNull(acts.get(key)).get(relation).label().startsWith(label);
            boolean isThere = cue.label().startsWith(label);
            right += isRead && isThere ? 1 : 0;
            read += isRead ? 1 : 0;
            there += isThere ? 1 : 0;
        }
        Score score = new Score(right, read, there);
        reporter.publishEntry(name, score + " P %.3f R %.3f".formatted(score.precision(), score.recall()));
        return score;
    }

    private static List<Act> acts(PolnearArticle article) {
        return Acts.of(article.text(), article.blocks(), article.relations()).stream()
                .map(ActReading::act)
                .toList();
    }

    private static int relation(PolnearArticle article, LabelledCue label) {
        for (int i = 0; i < article.relations().size(); i++) {
            if (label.isOf(article.text(), article.relations().get(i).cue())) {
                return i;
            }
        }
        return -1;
    }
}
