package org.hearsay.time;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.attribution.Relation;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/** What the words of a statement's cue and source tell of its place in time beside others. */
final class StatementWords {

    /** An answer that the page's own people asked for in vain. */
    private static final Pattern SILENCE =
            Pattern.compile("^(did not|didn.t|has not|have not|could not|had not|would not|declined to)"
                    + ".{0,20}\\b(respond|reply|answer|return|be reached|comment)");

    private static final Pattern SOON_AFTER = Pattern.compile(
            "\\b(?:(?:minutes?|hours?|moments) (?:later|after|afterwards?)"
                    + "|(?:shortly|soon) (?:after|afterwards?|thereafter)|within (?:the hour|hours|minutes)"
                    + "|(?:in|at|from|to) the same (?:sitting|session|interview|speech|statement|report|meeting|news conference|post))\\b");

    private static final Pattern ASKING = Pattern.compile("\\b(asked|questioned|pressed)\\b");

    private static final Pattern TO_THE_TELLER = Pattern.compile("\\b(me|us|my|our)\\b");

    /** The shortest last word of a body's name that a spokesman is recognised by. */
    private static final int SHORTEST_NAME = 4;

    private final Text text;

    StatementWords(Text text) {
        this.text = text;
    }

    /** "two hours later", "shortly afterwards", "in the same interview", outside of what is said. */
    boolean isSoonAfter(Span sentence, Relation relation) {
        Matcher soon = SOON_AFTER.matcher(text.slice(sentence));
        while (soon.find()) {
            Span words = new Span(sentence.start() + soon.start(), sentence.start() + soon.end());
            if (relation.content().stream().noneMatch(words::overlaps)) {
                return true;
            }
        }
        return false;
    }

    /** "had blamed": what follows goes on from before it. */
    boolean isFlashback(Relation relation) {
        return firstOfCue(relation).equals("had");
    }

    /** A statement in the present or the perfect tense. */
    boolean isPresent(Relation relation) {
        String first = firstOfCue(relation);
        return switch (first) {
            case "is", "are", "has", "have", "say", "tell" -> true;
            case "was" -> false;
            default -> first.endsWith("s");
        };
    }

    /** "denies", "insists": what somebody keeps saying belongs to no occasion. */
    boolean isHabitual(Relation relation) {
        String first = firstOfCue(relation);
        return switch (first) {
            case "is", "has", "was" -> false;
            case "say", "insist", "deny", "maintain", "claim" -> true;
            default -> first.endsWith("s") && !first.endsWith("ss");
        };
    }

    /** "did not respond", "could not be reached": when that was tried isn't told. */
    boolean isSilence(Relation relation) {
        return SILENCE.matcher(words(relation.cue()) + " " + words(relation.content()))
                .find();
    }

    /** Whether a question is told of: "was asked", "pressed on". */
    boolean isAsking(Relation relation) {
        return ASKING.matcher(words(relation.cue())).find();
    }

    /** "He told me", "my deputy asked": words within a story that somebody tells of himself. */
    boolean isToTeller(Relation relation) {
        return TO_THE_TELLER
                .matcher(words(relation.source()) + " " + words(relation.cue()))
                .find();
    }

    /** Whether a piece of content is in quotation marks. */
    boolean isQuoted(Span piece) {
        String value = text.toString();
        char first = value.charAt(piece.start());
        char before = piece.start() > 0 ? value.charAt(piece.start() - 1) : ' ';
        return isQuote(first) || isQuote(before);
    }

    private static boolean isQuote(char c) {
        return c == '\u201C' || c == '"';
    }

    /** "the army's spokesman": whether a statement is made for the source of another. */
    boolean isSpokenFor(Relation relation, Relation body) {
        String source = words(relation.source());
        if (body.source().isEmpty() || !source.contains("spokes")) {
            return false;
        }
        String name = words(body.source().subList(0, 1));
        String head = name.substring(name.lastIndexOf(' ') + 1);
        return head.length() >= SHORTEST_NAME
                && (source.contains(head + "\u2019s spokes")
                        || source.contains(head + "'s spokes")
                        || source.contains(head + " spokes"));
    }

    private String firstOfCue(Relation relation) {
        String cue = relation.cue().isEmpty() ? "" : words(relation.cue().subList(0, 1));
        return cue.split("\\W+", 2)[0];
    }

    private String words(List<Span> pieces) {
        return pieces.stream().map(text::slice).collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
    }
}
