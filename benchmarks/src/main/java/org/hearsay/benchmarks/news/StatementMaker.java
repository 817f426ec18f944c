package org.hearsay.benchmarks.news;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.hearsay.Likely;
import org.hearsay.Statement;
import org.hearsay.act.Act;
import org.hearsay.attribution.Quotation;
import org.hearsay.attribution.Relation;
import org.hearsay.sourcing.Medium;
import org.hearsay.sourcing.Sourcing;
import org.hearsay.text.Span;
import org.hearsay.time.Said;
import org.hearsay.voice.Voice;
import org.jspecify.annotations.Nullable;

/** Makes the statements of one article, one sentence each. */
final class StatementMaker {

    private static final List<Act> ACTS = List.of(Act.values());

    private final Composer composer;
    private final Random random;
    private final Cast cast;
    private final Map<String, String> bound;
    private final LocalDate published;
    private final LocalDate day;
    private final List<Draft> drafts = new ArrayList<>();

    private record Draft(Statement statement, @Nullable Speaker speaker, boolean via) {}

    StatementMaker(
            Composer composer,
            Random random,
            Cast cast,
            Map<String, String> bound,
            LocalDate published,
            LocalDate day) {
        this.composer = composer;
        this.random = random;
        this.cast = cast;
        this.bound = bound;
        this.published = published;
        this.day = day;
    }

    int size() {
        return drafts.size();
    }

    /** Writes one more, and gives the marks of its sentence. */
    List<Composer.Mark> next() {
        @Nullable Speaker speaker = random.nextInt(25) == 0 ? null : cast.next();
        Act act = act(speaker);
        String template = composer.choose(act.label() + (speaker == null ? "-none" : ""));
        int space = template.indexOf(' ');
        Map<String, String> here = new HashMap<>(bound);
        here.put("via", "{A <medium-name>}");
        here.put("medium-name", cast.media().bound().getOrDefault("medium-name", ""));
        if (speaker != null) {
            here.putAll(speaker.bound());
            here.put("speaker", "<" + speaker.symbol() + ">");
        }
        List<Composer.Mark> marks = composer.sentence(template.substring(space + 1), here);
        Quotation quotation = Quotation.valueOf(template.substring(0, space).toUpperCase(Locale.ROOT));
        for (Span mention : spans(marks, 'V')) {
            if (speaker != null) {
                speaker.mentioned(mention);
            }
        }
        // Somebody who speaks to the outlet that speaks itself would be the same voice twice over.
        boolean via = !spans(marks, 'A').isEmpty() && speaker != cast.media();
        if (via) {
            cast.media().mentioned(spans(marks, 'A').getFirst());
        }
        drafts.add(new Draft(statement(marks, act, quotation, speaker), speaker, via));
        return marks;
    }

    /** Six of ten just say something; media report. */
    private Act act(@Nullable Speaker speaker) {
        if (speaker == null) {
            return Act.SAYS;
        }
        if (speaker.type() == Speaker.Type.MEDIA) {
            return Act.REPORTS;
        }
        return random.nextInt(10) < 6 ? Act.SAYS : ACTS.get(random.nextInt(ACTS.size()));
    }

    private Statement statement(List<Composer.Mark> marks, Act act, Quotation quotation, @Nullable Speaker speaker) {
        Relation relation = new Relation(
                spans(marks, 'S'), spans(marks, 'C'), spans(marks, 'T'), quotation, 1 - random.nextDouble() / 2);
        Sourcing sourcing = speaker == null ? Sourcing.NONE : speaker.sourcing(spans(marks, 'R'), spans(marks, 'B'));
        List<Span> told = spans(marks, 'D').stream()
                .filter(time -> !relation.content().getFirst().contains(time))
                .toList();
        Said said = told.isEmpty()
                ? new Said(null, published, Said.By.PUBLISHED, null)
                : new Said(day, day, Said.By.TEXT, told.getFirst());
        boolean answers = !drafts.isEmpty() && (act == Act.DENIES || act == Act.CONFIRMS || act == Act.NO_COMMENT);
        return new Statement(
                relation,
                new Likely<>(act, 1 - random.nextDouble() / 2),
                null,
                sourcing,
                List.of(),
                medium(marks),
                said,
                answers ? drafts.size() - 1 : null);
    }

    private @Nullable Medium medium(List<Composer.Mark> marks) {
        List<Span> told = spans(marks, 'M');
        if (told.isEmpty()) {
            return null;
        }
        String words = composer.text()
                .substring(told.getFirst().start(), told.getFirst().end());
        return Medium.valueOf(words.substring(words.indexOf(' ') + 1).toUpperCase(Locale.ROOT));
    }

    private static List<Span> spans(List<Composer.Mark> marks, char letter) {
        return marks.stream()
                .filter(mark -> mark.letter() == letter)
                .map(Composer.Mark::span)
                .toList();
    }

    /** The voices, by first mention, once all statements are made. */
    List<Voice> numberVoices() {
        return inOrder().stream().map(Speaker::voice).toList();
    }

    /** All statements, each with its voice's number. */
    List<Statement> made() {
        List<Speaker> speakers = inOrder();
        return drafts.stream()
                .map(draft -> {
                    Statement one = draft.statement;
                    int voice = draft.speaker == null ? -1 : speakers.indexOf(draft.speaker);
                    return new Statement(
                            one.relation(),
                            one.act(),
                            voice < 0 ? null : new Likely<>(voice, one.confidence()),
                            one.sourcing(),
                            draft.via ? List.of(speakers.indexOf(cast.media())) : List.of(),
                            one.medium(),
                            one.said(),
                            one.answers());
                })
                .toList();
    }

    private List<Speaker> inOrder() {
        return cast.mentioned().stream()
                .sorted(Comparator.comparing(Speaker::first))
                .toList();
    }
}
