package org.hearsay.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.attribution.Quotation;
import org.hearsay.attribution.Relation;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any text and any relations. */
class VoicesPropertiesTest {

    private static final List<String> WORDS = List.of(
            "he",
            "She",
            "they",
            "I",
            "it",
            "who",
            "said",
            "told",
            "the",
            "The",
            "a",
            "minister",
            "ministry",
            "statement",
            "Anna",
            "Berg",
            "Paul",
            "Brennan’s",
            "officials",
            "one",
            "of",
            "them",
            "and",
            ",",
            ".",
            "“",
            "”",
            "CNN",
            "(",
            ")",
            "is",
            "in",
            "Oldcastle",
            "😀",
            "'",
            "report",
            "his",
            "office",
            "both",
            "\n",
            "’",
            "U.S.",
            "—");

    @Test
    void linksPointAtVoicesWhoseMentionsAreInTheArticle() {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            Text text = Text.of(words(random, 1 + random.nextInt(120)));
            List<Span> blocks = Marked.paragraphs(text.toString());
            List<Relation> relations = relations(random, text);
            Voicing voicing = Voices.of(text, blocks, relations, NameRules.of(text, blocks));

            assertThat(voicing.ofRelation()).hasSameSizeAs(relations);
            for (VoiceLink link : voicing.ofRelation()) {
                assertThat(link == null || link.voice() < voicing.voices().size())
                        .isTrue();
            }
            for (Voice voice : voicing.voices()) {
                assertThat(voice.mentions())
                        .allSatisfy(mention -> assertThat(mention.isEmpty()).isFalse());
                assertThat(voice.mentions().getLast().end()).isLessThanOrEqualTo(text.length());
            }
        }
    }

    @Test
    void theSameArticleHasTheSameVoices() {
        Random random = new Random(12);
        Text text = Text.of(words(random, 400));
        List<Span> blocks = Marked.paragraphs(text.toString());
        List<Relation> relations = relations(random, text);
        List<Name> names = NameRules.of(text, blocks);

        assertThat(Voices.of(text, blocks, relations, names)).isEqualTo(Voices.of(text, blocks, relations, names));
    }

    @Test
    void everyVoiceHasAStatement() {
        Random random = new Random(13);
        for (int round = 0; round < 100; round++) {
            Text text = Text.of(words(random, 100));
            List<Span> blocks = Marked.paragraphs(text.toString());
            Voicing voicing = Voices.of(text, blocks, relations(random, text), NameRules.of(text, blocks));
            List<Integer> spoken = new ArrayList<>();
            voicing.ofRelation().forEach(link -> spoken.add(link == null ? -1 : link.voice()));

            for (int i = 0; i < voicing.voices().size(); i++) {
                assertThat(spoken).contains(i);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zz’s the man who ", "he said she ", "“I ", "and ", "Anna, "})
    void aMillionCharactersOfAnythingAreReadInBoundedTime(String unit) {
        Text text = Text.of(unit.repeat(1_000_000 / unit.length()));
        List<Span> blocks = List.of(text.whole());

        assertTimeout(
                Duration.ofSeconds(60),
                () -> assertThat(Voices.of(text, blocks, List.of(), NameRules.of(text, blocks))
                                .voices())
                        .isEmpty());
    }

    private static String words(Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextInt(8) == 0 ? "" : " ");
        }
        return text.toString();
    }

    private static List<Relation> relations(Random random, Text text) {
        List<Relation> relations = new ArrayList<>();
        for (int i = random.nextInt(8); i > 0; i--) {
            int start = random.nextInt(text.length());
            int end = Math.min(text.length(), start + 1 + random.nextInt(20));
            int from = random.nextInt(text.length());
            Span content = new Span(from, Math.min(text.length(), from + 1 + random.nextInt(60)));
            relations.add(new Relation(
                    random.nextInt(5) == 0 ? List.of() : List.of(new Span(start, end)),
                    List.of(),
                    List.of(content),
                    Quotation.INDIRECT,
                    1));
        }
        return relations;
    }
}
