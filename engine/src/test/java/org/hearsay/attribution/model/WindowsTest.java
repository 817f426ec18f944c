package org.hearsay.attribution.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.junit.jupiter.api.Test;

class WindowsTest {

    private static final Windows WINDOWS = new Windows(WordPiece.released());

    private static List<Span> lines(Text text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (String line : text.toString().split("\n", -1)) {
            if (!line.isBlank()) {
                lines.add(text.trim(new Span(start, start + line.length())));
            }
            start += line.length() + 1;
        }
        return lines;
    }

    @Test
    void everyPieceIsInOneCoreAndNoWindowIsTooLong() {
        Random random = new Random(11);
        for (int round = 0; round < 60; round++) {
            StringBuilder value = new StringBuilder();
            for (int i = random.nextInt(900); i >= 0; i--) {
                value.append(random.nextInt(25) == 0 ? ".\n" : random.nextInt(12) == 0 ? ". " : " ")
                        .append(random.nextInt(30) == 0 ? "\uD83C\uDF0A" : "w" + random.nextInt(4000));
            }
            Text text = Text.of(value.toString());
            List<Span> blocks = lines(text);
            Pieces all = new Pieces();
            blocks.forEach(block -> WordPiece.released().split(text, block, all));

            List<Integer> starts = new ArrayList<>();
            for (Window window : WINDOWS.of(text, blocks, random.nextInt(1, Windows.CORE + 1))) {
                assertThat(window.size()).isLessThanOrEqualTo(512);
                assertThat(window.coreStart()).isPositive();
                assertThat(window.coreEnd()).isBetween(window.coreStart() + 1, window.size() - 1);
                for (int i = window.coreStart(); i < window.coreEnd(); i++) {
                    if (!window.pieces().span(i).isEmpty()) {
                        starts.add(window.pieces().start(i));
                    }
                }
            }
            List<Integer> expected = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                expected.add(all.start(i));
            }
            assertThat(starts).isEqualTo(expected);
        }
    }

    @Test
    void aBlockThatFitsIsNotCut() {
        String block = "word ".repeat(120).trim();
        Text text = Text.of(block + "\n" + block);
        List<Window> windows = WINDOWS.of(text, lines(text), Windows.CORE);
        assertThat(windows).hasSize(2);
        assertThat(windows.get(1).pieces().start(windows.get(1).coreStart())).isEqualTo(block.length() + 1);
    }

    @Test
    void oneEndlessWordIsCutAllTheSame() {
        Text text = Text.of("!".repeat(5000));
        assertThat(WINDOWS.of(text, List.of(text.whole()), Windows.CORE)).hasSize(5000 / Windows.CORE + 1);
    }

    @Test
    void aTextWithoutWordsHasNoWindows() {
        Text text = Text.of(" \u200B\n ");
        assertThat(WINDOWS.of(text, List.of(text.whole()), Windows.CORE)).isEmpty();
        assertThat(WINDOWS.of(text, List.of(), Windows.CORE)).isEmpty();
    }

    @Test
    void piecesKnowHowTheyAreCasedAndWhetherTheyAreQuoted() {
        Text text = Text.of("He said \u201CNATO won\u201D today");
        Window window = WINDOWS.of(text, List.of(text.whole()), Windows.CORE).getFirst();
        List<Integer> features = new ArrayList<>();
        for (int i = window.coreStart(); i < window.coreEnd(); i++) {
            features.add(window.pieces().feature(i));
        }
        assertThat(features).containsExactly(2, 1, 5, 8, 6, 5, 1);
    }
}
