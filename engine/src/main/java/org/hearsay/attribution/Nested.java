package org.hearsay.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Quotations;
import org.hearsay.text.Sentences;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/**
 * What is told within what is told: quotations that hold others, “Later a soldier told me, ‘Somebody opened it’”, and what a
 * medium passes on in its own words, "the agency reported that two officials had denied it". The data that the model learnt
 * from annotate the outermost only, so it is shown the inner words by themselves. What others tell in somebody's own
 * words without marks ("he said she had promised to come") is left alone.
 */
final class Nested {

    private static final String MARKS = "\u201C\u201D\u201E\u00AB\u00BB\u2018\u2019\u201A\u2039\u203A\"'`";

    /** Fewer words between marks are a title or in scare quotes. */
    private static final int LEAST_WORDS = 3;

    /** Shorter content, in UTF-16 units, holds no statement. */
    private static final int SHORTEST = 25;

    /** How sure the model must be, which has seen no text that begins in the middle of one. */
    private static final double LEAST = 0.7;

    /** And where all of what is said stands between marks. */
    private static final double LEAST_QUOTED = 0.5;

    /** And where the words tell that it was said to who speaks. */
    private static final double LEAST_TOLD = 0.4;

    /** Verbs of telling whose object is who speaks. */
    private static final Pattern TO_SPEAKER = Pattern.compile(
            "\\b(?:told|tells?|telling|asked|assured|promised|warned|informed|reminded|advised)(?: (?:me|us)\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final String THAT = "that ";

    /** Who tells nothing to who speaks: “it told me all”, “nobody told us”. */
    private static final Set<String> NO_TELLERS = Set.of("it", "this", "that", "nobody", "no one");

    private final Text text;
    /** By where they begin; no two overlap. */
    private final NavigableMap<Integer, Span> spans = new TreeMap<>();

    private final Set<Span> passedOn = new HashSet<>();

    /** Where who speaks is told something, and the end of "told me". */
    private final Map<Integer, Integer> told = new HashMap<>();

    private Nested(Text text) {
        this.text = text;
    }

    /**
     * Finds it.
     *
     * @param quotations those of the text
     * @param outer the relations that the text's own cues make
     */
    static Nested in(Text text, Quotations quotations, List<Relation> outer) {
        Nested nested = new Nested(text);
        for (Span quotation : quotations.spans()) {
            Span words = nested.bare(quotation);
            boolean telling = nested.holdsTelling(words);
            if (!words.isEmpty() && (telling || nested.holdsQuotation(words))) {
                nested.spans.put(words.start(), words);
            }
        }
        for (Relation relation : outer) {
            if (relation.quotation() != Quotation.DIRECT && nested.isMediums(relation)) {
                relation.content().forEach(nested::addPassedOn);
            }
        }
        return nested;
    }

    /** The words to read by themselves, in text order; no two overlap. */
    List<Span> spans() {
        return List.copyOf(spans.values());
    }

    /** Whether a verb of telling begins at an index whose object is who speaks. */
    boolean isToldAt(int index) {
        return told.containsKey(index);
    }

    /** Whether a relation in them gives the words of somebody else than who speaks there and whom he speaks to. */
    boolean holds(Relation relation) {
        double least =
                relation.quotation() == Quotation.DIRECT ? LEAST_QUOTED : isToSpeaker(relation) ? LEAST_TOLD : LEAST;
        if (relation.confidence() < least || relation.source().isEmpty()) {
            return false;
        }
        List<String> source = relation.source().stream()
                .map(piece -> text.slice(piece).toLowerCase(Locale.ROOT))
                .toList();
        Span words = around(relation.content().getFirst());
        return passedOn.contains(words)
                ? source.stream().noneMatch(SourceWords.PRONOUNS::contains)
                : (relation.quotation() != Quotation.INDIRECT
                                || (isToSpeaker(relation) && !NO_TELLERS.containsAll(source)))
                        && !SourceWords.SPEAKERS.containsAll(source);
    }

    /** "They told us it was safe": what is told to who speaks, in whatever words. */
    private boolean isToSpeaker(Relation relation) {
        return relation.cue().stream()
                .anyMatch(piece -> TO_SPEAKER.matcher(text.slice(piece)).find());
    }

    /** A relation without the marks of the quotation that it stands in. */
    Relation within(Relation relation) {
        List<Span> content = relation.content().stream()
                .map(piece -> new Span(
                        piece.start(), Math.min(piece.end(), around(piece).end())))
                .toList();
        List<Span> said = relation.quotation() == Quotation.INDIRECT ? Edges.bare(text, content) : content;
        return new Relation(relation.source(), relation.cue(), said, relation.quotation(), relation.confidence());
    }

    private Span around(Span piece) {
        Map.Entry<Integer, Span> words = spans.floorEntry(piece.start());
        return words != null && words.getValue().contains(piece.start()) ? words.getValue() : piece;
    }

    private boolean holdsTelling(Span words) {
        Matcher matcher = TO_SPEAKER.matcher(text.slice(words));
        boolean found = false;
        while (matcher.find()) {
            told.put(words.start() + matcher.start(), words.start() + matcher.end());
            found = true;
        }
        return found;
    }

    /**
     * What the model makes of a cue, and where somebody tells who speaks, what he tells: the rest of the sentence, of which
     * the model, which sees few such words, often leaves out a part.
     *
     * @param begin where the cue begins
     */
    Parts told(int begin, Parts parts) {
        Integer end = told.get(begin);
        if (end == null || parts.source().isEmpty() || parts.source().getLast().end() > begin) {
            return parts;
        }
        Span words = around(new Span(begin, end));
        List<Span> rest = Sentences.of(text, new Span(begin, words.end()));
        Span content = text.trim(new Span(end, Math.max(end, rest.getFirst().end())));
        List<Span> said = parts.content().isEmpty() ? Edges.bare(text, List.of(content)) : parts.content();
        boolean apart = said.stream().noneMatch(new Span(begin, end)::overlaps);
        return new Parts(parts.source(), apart ? List.of(new Span(begin, end)) : parts.cue(), said, parts.confidence());
    }

    private boolean holdsQuotation(Span words) {
        boolean marks = text.slice(words).chars().anyMatch(c -> MARKS.indexOf(c) >= 0);
        return marks
                && Quotations.of(text, List.of(words)).spans().stream()
                        .anyMatch(inner -> text.slice(inner).split("\\s+", LEAST_WORDS).length == LEAST_WORDS);
    }

    /** A quotation without the marks around it; one that isn't closed has none at its end. */
    private Span bare(Span quotation) {
        String value = text.toString();
        int start = quotation.start();
        int end = quotation.end();
        while (start < end && MARKS.indexOf(value.charAt(start)) >= 0) {
            start++;
        }
        if (end > start && closes(value.charAt(quotation.start()), value.charAt(end - 1))) {
            end--;
        }
        return text.trim(new Span(start, end));
    }

    private static boolean closes(char opening, char last) {
        return switch (opening) {
            case '\u201C' -> last == '\u201D';
            case '\u201E' -> last == '\u201C' || last == '\u201D';
            case '\u00AB' -> last == '\u00BB';
            case '\u00BB' -> last == '\u00AB';
            case '\u2018' -> last == '\u2019';
            default -> last == opening;
        };
    }

    private boolean isMediums(Relation relation) {
        return relation.source().size() == 1
                && SourceWords.isMedium(text.slice(relation.source().getFirst()).toLowerCase(Locale.ROOT));
    }

    private void addPassedOn(Span piece) {
        int that = text.slice(piece).startsWith(THAT) ? THAT.length() : 0;
        Span words = new Span(piece.start() + that, piece.end());
        Map.Entry<Integer, Span> before = spans.lowerEntry(words.end());
        if (words.length() >= SHORTEST && (before == null || !before.getValue().overlaps(words))) {
            spans.put(words.start(), words);
            passedOn.add(words);
        }
    }
}
