package org.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every text, tried on thousands of hostile ones; a failure names the seed that makes it again. */
class TextPropertiesTest {

    private static final int TEXTS = 2_000;
    private static final int MEGABYTE = 1 << 20;

    @Test
    void codePointsAgreeWithTheJdk() {
        seeds().forEach(seed -> {
            Text text = RandomText.of(seed);
            String value = text.toString();
            for (int i = 0; i <= value.length(); i++) {
                assertThat(text.codePoint(i)).as("seed %d, index %d", seed, i).isEqualTo(value.codePointCount(0, i));
            }
            for (int i = 0; i <= text.codePointLength(); i++) {
                assertThat(text.index(i))
                        .as("seed %d, code point %d", seed, i)
                        .isEqualTo(value.offsetByCodePoints(0, i));
                assertThat(text.codePoint(text.index(i))).as("seed %d", seed).isEqualTo(i);
            }
        });
    }

    @Test
    void sentencesHoldEveryCharacterOnce() {
        seeds().forEach(seed -> assertCovers(seed, Sentences::of));
    }

    @Test
    void wordsHoldEveryCharacterOnce() {
        seeds().forEach(seed -> assertCovers(seed, Words::of));
    }

    @Test
    void wordsNeverCrossSentences() {
        seeds().forEach(seed -> {
            Text text = RandomText.of(seed);
            List<Span> sentences = Sentences.of(text, text.whole());
            List<Span> words = new ArrayList<>();
            sentences.forEach(sentence -> words.addAll(Words.of(text, sentence)));
            assertThat(words.stream().mapToInt(Span::length).sum())
                    .as("seed %d", seed)
                    .isEqualTo(solid(text, text.whole()));
        });
    }

    @Test
    void quotationsAreInOrderAndWithinTheirParagraph() {
        seeds().forEach(seed -> {
            Text text = RandomText.of(seed);
            int middle = RandomText.span(text, seed).start();
            List<Span> paragraphs = List.of(new Span(0, middle), new Span(middle, text.length()));
            int end = 0;
            for (Span quotation : Quotations.of(text, paragraphs).spans()) {
                assertThat(quotation.start()).as("seed %d", seed).isGreaterThanOrEqualTo(end);
                assertThat(paragraphs)
                        .as("seed %d, %s", seed, quotation)
                        .anyMatch(paragraph -> paragraph.contains(quotation));
                assertWhole(text, quotation, seed);
                end = quotation.end();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".", "“", "”", "'", " '", "\"", " \"", "“a ", "“A. “b ", "‘s’ ", "a", " ", ". ", "!\u00A0", "\n", "a\n",
                "A\r\n", "(", ". (", "?” A ", "?\" Aa.", "[1]", ". [1]", ". . ", "😀", "! 😀", "\uD83D", "\u0301", "A.",
                "a.B", "U.S. ", "«", "1.", "-", "a-", "水。", "Mr. ", "🇺🇦", "\u200D", "’ ", "`", "'' "
            })
    void aMegabyteOfAnythingIsReadInLinearTime(String piece) {
        Text text = Text.of(piece.repeat(MEGABYTE / piece.length()));

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            int sentences = sum(Sentences.of(text, text.whole()));
            int words = sum(Words.of(text, text.whole()));
            Quotations.of(text, List.of(text.whole()));
            assertThat(words).isEqualTo(solid(text, text.whole())).isLessThanOrEqualTo(sentences);
        });
    }

    private static void assertCovers(long seed, BiFunction<Text, Span, List<Span>> splitter) {
        Text text = RandomText.of(seed);
        Span block = RandomText.span(text, ~seed);
        int end = block.start();
        int solid = 0;
        for (Span part : splitter.apply(text, block)) {
            assertThat(part.start()).as("seed %d, %s", seed, part).isGreaterThanOrEqualTo(end);
            assertThat(part.isEmpty()).as("seed %d, %s", seed, part).isFalse();
            assertThat(text.trim(part)).as("seed %d", seed).isEqualTo(part);
            assertWhole(text, part, seed);
            solid += solid(text, part);
            end = part.end();
        }
        assertThat(end).as("seed %d", seed).isLessThanOrEqualTo(block.end());
        assertThat(solid).as("seed %d", seed).isEqualTo(solid(text, block));
    }

    /** No end of the span is in the middle of a surrogate pair. */
    private static void assertWhole(Text text, Span span, long seed) {
        Stream.of(span.start(), span.end())
                .forEach(index -> assertThat(text.index(text.codePoint(index)))
                        .as("seed %d, %s", seed, span)
                        .isEqualTo(index));
    }

    private static int sum(List<Span> spans) {
        return spans.stream().mapToInt(Span::length).sum();
    }

    /** How many units of a span are no white space. */
    private static int solid(Text text, Span span) {
        return (int)
                text.slice(span).chars().filter(c -> !Text.isSpace((char) c)).count();
    }

    private static LongStream seeds() {
        return LongStream.range(0, TEXTS);
    }
}
