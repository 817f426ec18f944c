package org.hearsay.ledger.voice;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.ledger.search.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger knows of one voice.
 *
 * @param who who it is
 * @param kind what it is, by the labels of {@code hearsay-reading/1}
 * @param names all names seen, the commonest first
 * @param moments its statements, the earliest first, those of no known day last
 * @param complete whether those are all; else they are the ones added last
 * @param articles in how many articles it speaks
 * @param outlets who published them, with how many statements
 * @param acts what it does by them, likewise
 * @param sourcing how it stands behind them, likewise
 * @param answers whom it answers
 * @param answeredBy who answers it
 * @param allAnswers whether those two are all; where there are a great many they aren't
 */
public record VoiceProfile(
        Speaker.Who who,
        @Nullable String kind,
        List<Count> names,
        List<Moment> moments,
        boolean complete,
        int articles,
        List<Count> outlets,
        List<Count> acts,
        List<Count> sourcing,
        List<Exchange> answers,
        List<Exchange> answeredBy,
        boolean allAnswers) {

    public VoiceProfile {
        names = List.copyOf(names);
        moments = List.copyOf(moments);
        outlets = List.copyOf(outlets);
        acts = List.copyOf(acts);
        sourcing = List.copyOf(sourcing);
        answers = List.copyOf(answers);
        answeredBy = List.copyOf(answeredBy);
    }

    /** A value, and how many have it. */
    public record Count(String value, int number) {}

    /**
     * A statement as a time line needs it.
     *
     * @param id its id
     * @param from the first day it can have been said; null where that is open
     * @param day the last, else that of publication; null where neither is known
     * @param act what is done by it
     */
    public record Moment(
            long id, @Nullable LocalDate from, @Nullable LocalDate day, String act) {}

    /**
     * What passed between it and another.
     *
     * @param other the other
     * @param ties the latest first
     */
    public record Exchange(Party other, List<Tie> ties) {

        public Exchange {
            ties = List.copyOf(ties);
        }

        /** How many of them are denials. */
        public int denials() {
            return (int) ties.stream()
                    .filter(tie -> tie.answer().act().equals("denies"))
                    .count();
        }
    }

    /**
     * A statement, and the one that answers it.
     *
     * @param claim what is answered
     * @param answer what denies, confirms or refuses to speak of it
     */
    public record Tie(Utterance claim, Utterance answer) {}

    /** The first day on which it is known to have spoken; null where none is known. */
    public @Nullable LocalDate first() {
        return moments.isEmpty() ? null : moments.getFirst().day();
    }

    /** The last; null where none is known. */
    public @Nullable LocalDate last() {
        LocalDate last = null;
        for (Moment moment : moments) {
            last = moment.day() == null ? last : moment.day();
        }
        return last;
    }
}
