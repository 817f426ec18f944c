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
    void whatIsChosenOfAPassageIsChosenWhereverItStands() {
        for (int seed = 0; seed < 50; seed++) {
            Prose prose = new Prose(seed);
            String passage = prose.text(30);
            Set<Integer> alone = signature(passage).prints().boxed().collect(Collectors.toSet());
            Signature within = signature(prose.text(seed % 7) + " " + passage + " " + prose.text(40));

            // With so many, none is there only because the text is short.
            assertThat(alone).as("seed %d", seed).hasSizeGreaterThan(Signature.FEWEST);
            assertThat(within.prints().boxed()).as("seed %d", seed).containsAll(alone);
        }
    }

    @Test
    void hardlyAnyTwoTextsWithAHundredWordsInCommonHaveNoFingerprintInCommon() {
        int missed = 0;
        for (int seed = 0; seed < 400; seed++) {
            Prose prose = new Prose(seed);
            String run = String.join(" ", List.of(prose.text(12).split(" ")).subList(0, 100));
            Set<Integer> common = signature(prose.text(3) + " " + run + " " + prose.text(30))
                    .prints()
                    .boxed()
                    .collect(Collectors.toSet());
            common.retainAll(
                    signature(run + " " + prose.text(25)).prints().boxed().toList());
            missed += common.isEmpty() ? 1 : 0;
        }

        assertThat(missed).isBetween(0, 10);
    }

    @Test
    void aTextOf500WordsHasAbout25Fingerprints() {
        double mean = IntStream.range(0, 100)
                .map(seed -> signature(new Prose(seed).text(42)).size())
                .average()
                .orElseThrow();

        assertThat(mean).isBetween(21.0, 29.0);
    }

    @Test
    void aShortTextHasEnoughToBeFoundAgain() {
        assertThat(signature(new Prose(1).text(2)).size()).isGreaterThanOrEqualTo(Signature.FEWEST);
    }

    @Test
    void signaturesAreTheSameInEveryVersionAsTheyAreKept() {
        assertThat(signature("Two officials familiar with the dam’s operations told Sarrow Wire.")
                        .prints())
                .containsExactly(-1879307407, -1421556158, -927968229, -743865258, -629331740, 1923460977);
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
}
