package org.hearsay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.act.ActReading;
import org.hearsay.act.Acts;
import org.hearsay.act.Answers;
import org.hearsay.attribution.Relation;
import org.hearsay.figure.Figure;
import org.hearsay.figure.Figures;
import org.hearsay.sourcing.KnownVoice;
import org.hearsay.sourcing.Media;
import org.hearsay.sourcing.Medium;
import org.hearsay.sourcing.SourceMention;
import org.hearsay.sourcing.Sourcing;
import org.hearsay.sourcing.Sourcings;
import org.hearsay.sourcing.Via;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.hearsay.time.Said;
import org.hearsay.time.SaidTimes;
import org.hearsay.time.TimeExpression;
import org.hearsay.time.Times;
import org.hearsay.voice.Name;
import org.hearsay.voice.Voice;
import org.hearsay.voice.VoiceLink;
import org.hearsay.voice.Voices;
import org.hearsay.voice.Voicing;
import org.jspecify.annotations.Nullable;

/**
 * All that is found in an article's text, stage by stage: from its relations and names to its statements, voices, times
 * and figures.
 */
record Findings(List<Statement> statements, List<Voice> voices, List<TimeExpression> times, List<Figure> figures) {

    /** Where nothing was read. */
    static final Findings NONE = new Findings(List.of(), List.of(), List.of(), List.of());

    /**
     * Finds it.
     *
     * @param body the blocks that are read, in text order
     * @param published the day of publication, where known
     * @param outlet the outlet that it is in, where known
     * @param relations who said what, in the article's order
     * @param names in text order
     */
    static Findings of(
            Text text,
            List<Span> body,
            @Nullable LocalDate published,
            @Nullable String outlet,
            List<Relation> relations,
            List<Name> names) {
        List<Span> heardThrough =
                Via.of(text, body, relations, Collections.nCopies(relations.size(), null), outlet).stream()
                        .flatMap(List::stream)
                        .distinct()
                        .toList();
        Voicing voicing = Voices.of(text, body, relations, names, heardThrough);
        List<@Nullable Integer> voices = indexes(voicing.ofRelation());

        List<Sourcing> sourcings =
                Sourcings.of(text, SourceMention.of(text, body, relations), voices, known(voicing.voices()));
        List<List<Integer>> via = via(Via.of(text, body, relations, voices, outlet), heardThrough, voicing, voices);
        List<@Nullable Medium> media = Media.of(text, body, relations, voices);
        List<ActReading> acts = Acts.of(text, body, relations);
        List<@Nullable Integer> answers = Answers.of(
                text, body, relations, acts.stream().map(ActReading::act).toList(), voices);
        List<TimeExpression> times = Times.of(text, body, published);
        List<Optional<Said>> said = SaidTimes.of(text, body, relations, voices, times, published);

        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < relations.size(); i++) {
            VoiceLink link = voicing.ofRelation().get(i);
            statements.add(new Statement(
                    relations.get(i),
                    new Likely<>(acts.get(i).act(), acts.get(i).probability()),
                    link == null ? null : new Likely<>(link.voice(), link.probability()),
                    sourcings.get(i),
                    via.get(i),
                    media.get(i),
                    said.get(i).orElse(null),
                    answers.get(i)));
        }
        return new Findings(statements, voicing.voices(), times, Figures.of(text, body, times, relations));
    }

    private static List<@Nullable Integer> indexes(List<@Nullable VoiceLink> links) {
        List<@Nullable Integer> indexes = new ArrayList<>();
        for (VoiceLink link : links) {
            indexes.add(link == null ? null : link.voice());
        }
        return indexes;
    }

    /** What sourcing has to know of the voices. */
    private static List<KnownVoice> known(List<Voice> voices) {
        return voices.stream()
                .map(voice -> new KnownVoice(
                        switch (voice.kind()) {
                            case DOCUMENT -> KnownVoice.What.DOCUMENT;
                            case MEDIA -> KnownVoice.What.MEDIUM;
                            case PERSON -> KnownVoice.What.PERSON;
                            case ORGANISATION, GROUP, PLACE, UNKNOWN -> KnownVoice.What.SPEAKER;
                        },
                        voice.named(),
                        voice.name()))
                .toList();
    }

    /** The voices of the chains through which the statements were heard. */
    private static List<List<Integer>> via(
            List<List<Span>> chains, List<Span> heardThrough, Voicing voicing, List<@Nullable Integer> voices) {
        Map<Span, Integer> voiceOf = new HashMap<>();
        for (int i = 0; i < heardThrough.size(); i++) {
            VoiceLink link = voicing.heardThrough().get(i);
            if (link != null) {
                voiceOf.put(heardThrough.get(i), link.voice());
            }
        }
        List<List<Integer>> via = new ArrayList<>();
        for (int i = 0; i < chains.size(); i++) {
            via.add(Via.voices(chains.get(i), voiceOf::get, voices.get(i)));
        }
        return via;
    }
}
