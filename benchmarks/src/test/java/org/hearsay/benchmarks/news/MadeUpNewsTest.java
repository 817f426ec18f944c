package org.hearsay.benchmarks.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.hearsay.Reading;
import org.hearsay.act.Act;
import org.hearsay.sourcing.Sourcing;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class MadeUpNewsTest {

    private static final Pattern WORD = Pattern.compile("\\w+");

    private static final List<Reading> ARTICLES =
            LongStream.range(0, 300).mapToObj(new MadeUpNews()::article).toList();

    @Test
    void theSameNumberGivesTheSameArticle() {
        Reading again = new MadeUpNews().article(7);
        assertThat(again.article()).isEqualTo(ARTICLES.get(7).article());
        assertThat(again.statements()).isEqualTo(ARTICLES.get(7).statements());
        assertThat(again.page().bytes()).isEqualTo(ARTICLES.get(7).page().bytes());
    }

    @Test
    void noTwoArticlesHaveTheSameAddress() {
        assertThat(ARTICLES.stream().map(one -> one.page().url())).doesNotHaveDuplicates();
    }

    @Test
    void anArticleHasTwentyStatementsAndAboutSevenHundredAndFiftyWords() {
        double words = ARTICLES.stream()
                .mapToInt(one -> one.article().text().toString().split("\\s+").length)
                .average()
                .orElse(0);
        assertThat(words).isBetween(600.0, 900.0);
        assertThat(ARTICLES).allSatisfy(one -> assertThat(one.statements()).hasSize(20));
    }

    @Test
    void everyActAndEverySourcingComesUp() {
        Set<Act> acts = new HashSet<>();
        Set<Sourcing.Kind> kinds = new HashSet<>();
        ARTICLES.forEach(article -> article.statements().forEach(one -> {
            acts.add(one.act().value());
            kinds.add(one.sourcing().kind());
        }));
        assertThat(acts).containsExactlyInAnyOrder(Act.values());
        assertThat(kinds).containsExactlyInAnyOrder(Sourcing.Kind.values());
    }

    @Test
    void aStatementsWordsAreWhereItSaysTheyAre() {
        assertThat(ARTICLES).allSatisfy(article -> {
            assertThat(article.article().text().toString()).doesNotContain("<", ">", "{", "}", "^", "|");
            article.statements().forEach(one -> {
                assertThat(one.cue()).hasSize(1);
                assertThat(article.article().text().slice(one.cue().getFirst())).matches("\\S.*\\S");
                Span content = one.content().getFirst();
                assertThat(article.article().text().slice(content)).matches("(?s)\\S.*\\S");
                assertThat(content.overlaps(one.cue().getFirst())).isFalse();
            });
        });
    }

    @Test
    void fewWordsAreCommonAndManyAreRare() {
        Map<String, Integer> counts = new HashMap<>();
        for (Reading article : ARTICLES) {
            WORD.matcher(article.article().text().toString().toLowerCase(Locale.ROOT))
                    .results()
                    .forEach(word -> counts.merge(word.group(), 1, Integer::sum));
        }
        assertThat(counts.size()).isGreaterThan(5_000);
        assertThat(counts.values().stream().filter(count -> count == 1).count()).isGreaterThan(counts.size() / 4);
    }
}
