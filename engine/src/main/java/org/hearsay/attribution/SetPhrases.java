package org.hearsay.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Quotations;
import org.hearsay.text.Sentences;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The set phrases whose words leave little doubt though the model is unsure of them: those of silence, "declined to comment",
 * "did not immediately respond to a request", "could not be reached", of which the data that the model learnt from mark half
 * and of the last hardly any; and "put the toll at 40", ", per the police", which are rare there. Whose word it is, or whose
 * silence, the model knows all the same when it is asked.
 */
final class SetPhrases {

    /**
     * The least confidence of what the words are sure of. Of 15 silences that they alone find in 168 articles of the stories data
     * 13 are some.
     */
    static final double SURE = 0.87;

    /** How sure the model must be of a cue where the words might mean something else ("did not respond to Iran"). */
    private static final double LIKELY = 0.15;

    private static final int LONGEST_CLAUSE = 160;

    private static final int LONGEST_SUBJECT = 80;

    private static final Pattern SUBJECT = Pattern.compile(
            "(?:[.!?\u201D\"]\\s+|\\n\\s*)(?:But |And |Yet )?(?<subject>\\p{Lu}[\\p{L}\\p{N}'\u2019.-]*(?: (?!(?:said|says|told|he|she|they|it|that|who|which|and|or|but)\\b)[\\p{L}\\p{N}'\u2019-]+){0,5}) $");

    private static final String NOT = "(?:(?:did|do|does|has|have|had|would|will)(?: not|n['\u2019]t| neither))";
    private static final String HOW = "(?: (?:\\p{L}+ly|yet|again|even|at once)){0,2}";
    private static final String REQUEST =
            "(?:requests?|questions|inquir(?:y|ies)|enquir(?:y|ies)|calls?|voicemails?|messages?|e-?mails?|letters?|texts?"
                    + "|quer(?:y|ies)|interview|comment)";
    private static final String TO_REQUEST = "(?: to| for)?(?: [\\p{L}\\p{N}'\u2019-]+){0,6}? " + REQUEST + "\\b";
    private static final String OPEN_QUESTION =
            "(?= (?:whether|if|what|when|where|who|whom|why|how|which|more|anything|any more)\\b)";
    /** "Neither company", "none of the three", whose silence needs no other negation. */
    private static final String NOBODY = "(?<=\\b(?:neither|none|nobody|no one)\\b[^.;:!?\"\u201C\u201D\\n]{0,60} )";

    private static final String STOP = "(?=[.;]|$)";

    private static final String FIGURE =
            "(?:(?:about|around|some|roughly|nearly|almost|just|more than|over|at least|up to|between|under) ){0,2}[$\u00A3\u20AC]?"
                    + "(?:\\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands|half|zero)\\b)";

    /** What one of them has at least; most blocks have none, and needn't be looked at for each phrase. */
    private static final Pattern HINT = Pattern.compile(
            "[Nn]ot|[Nn]either|[Nn]o(?:ne|body) |[Nn]o one|n['\u2019]t|no |declin|refus|unavailable|put|per ");

    /** Each with the group {@code verb}, which the content of what is refused begins with. */
    private static final List<Pattern> SILENT = List.of(
            pattern(NOT + HOW + " (?<verb>(?:respond|repl[iy]|answer|return|acknowledge)(?:ed|d|ied)?)" + TO_REQUEST),
            pattern(NOT + HOW
                    + " (?<verb>(?:respond(?:ed)?|repl(?:y|ied)|get back to \\p{L}+|(?:call|called|ring|rung|phone) back|pick up))"
                    + "(?:" + STOP + "|(?= when\\b))"),
            pattern("(?:could|can)(?: not|n['\u2019]t)" + HOW + " be" + HOW
                    + " (?<verb>reached)(?! (?:by|with|from|in|on foot|within) (?!phone|tele|e-?mail))"),
            pattern("(?:was|were|is|are)(?: not|n['\u2019]t)" + HOW
                    + " (?<verb>(?:available|reachable) (?:for|to) (?:comment|an interview|interviews))"),
            pattern("(?:was|were|is|are)" + HOW + " (?<verb>unavailable (?:for|to) (?:comment|interviews?))"),
            pattern(
                    "(?:declin|refus)(?:ed|es|ing|e)" + HOW
                            + " to (?<verb>(?:comment|elaborate|be interviewed|discuss|be drawn|take questions|respond to questions|answer questions|speculate))\\b"),
            pattern(NOT + HOW + " (?<verb>(?:elaborate|comment)(?:ed)?)\\b"),
            pattern("(?:would|will)(?: not|n['\u2019]t)" + HOW
                    + " (?<verb>(?:discuss|take questions|be drawn|answer questions)|say" + OPEN_QUESTION + ")\\b"),
            pattern("(?:had|has|have|made|offered|gave)(?<verb> no (?:immediate |further )?comment)\\b"),
            pattern(NOBODY + "(?:would|has|have|had) (?<verb>(?:respond|repl[iy]|answer|return)(?:ed|d)?" + TO_REQUEST
                    + "|comment(?:ed)?\\b)"),
            pattern(NOBODY + "(?:responded|replied|answered|returned)(?<verb>" + TO_REQUEST + ")"));

    private static final List<Pattern> MAYBE_SILENT = List.of(
            pattern(NOT + HOW + " (?<verb>(?:respond(?:ed)?|repl(?:y|ied)|answer(?:ed)?) to)\\b"),
            pattern(NOT + HOW + " (?<verb>(?:discuss|specify|disclose|provide|give)(?:ed|d)?|say" + OPEN_QUESTION
                    + ")\\b"),
            pattern("(?:was|were|is|are)(?: not|n['\u2019]t)" + HOW + " (?<verb>(?:available|reachable))\\b"));

    private static final List<Pattern> SAYING = List.of(
            pattern("puts?(?<verb> (?:the|its|his|her|their|this|that|it)\\b(?: [\\p{L}\\p{N}'\u2019-]+){0,8}? at "
                    + FIGURE + ")"),
            pattern("(?<=, )per(?<verb> (?:the |a |an |his |her |its |their )?(?!cent\\b|capita\\b|se\\b)\\p{L})"));

    private enum Kind {
        /** Surely somebody's silence. */
        SILENT,
        /** Silence, or not, as the model sees it. */
        MAYBE_SILENT,
        /** Surely somebody's word. */
        SAYING
    }

    private final Text text;
    private final Map<Integer, Phrase> byStart = new HashMap<>();

    /**
     * One of them.
     *
     * @param words from the auxiliary to what is refused
     * @param verb where what is refused begins
     * @param clause where the clause ends that it stands in
     */
    private record Phrase(Span words, int verb, int clause, Kind kind) {}

    private final Quotations quotations;

    private SetPhrases(Text text, Quotations quotations) {
        this.text = text;
        this.quotations = quotations;
    }

    /** Those in some blocks of a text, outside of quotation marks. */
    static SetPhrases of(Text text, List<Span> blocks, Quotations quotations) {
        SetPhrases found = new SetPhrases(text, quotations);
        for (Span block : blocks) {
            if (!HINT.matcher(text.toString())
                    .region(block.start(), block.end())
                    .find()) {
                continue;
            }
            found.find(block, SILENT, Kind.SILENT);
            found.find(block, MAYBE_SILENT, Kind.MAYBE_SILENT);
            found.find(block, SAYING, Kind.SAYING);
        }
        return found;
    }

    private void find(Span block, List<Pattern> patterns, Kind kind) {
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(text.toString()).region(block.start(), block.end());
            while (matcher.find()) {
                if (!quotations.contains(matcher.start())) {
                    Span words = new Span(matcher.start(), matcher.end());
                    byStart.putIfAbsent(
                            words.start(), new Phrase(words, matcher.start("verb"), clause(block, words), kind));
                }
            }
        }
    }

    /** Whether one begins at an index, so that the model is asked who is silent there. */
    boolean beginsAt(int index) {
        return byStart.containsKey(index);
    }

    /** Whether the words at an index are one, given how sure the model is that a cue begins there. */
    boolean isOne(int index, double probability) {
        Phrase phrase = byStart.get(index);
        return phrase != null && (phrase.kind != Kind.MAYBE_SILENT || probability >= LIKELY);
    }

    /**
     * The relation of one: what the model makes of it, and of a silence that it has all of in the cue, "did not | elaborate".
     *
     * @param index where it begins
     * @param parts what the model makes of it
     * @return null where nobody is said to be silent, or nothing to be said
     */
    @Nullable
    Relation relation(int index, Parts parts) {
        Phrase phrase = Objects.requireNonNull(byStart.get(index));
        List<Span> source = parts.source().isEmpty() && phrase.kind == Kind.SILENT ? subject(phrase) : parts.source();
        if (source.isEmpty()) {
            return null;
        }
        double confidence = phrase.kind == Kind.MAYBE_SILENT ? parts.confidence() : Math.max(SURE, parts.confidence());
        boolean parted = !parts.source().isEmpty()
                && !parts.cue().isEmpty()
                && !parts.content().isEmpty()
                && !(phrase.kind == Kind.SILENT && parts.cue().getFirst().end() >= phrase.words.end());
        if (phrase.kind == Kind.SAYING || parted) {
            return new Parts(source, parts.cue(), parts.content(), confidence).relation(text, quotations);
        }
        Span cue = text.trim(new Span(phrase.words.start(), phrase.verb));
        boolean known = !parts.content().isEmpty() && parts.content().getLast().end() > phrase.words.end();
        int end = known ? parts.content().getLast().end() : phrase.clause;
        Span content = text.trim(new Span(phrase.verb, end));
        return new Parts(source, List.of(cue), List.of(content), confidence).relation(text, quotations);
    }

    /** The few words that a sentence begins with before its phrase: "The dam’s operator could not be reached." */
    private List<Span> subject(Phrase phrase) {
        int from = Math.max(0, phrase.words.start() - LONGEST_SUBJECT);
        String before = (from == 0 ? "\n" : "") + text.slice(new Span(from, phrase.words.start()));
        Matcher matcher = SUBJECT.matcher(before);
        if (!matcher.find()) {
            return List.of();
        }
        int start = phrase.words.start() - before.length() + matcher.start("subject");
        return List.of(new Span(start, start + matcher.group("subject").length()));
    }

    /** Where the clause ends that words belong to. */
    private int clause(Span block, Span words) {
        int from = words.end();
        Span rest = new Span(words.start(), Math.min(block.end(), from + LONGEST_CLAUSE));
        int limit = Math.max(from, Sentences.of(text, rest).getFirst().end());
        String value = text.toString();
        int end = from;
        while (end < limit && ",;:()\u2014".indexOf(value.charAt(end)) < 0) {
            end++;
        }
        while (end > from && ".!? ".indexOf(value.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile("\\b" + regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
