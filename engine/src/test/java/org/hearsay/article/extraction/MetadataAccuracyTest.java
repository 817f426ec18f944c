package org.hearsay.article.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.hearsay.article.Article;
import org.hearsay.article.Page;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Titles, days and authors against what people found on the development pages: none of these may get worse unseen. */
class MetadataAccuracyTest {

    private static final Path SETS = Path.of("../../shared/data/articles");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}\\p{M}_]+");

    @ParameterizedTest
    @CsvSource({
        // set, least share of right titles, of right days, most share of wrong days among those given, least F1 of
        // authors
        "fundus,   0.88, 0.99, 0.01,  0.90",
        "segments, 0.835, 0.925,  0.07,  0.715",
        "dates,    0,    0.95, 0.035,  0",
    })
    void titlesDaysAndAuthorsAreAsGoodAsTheyWere(String set, double title, double day, double wrong, double authors)
            throws IOException {
        Path folder = SETS.resolve(set);
        assumeTrue(Files.exists(folder), "skipped: needs " + folder);
        Score score = new Score();
        Map<String, Article> articles = read(folder);
        for (String line : Files.readAllLines(folder.resolve("gold.jsonl"))) {
            JsonNode gold = JsonMapper.shared().readTree(line);
            score.add(
                    gold, Objects.requireNonNull(articles.get(gold.path("name").asString())));
        }
        System.out.println(set + ": " + score);
        assertThat(score.titles()).isGreaterThanOrEqualTo(title);
        assertThat(score.days()).isGreaterThanOrEqualTo(day);
        assertThat(score.wrongDays()).isLessThanOrEqualTo(wrong);
        assertThat(score.authors()).isGreaterThanOrEqualTo(authors);
    }

    private static Map<String, Article> read(Path folder) throws IOException {
        Articles extractor = new Articles();
        Map<String, Article> articles = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("pages.jsonl"))) {
            JsonNode entry = JsonMapper.shared().readTree(line);
            Path file = folder.resolve(entry.path("path").asString());
            try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                URI url = address(entry.path("url").asString(""));
                String name = entry.path("name").asString();
                Page page = new Page(name, url, null, Page.Kind.HTML, null, null, null, in.readAllBytes());
                articles.put(name, extractor.extract(page).article());
            }
        }
        return articles;
    }

    private static @Nullable URI address(String written) {
        try {
            return URI.create(written);
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }

    /** Counts as {@code score_articles.py} does. */
    private static final class Score {
        private int titles;
        private int rightTitles;
        private int days;
        private int rightDays;
        private int givenDays;
        private int names;
        private int foundNames;
        private int rightNames;

        void add(JsonNode gold, Article article) {
            String title = gold.path("title").asString("");
            if (!title.isEmpty()) {
                titles++;
                rightTitles += words(title).equals(words(article.title())) ? 1 : 0;
            }
            String day = gold.path("published").asString("");
            if (!day.isEmpty()) {
                String found = article.published() == null
                        ? ""
                        : article.published().value().toString();
                days++;
                givenDays += found.isEmpty() ? 0 : 1;
                rightDays += day.startsWith(found) && !found.isEmpty() ? 1 : 0;
            }
            if (!gold.path("authors").isEmpty()) {
                Set<String> wanted = lowered(gold.path("authors")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList());
                Set<String> found = lowered(article.byline());
                names += wanted.size();
                foundNames += found.size();
                Set<String> right = new HashSet<>(found);
                right.retainAll(wanted);
                rightNames += right.size();
            }
        }

        private static List<String> words(@Nullable String text) {
            return text == null
                    ? List.of()
                    : NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT))
                            .filter(word -> !word.isEmpty())
                            .toList();
        }

        private static Set<String> lowered(List<String> names) {
            UnaryOperator<String> lower = name -> name.toLowerCase(Locale.ROOT).strip();
            return names.stream().map(lower).collect(Collectors.toSet());
        }

        double titles() {
            return titles == 0 ? 1 : (double) rightTitles / titles;
        }

        double days() {
            return days == 0 ? 1 : (double) rightDays / days;
        }

        double wrongDays() {
            return givenDays == 0 ? 0 : (double) (givenDays - rightDays) / givenDays;
        }

        double authors() {
            return names + foundNames == 0 ? 1 : 2.0 * rightNames / (names + foundNames);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "title %.3f of %d, day %.3f of %d, wrong %.3f of %d given, authors F1 %.3f",
                    titles(),
                    titles,
                    days(),
                    days,
                    wrongDays(),
                    givenDays,
                    authors());
        }
    }
}
