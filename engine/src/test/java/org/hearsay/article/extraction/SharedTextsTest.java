package org.hearsay.article.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.article.Article;
import org.hearsay.article.Block;
import org.hearsay.article.Extraction;
import org.hearsay.article.Page;
import org.junit.jupiter.api.Test;

/** Whole texts of real outlets, which lie beside the repository; skipped where they are not there. */
class SharedTextsTest {

    private static Path shared(String path) {
        for (Path up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
            Path found = up.resolve("shared").resolve(path);
            if (Files.exists(found)) {
                return found;
            }
        }
        return abort("../shared/" + path + " is not there");
    }

    private static Extraction read(Path file) throws IOException {
        return Extracting.extract(Page.of(file.getFileName().toString(), Page.Kind.TEXT, Files.readAllBytes(file)));
    }

    @Test
    void ofTheExamplePageOnlyWhatIsNotTheArticleIsExcluded() throws IOException {
        Article article = read(shared("seed/page.txt")).article();
        List<String> excluded = article.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.EXCLUDED)
                .map(block -> article.text().slice(block.span()).split("\\P{L}", 2)[0])
                .toList();
        assertThat(excluded).containsExactly("See", "Leave", "Your");
        assertThat(article.blocks()).hasSize(15);
        assertThat(article.blocks().getFirst().kind()).isEqualTo(Block.Kind.TITLE);
    }

    @Test
    void ofArticlesWithoutAnythingElseNothingIsExcludedButAgenciesCredits() throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(shared("data/polnear/dev/text"))) {
            files = found.sorted().toList();
        }
        for (Path file : files) {
            Article article = read(file).article();
            assertThat(article.blocks())
                    .as(file.toString())
                    .noneMatch(block -> block.kind() == Block.Kind.EXCLUDED
                            && !article.text().slice(block.span()).startsWith("(Reporting by "));
            assertThat(article.title()).as(file.toString()).isNotNull();
            assertThat(article.language()).isEqualTo("en");
        }
    }
}
