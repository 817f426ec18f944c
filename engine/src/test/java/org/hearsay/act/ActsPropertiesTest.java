package org.hearsay.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.hearsay.attribution.Quotation;
import org.hearsay.attribution.Relation;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds of any text and any relations, however clipped. */
class ActsPropertiesTest {

    private static final String[] WORDS = {
        "she", "the board", "denied", "did", "not", "neither", "nor", "confirm", "would", "“", "”", ".", "?", "\n\n",
        "that", "it", "claim", "no", "comment", "never", "said", "didn’t", "to", "declined", "🌊", "\uD83C", "must",
                "’s",
    };

    private static Text text(Random random, int words) {
        StringBuilder text = new StringBuilder("x ");
        for (int i = 0; i < words; i++) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(6) == 0 ? "" : " ");
        }
        return Text.of(text.toString());
    }

    private static List<Relation> relations(Random random, Text text, int count) {
        return IntStream.range(0, count)
                .mapToObj(_ -> new Relation(
                        pieces(random, text, random.nextInt(2)),
                        pieces(random, text, random.nextInt(3)),
                        pieces(random, text, 1 + random.nextInt(2)),
                        Quotation.MIXED,
                        random.nextDouble()))
                .toList();
    }

    private static List<Span> pieces(Random random, Text text, int count) {
        List<Span> pieces = new ArrayList<>();
        int at = random.nextInt(text.length());
        for (int i = 0; i < count && at + 1 < text.length(); i++) {
            int end = Math.min(text.length(), at + 1 + random.nextInt(20));
            pieces.add(new Span(at, end));
            at = end + 1 + random.nextInt(10);
        }
        return pieces.isEmpty() && count > 0 ? List.of(new Span(0, 1)) : pieces;
    }

    @Test
    void everyRelationHasAnActAndAnswersAnotherOrNone() {
        Random random = new Random(4);
        for (int round = 0; round < 300; round++) {
            Text text = text(random, 5 + random.nextInt(150));
            List<Relation> relations = relations(random, text, random.nextInt(15));
            List<Span> blocks = List.of(new Span(0, text.length() / 2), new Span(text.length() / 2, text.length()));

            List<ActReading> acts = Acts.of(text, blocks, relations);
            List<@Nullable Integer> answers = Answers.of(
                    text,
                    blocks,
                    relations,
                    acts.stream().map(ActReading::act).toList(),
                    Collections.nCopies(relations.size(), null));

            assertThat(acts).hasSameSizeAs(relations).isEqualTo(Acts.of(text, blocks, relations));
            assertThat(answers).hasSameSizeAs(relations);
            for (int i = 0; i < answers.size(); i++) {
                assertThat(Objects.equals(answers.get(i), i)).isFalse();
            }
        }
    }

    @Test
    void aMegabyteOfOneSentenceTakesNoLongerThanManySentences() {
        Text text = Text.of("did not neither “deny” the claim that it ".repeat(25_000));
        Random random = new Random(5);
        List<Relation> relations = relations(random, text, 2_000);
        List<Span> blocks = List.of(text.whole());

        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            List<Act> acts = Acts.of(text, blocks, relations).stream()
                    .map(ActReading::act)
                    .toList();
            Answers.of(text, blocks, relations, acts, Collections.nCopies(relations.size(), null));
        });
    }

    @Test
    void noRelationsHaveNoActs() {
        Text text = Text.of("");

        assertThat(Acts.of(text, List.of(), List.of())).isEmpty();
        assertThat(Answers.of(text, List.of(), List.of(), List.of(), List.of())).isEmpty();
    }
}
