package org.hearsay.app.web.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.junit.jupiter.api.Test;

/** Cutting a text where statements begin and end. */
class SegmentsTest {

    private static final Text TEXT = Text.of("Lee said Kay denied it. Nobody asked.");

    private static String shown(List<Row.Segment> segments) {
        return segments.stream()
                .map(segment -> segment.marks().isEmpty()
                        ? segment.text()
                        : "[" + segment.marks() + " " + segment.statements() + ":" + segment.text() + "]")
                .collect(Collectors.joining());
    }

    @Test
    void aStatementWithinAnothersContentIsBoth() {
        Segments segments = new Segments(TEXT);
        segments.add(1, Segments.Role.SOURCE, List.of(new Span(0, 3)));
        segments.add(1, Segments.Role.CUE, List.of(new Span(4, 8)));
        segments.add(1, Segments.Role.CONTENT, List.of(new Span(9, 22)));
        segments.add(2, Segments.Role.SOURCE, List.of(new Span(9, 12)));
        segments.add(2, Segments.Role.CUE, List.of(new Span(13, 19)));
        segments.add(2, Segments.Role.CONTENT, List.of(new Span(20, 22)));
        List<Row.Segment> all = segments.of(TEXT.whole());
        assertThat(shown(all))
                .isEqualTo("[source 1:Lee] [cue 1:said] [source content 2 1:Kay][content 1: ][cue content 2 1:denied]"
                        + "[content 1: ][content 1 2:it]. Nobody asked.");
        assertThat(all.get(4).first()).containsExactly(2);
        assertThat(segments.startingIn(TEXT.whole())).containsExactly(1, 2);
    }

    @Test
    void aBlockShowsOnlyWhatIsInIt() {
        Segments segments = new Segments(TEXT);
        segments.add(7, Segments.Role.CONTENT, List.of(new Span(9, 30)));
        assertThat(shown(segments.of(new Span(24, 37)))).isEqualTo("[content 7:Nobody] asked.");
        assertThat(segments.startingIn(new Span(24, 37))).isEmpty();
    }

    @Test
    void noCharacterIsLostHoweverStatementsOverlap() {
        Random random = new Random(11);
        List<Segments.Role> roles = List.of(Segments.Role.SOURCE, Segments.Role.CUE, Segments.Role.CONTENT);
        for (int round = 0; round < 300; round++) {
            Segments segments = new Segments(TEXT);
            for (int statement = 1; statement <= 5; statement++) {
                int from = random.nextInt(TEXT.length() - 1);
                int to = from + 1 + random.nextInt(TEXT.length() - from);
                Segments.Role role = roles.get(random.nextInt(roles.size()));
                segments.add(statement, role, List.of(new Span(from, Math.min(to, TEXT.length()))));
            }
            String whole =
                    segments.of(TEXT.whole()).stream().map(Row.Segment::text).collect(Collectors.joining());
            assertThat(whole).as("round " + round).isEqualTo(TEXT.toString());
        }
    }
}
