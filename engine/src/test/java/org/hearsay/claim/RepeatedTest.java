package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.claim.News.ids;
import static org.hearsay.claim.News.person;
import static org.hearsay.claim.News.unnamed;

import org.hearsay.claim.Source.Kind;
import org.junit.jupiter.api.Test;

class RepeatedTest {

    private static final String ORDER = "the order to lift the floodgates came by telephone from the capital";

    @Test
    void aHeadlineTellsOfSomebodyWhomItsTextTellsOf() {
        Claim claim = new News()
                .article(1, "Harbour Post", 3)
                .headline(
                        101, unnamed(1, "a dam engineer", 1), "order to lift floodgates came by telephone from capital")
                .says(102, person("Mara Quell"), ORDER)
                .claim(102);

        assertThat(claim.people().least()).isEqualTo(1);
        assertThat(claim.repeats()).containsExactly(new Repeat(101, 102, Repeat.Kind.HEADLINE));
    }

    @Test
    void aHeadlineAloneHasASource() {
        Claim claim = new News()
                .article(1, "Harbour Post", 3)
                .headline(101, unnamed(1, "a dam engineer", 1), ORDER)
                .claim(101);

        assertThat(claim.people().least()).isEqualTo(1);
    }

    @Test
    void aSentenceThatACopyGivesToSomebodyElseIsOneVoice() {
        Claim claim = new News()
                .article(1, "Harbour Post", 3)
                .copy(2, "Inland Wire", 3, 1)
                .says(101, person("Mara Quell"), ORDER)
                .says(201, person("Jon Tarn"), ORDER)
                .claim(201);

        assertThat(claim.people().least()).isEqualTo(1);
        assertThat(claim.support().named())
                .singleElement()
                .satisfies(one -> assertThat(one.source().name()).isEqualTo("Jon Tarn"));
        assertThat(claim.repeats()).containsExactly(new Repeat(101, 201, Repeat.Kind.COPY));
    }

    @Test
    void whoIsOnlyPointedToMayBeWhoWasNamedAndWhoIsIntroducedMayNot() {
        Source singer = new Source(Kind.UNNAMED, "u1", "the singer", "the singer", 1);
        Claim pointed = new News()
                .article(1, "Harbour Post", 3)
                .says(101, person("Mara Quell"), ORDER)
                .says(102, singer, "it was by telephone that the order to lift the floodgates came")
                .claim(101);
        Claim introduced = new News()
                .article(1, "Harbour Post", 3)
                .says(101, person("Mara Quell"), ORDER)
                .says(102, unnamed(1, "a singer", 1), "it was by telephone that the order to lift the floodgates came")
                .claim(101);

        assertThat(ids(pointed)).hasSize(2);
        assertThat(pointed.people().least()).isEqualTo(1);
        assertThat(introduced.people().least()).isEqualTo(2);
    }

    @Test
    void whoTellsWhatAnotherToldHimAddsNobody() {
        Claim claim = new News()
                .article(1, "Harbour Post", 3)
                .article(2, "Inland Wire", 3)
                .says(101, person("Mara Quell"), "Jon Tarn had told her that " + ORDER)
                .says(102, person("Jon Tarn"), ORDER)
                .says(201, person("Jon Tarn"), ORDER)
                .claim(201);

        assertThat(claim.people().least()).isEqualTo(1);
        assertThat(claim.repeats()).containsExactly(new Repeat(101, 102, Repeat.Kind.TOLD));
    }

    @Test
    void thousandsOfRepetitionsInOneArticleEnd() {
        News news = new News().article(1, "Harbour Post", 3);
        for (int i = 0; i < 3_000; i++) {
            news.says(100 + i % 100, person("Mara Quell " + i), ORDER + " " + i);
        }

        assertThat(news.claim(100).people().least()).isPositive();
    }
}
