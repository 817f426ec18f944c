package org.hearsay.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SignatureTest {

    private static Signature signature(String text) {
        return Signature.of(Prose.wording(text));
    }

    @Test
    void aRunThatTwoTextsHaveGivesThemAFingerprintInCommonWhereverItStands() {
        for (int seed = 0; seed < 200; seed++) {
            Prose prose = new Prose(seed);
            String[] words = prose.text(2).split(" ");
            String run = String.join(" ", List.of(words).subList(0, Signature.CERTAIN));
            Signature one = signature(prose.text(3) + " " + run + " " + prose.text(30));
            Signature other = signature(prose.text(seed % 7) + " " + run + " " + prose.text(5));

            Set<Integer> common = one.prints().boxed().collect(Collectors.toSet());
            common.retainAll(other.prints().boxed().toList());
            assertThat(common).as("seed %d", seed).isNotEmpty();
        }
    }

    @Test
    void aTextOf500WordsHasAbout60Fingerprints() {
        assertThat(signature(new Prose(1).text(42)).size()).isBetween(45, 75);
    }

    @Test
    void signaturesAreTheSameInEveryVersionAsTheyAreKept() {
        assertThat(signature("Two officials familiar with the dam’s operations told Sarrow Wire that nobody rang.")
                        .prints())
                .containsExactly(-1706924559);
    }

    @Test
    void aTextShorterThanAShingleHasNone() {
        assertThat(signature("Nobody rang at all").size()).isZero();
        assertThat(signature("").size()).isZero();
    }

    @Test
    void anIndexFindsTheArticlesThatHaveMostOfASignature() {
        SignatureIndex index = new SignatureIndex();
        List<String> texts = IntStream.range(0, 300)
                .mapToObj(seed -> new Prose(seed).text(20))
                .toList();
        for (int i = 0; i < texts.size(); i++) {
            index.add(i, signature(texts.get(i)));
        }
        List<Candidate> found =
                index.candidates(signature(texts.get(7) + " " + texts.get(90).substring(0, 700)), 5);

        assertThat(found.stream().map(Candidate::article)).containsExactly(7L, 90L);
        assertThat(found.getFirst().prints()).isGreaterThan(found.getLast().prints());
    }

    @Test
    void anIndexHasForEachFingerprintTheArticlesThatWereAddedHoweverMany() {
        Random random = new Random(5);
        SignatureIndex index = new SignatureIndex();
        List<Set<Integer>> added = new ArrayList<>();
        for (int article = 0; article < 4000; article++) {
            Set<Integer> prints = new TreeSet<>();
            for (int i = 0; i < 12; i++) {
                prints.add(random.nextInt(3000) * 1_431_655);
            }
            added.add(prints);
            index.add(article, Signature.of(prints.stream().mapToInt(print -> print)));
        }
        for (int article : new int[] {0, 1, 1999, 3999}) {
            Set<Integer> prints = added.get(article);
            Map<Long, Integer> expected = LongStream.range(0, added.size())
                    .boxed()
                    .collect(Collectors.toMap(other -> other, other -> (int) added.get(other.intValue()).stream()
                            .filter(prints::contains)
                            .count()));
            for (Candidate candidate :
                    index.candidates(Signature.of(prints.stream().mapToInt(p -> p)), 5000)) {
                assertThat(candidate.prints()).isEqualTo(expected.get(candidate.article()));
            }
        }
    }

    @Test
    void aPhraseThatManyArticlesHaveMakesNoCandidatesButADispatchPrintedEverywhereDoes() {
        SignatureIndex index = new SignatureIndex();
        String slogan = new Prose(1).text(3);
        String dispatch = new Prose(2).text(40);
        for (int i = 0; i < 200; i++) {
            index.add(i, signature(new Prose(100 + i).text(20) + " " + slogan));
        }
        for (int i = 200; i < 400; i++) {
            index.add(i, signature(dispatch));
        }

        assertThat(index.candidates(signature(slogan + " " + new Prose(9).text(20)), 10))
                .isEmpty();
        assertThat(index.candidates(signature(new Prose(10).text(2) + " " + dispatch), 10))
                .hasSize(10);
    }

    @Test
    void anArticleHasANumberFromZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SignatureIndex().add(-1, signature("")))
                .withMessageContaining("-1");
    }

    @Test
    void furnitureIsWhatOtherArticlesOfTheOutletHaveWhoseTextIsAnother() {
        Map<Integer, List<Long>> sameOutlet = Map.of(
                1, List.of(10L, 11L, 12L, 13L),
                2, List.of(10L, 11L),
                3, List.of(20L),
                4, List.of(20L),
                5, List.of(20L),
                6, List.of(20L));

        assertThat(Furniture.prints(sameOutlet, 8)).containsExactly(1);
        assertThat(Furniture.prints(Map.of(1, List.of(20L, 21L, 22L), 2, List.of(20L, 21L, 22L)), 3))
                .as("three versions of one article")
                .isEmpty();
    }

    @Test
    void aTextWithoutItsFurnitureHasTheRest() {
        String own = new Prose(3).text(20);
        String furniture = new Prose(4).text(6);
        Wording wording = Prose.wording(own + "\n" + furniture);
        Set<Integer> prints = signature(furniture).prints().boxed().collect(Collectors.toSet());

        Wording rest = Furniture.without(wording, prints);

        assertThat(rest.size()).isBetween(20 * 12, 20 * 12 + 30);
        assertThat(Comparison.of(Prose.wording(new Prose(5).text(5) + "\n" + furniture), wording)
                        .kind())
                .isEqualTo(CopyClass.ABRIDGED);
        assertThat(Comparison.of(Prose.wording(new Prose(5).text(5) + "\n" + furniture), rest)
                        .kind()
                        .isCopy())
                .isFalse();
    }
}
