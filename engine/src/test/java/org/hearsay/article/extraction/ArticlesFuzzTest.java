package org.hearsay.article.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.net.URI;
import org.hearsay.article.Article;
import org.hearsay.article.Block;
import org.hearsay.article.Dated;
import org.hearsay.article.Extraction;
import org.hearsay.article.Page;

/**
 * Takes articles from whatever bytes the fuzzer makes. Without {@code JAZZER_FUZZ=1} in the environment it takes them
 * from the files in {@code ArticlesFuzzTestInputs/anyPage} alone: seeds, and every page that ever broke it.
 */
class ArticlesFuzzTest {

    private static final Articles ARTICLES = new Articles();
    private static final URI ADDRESS = URI.create("https://bugle.example/2024/05/03/weir");

    @FuzzTest(maxDuration = "30s")
    void anyPage(byte[] bytes) {
        Page page = new Page("page", ADDRESS, null, Page.Kind.HTML, null, null, null, bytes);
        Extraction extraction = ARTICLES.extract(page);
        Article article = extraction.article();
        int blocks = article.blocks().size();
        assertThat(article.text().toString().isEmpty()).isEqualTo(blocks == 0);
        assertThat(article.byline()).doesNotContain("").doesNotHaveDuplicates();
        for (Block block : article.blocks()) {
            assertThat(article.text().slice(block.span())).isNotBlank();
        }
        Dated published = article.imprint().published();
        assertThat(article.published() == null).isEqualTo(published == null);
        assertThat(ARTICLES.extract(page).article()).isEqualTo(article);
    }
}
