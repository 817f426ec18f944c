package org.hearsay.app.web;

import java.util.List;
import org.hearsay.app.chart.DayWords;
import org.hearsay.ledger.search.Speaker;
import org.hearsay.ledger.voice.Party;
import org.hearsay.ledger.voice.Utterance;
import org.jspecify.annotations.Nullable;

/**
 * A statement in one line, as charts and tables have it.
 *
 * @param label its number, "12.7"
 * @param link where it stands in its article
 * @param who the name, or the description of somebody unnamed
 * @param whoLink their page; null where nobody is known
 * @param named whether the page names them
 * @param act in words
 * @param words what is said, verbatim
 * @param when in words
 * @param outlet who published it
 * @param title the headline
 * @param role of somebody unnamed
 * @param basis why they know, or aren't named
 * @param via through whom it was heard
 */
public record Spoken(
        String label,
        String link,
        String who,
        @Nullable String whoLink,
        boolean named,
        String act,
        String words,
        String when,
        @Nullable String outlet,
        @Nullable String title,
        @Nullable String role,
        @Nullable String basis,
        String via) {

    /** Longer words of a statement are cut in lists; all of them are in its article. */
    private static final int LONGEST = 280;

    /** The line of a statement. */
    public static Spoken of(Utterance utterance) {
        return new Spoken(
                utterance.label(),
                Links.statement(utterance.id()),
                name(utterance),
                voice(utterance),
                utterance.isNamed(),
                act(utterance.act()),
                cut(utterance.words(), LONGEST),
                DayWords.of(utterance.said()),
                utterance.origin().outlet(),
                utterance.origin().title(),
                utterance.role(),
                utterance.basis(),
                String.join(
                        ", ", utterance.via().stream().map(Utterance.Via::name).toList()));
    }

    /** The lines of statements. */
    public static List<Spoken> of(List<Utterance> utterances) {
        return utterances.stream().map(Spoken::of).toList();
    }

    private static String name(Utterance utterance) {
        Speaker.Who who = utterance.who();
        if (who != null) {
            return who.name();
        }
        return utterance.source() == null ? "nobody named" : utterance.source();
    }

    /** The page of a statement's voice; null where that is unknown. */
    public static @Nullable String voice(Utterance utterance) {
        return switch (utterance.who()) {
            case null -> null;
            case Speaker.Identity identity -> Links.voice(identity.id());
            case Speaker.Named named -> Links.voiceNamed(named.name());
            case Speaker.Unnamed unnamed -> "/voice?of=" + utterance.label();
        };
    }

    /** The page of whom statements are put under; null for a class, which is nobody. */
    public static @Nullable String voice(Party party) {
        return switch (party.who()) {
            case null -> null;
            case Speaker.Identity identity -> Links.voice(identity.id());
            case Speaker.Named named -> Links.voiceNamed(named.name());
            case Speaker.Unnamed unnamed -> null;
        };
    }

    /** An act in words: "does not respond". */
    public static String act(String label) {
        return switch (label) {
            case "no-comment" -> "will not comment";
            case "no-response" -> "does not respond";
            default -> label;
        };
    }

    /** What is told where a sign is pointed at. */
    public static String title(Utterance utterance) {
        return name(utterance) + " " + act(utterance.act()) + ": " + cut(utterance.words(), 140) + " ("
                + DayWords.of(utterance.said())
                + (utterance.origin().outlet() == null
                        ? ""
                        : ", " + utterance.origin().outlet()) + ")";
    }

    /** Words cut at the end of one, where they are longer than so many characters. */
    public static String cut(String words, int most) {
        if (words.length() <= most) {
            return words;
        }
        int end = words.lastIndexOf(' ', most);
        int at = end > most / 2 ? end : most;
        return words.substring(0, Character.isLowSurrogate(words.charAt(at)) ? at - 1 : at) + " …";
    }
}
