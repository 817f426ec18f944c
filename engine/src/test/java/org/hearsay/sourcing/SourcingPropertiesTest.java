package org.hearsay.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.hearsay.attribution.Quotation;
import org.hearsay.attribution.Relation;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for all sources, over texts put together at random from pieces of news. */
class SourcingPropertiesTest {

    private static final List<String> PIECES = List.of(
            "two ",
            "officials ",
            "a ",
            "the ",
            "CNN ",
            "told ",
            "of ",
            "who ",
            ", ",
            ". ",
            "\n",
            "“",
            "”",
            "’s ",
            "and ",
            "familiar with ",
            "on condition of anonymity ",
            "Mara ",
            "QUELL ",
            "in a statement ",
            "one ",
            "dozen ",
            "at least ",
            "99999999999 ",
            "0 ",
            "half ",
            "citing ",
            "(",
            ")",
            "\uD83D\uDE00",
            "\uD83D",
            "é",
            "\u00A0",
            "ministry ",
            "himself ",
            "said ",
            "2016 ",
            "percent ",
            "’ ",
            "www.aln.com ");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whateverTheTextAllThatIsReadIsSpansOfItInOrder(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            Text text = text(random, 5 + random.nextInt(80));
            List<Relation> relations = relations(random, text);
            List<Span> blocks = List.of(text.whole());
            List<SourceMention> mentions = SourceMention.of(text, blocks, relations);
            List<@Nullable Integer> voices = Collections.nCopies(relations.size(), null);
            List<Sourcing> sourcings = Sourcings.of(text, mentions, voices, List.of());
            assertThat(sourcings).hasSameSizeAs(relations);
            for (Sourcing sourcing : sourcings) {
                for (List<Span> spans : List.of(sourcing.role(), sourcing.basis())) {
                    assertThat(spans)
                            .isSorted()
                            .allMatch(span -> !span.isEmpty() && text.whole().contains(span));
                }
            }
            assertThat(Via.of(text, blocks, relations).stream().flatMap(List::stream))
                    .allMatch(span -> text.whole().contains(span));
            assertThat(Media.of(text, blocks, relations, voices)).hasSameSizeAs(relations);
        }
    }

    @Test
    void longSourcesAndManyRelationsTakeNoTime() {
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            for (String piece :
                    List.of("of ", "and a man ", "one of ", "who ", ", ", "'", "a", "Quell ", "\"", "in a very ")) {
                Text text = Text.of(piece.repeat(1_000_000 / piece.length()));
                Relation relation = new Relation(
                        List.of(new Span(2, text.length() / 2)),
                        List.of(new Span(text.length() / 2 + 1, text.length() - 2)),
                        List.of(new Span(0, 1)),
                        Quotation.INDIRECT,
                        1);
                List<Span> blocks = List.of(text.whole());
                assertThat(SourceMention.of(text, blocks, List.of(relation))).hasSize(1);
                assertThat(Via.of(text, blocks, List.of(relation))).hasSize(1);
                assertThat(Media.of(text, blocks, List.of(relation), Collections.nCopies(1, null)))
                        .hasSize(1);
            }
            Text text = Text.of("A man said it. ".repeat(2_000));
            List<Relation> many = Stream.iterate(0, at -> at + 15)
                    .limit(2_000)
                    .map(at -> new Relation(
                            List.of(new Span(at, at + 5)),
                            List.of(new Span(at + 6, at + 10)),
                            List.of(new Span(at + 11, at + 13)),
                            Quotation.INDIRECT,
                            1))
                    .toList();
            assertThat(Via.of(text, List.of(text.whole()), many)).hasSize(2_000);
        });
    }

    private static Text text(Random random, int pieces) {
        StringBuilder text = new StringBuilder("It rained ");
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return Text.of(text.toString());
    }

    private static List<Relation> relations(Random random, Text text) {
        List<Relation> relations = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            relations.add(new Relation(
                    spans(random, text), spans(random, text), List.of(span(random, text)), Quotation.MIXED, 0.5));
        }
        return relations;
    }

    private static List<Span> spans(Random random, Text text) {
        return random.nextInt(5) == 0 ? List.of() : List.of(span(random, text));
    }

    private static Span span(Random random, Text text) {
        int start = random.nextInt(text.length() - 1);
        return new Span(start, start + 1 + random.nextInt(text.length() - start));
    }
}
