package org.hearsay.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.article.Article;
import org.hearsay.article.Block;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Stories on events of Giveme5W1H, in order of date, each article placed as it comes. */
class StoriesAccuracyTest {

    private static final Path GOLD = Path.of("../../shared/data/stories/giveme5w1h.jsonl");

    private record Labelled(
            String name,
            String event,
            Article article,
            @Nullable LocalDate day) {}

    @Test
    void storiesAreEvents() throws IOException {
        assumeTrue(Files.exists(GOLD), "skipped: needs " + GOLD);
        List<Labelled> articles = labelled();
        StoryStream stories = new StoryStream();
        Map<String, Long> arrived = new HashMap<>();
        for (Labelled one : articles) {
            arrived.put(one.name, stories.add(ArticleTerms.of(one.article), one.day));
        }
        Map<String, Long> placed = new HashMap<>();
        arrived.forEach((name, story) -> placed.put(name, stories.standing(story)));
        double f1 = bCubed(articles, placed);
        System.out.printf(
                "stories: B-cubed F1 %.3f, %d stories of %d articles%n",
                f1, stories.all().size(), articles.size());
        assertThat(f1).isGreaterThanOrEqualTo(0.94);
    }

    private static List<Labelled> labelled() throws IOException {
        List<Labelled> articles = new ArrayList<>();
        for (String line : Files.readAllLines(GOLD)) {
            JsonNode node = JsonMapper.shared().readTree(line);
            String published = node.path("published").asString("");
            articles.add(new Labelled(
                    node.path("name").asString(),
                    node.path("event").asString(),
                    article(node.path("title").asString(""), node.path("text").asString("")),
                    published.isEmpty() ? null : LocalDate.parse(published.substring(0, 10))));
        }
        articles.sort(Comparator.comparing(Labelled::day, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Labelled::name));
        return articles;
    }

    private static Article article(String title, String text) {
        Text whole = Text.of(text);
        return new Article(
                title.isEmpty() ? null : title,
                List.of(),
                null,
                null,
                "en",
                whole,
                text.isBlank() ? List.of() : List.of(Block.of(whole.whole(), Block.Kind.PARAGRAPH)));
    }

    /** Bagga and Baldwin 1998: for each article the share of its cluster that is of its event, and the reverse, averaged. */
    private static double bCubed(List<Labelled> articles, Map<String, Long> placed) {
        Map<String, Set<String>> events = new HashMap<>();
        Map<Long, Set<String>> clusters = new HashMap<>();
        for (Labelled one : articles) {
            events.computeIfAbsent(one.event, _ -> new HashSet<>()).add(one.name);
            clusters.computeIfAbsent(placed.get(one.name), _ -> new HashSet<>()).add(one.name);
        }
        double precision = 0;
        double recall = 0;
        for (Labelled one : articles) {
            Set<String> event = events.getOrDefault(one.event, Set.of());
            Set<String> cluster = clusters.getOrDefault(placed.get(one.name), Set.of());
            long both = cluster.stream().filter(event::contains).count();
            precision += (double) both / cluster.size() / articles.size();
            recall += (double) both / event.size() / articles.size();
        }
        return 2 * precision * recall / (precision + recall);
    }
}
