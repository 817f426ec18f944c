package org.hearsay.sourcing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.attribution.Relation;
import org.hearsay.sourcing.Lexicon.Kind;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/**
 * Finds on what basis an unnamed source knows, and why it isn't named: "familiar with the talks", "who was not
 * authorised to speak publicly", "speaking on condition of anonymity because they feared for their posts". The phrases
 * that it begins with are in {@code basis.tsv}.
 */
final class Basis {

    private static final int MOST_WORDS = 150;

    /** Words that have to do with knowing, speaking and names. */
    private static final Pattern KNOWS = Pattern.compile(
            "spoke|speaking|anonym(?:ity|ously|ous)|names?|named|identi\\w+|authori[sz]ed|permitted|allowed|declined"
                    + "|knows?|knew|knowledge|saw|seen|witnessed|attend(?:ed|s)?|familiar|briefed|present|fears?|feared"
                    + "|overheard|heard|room|answered|involved|took|retaliation|reprisals|relayed");

    private static final List<List<String>> AFTER = phrases("after");
    private static final List<List<String>> APART = phrases("apart");

    private Basis() {}

    /** Whether what follows a noun from a word on is a basis rather than a role. */
    static boolean startsAt(List<Word> words, int at) {
        return matches(AFTER, words, at) && !isOccupation(words, at);
    }

    private static boolean isOccupation(List<Word> words, int at) {
        return words.get(at).lower().equals("who") && at + 1 < words.size() && isOccupation(words.get(at + 1));
    }

    /**
     * The bases within a phrase that gives a source.
     *
     * @param anyClause whether any "who …" right after the noun is one, as it is of one or two people ("an engineer who
     *     saw it") and isn't of many ("voters who are young")
     */
    static List<Span> within(Text text, Span phrase, boolean anyClause) {
        List<Word> words = Word.of(text, phrase, MOST_WORDS);
        List<Span> found = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            boolean afterComma = words.get(i - 1).isMark();
            boolean strict = afterComma || (!anyClause && words.get(i).is(Kind.RELATIVE));
            boolean starts = strict ? tellsOfKnowing(words, i) : startsAt(words, i);
            if (starts) {
                int end = endWithin(words, i);
                add(found, words, i, end);
                i = end;
            }
        }
        return found;
    }

    /** The bases of a relation's source, in it or elsewhere in its sentence, outside of what is said. */
    static List<Span> find(Text text, Span sentence, Relation relation, List<Span> others, boolean anyClause) {
        List<Span> found = new ArrayList<>();
        for (Span piece : relation.source()) {
            found.addAll(within(text, piece, anyClause));
        }
        List<Word> words = Word.of(text, sentence, MOST_WORDS);
        for (int i = 0; i < words.size(); i++) {
            Span at = words.get(i).span();
            boolean taken = found.stream().anyMatch(at::overlaps)
                    || relation.source().stream().anyMatch(at::overlaps)
                    || relation.content().stream().anyMatch(at::overlaps)
                    || others.stream().anyMatch(at::overlaps);
            if (!taken && matches(APART, words, i)) {
                int end = endApart(words, i, relation);
                add(found, words, i, end);
                i = end - 1;
            }
        }
        found.sort(null);
        return found;
    }

    /** A lone "who" or "present" before a mark tells nothing, "present" at the end does. */
    private static void add(List<Span> found, List<Word> words, int from, int end) {
        if (end - from > 1 || words.get(from).isAny("present")) {
            found.add(words.get(from).span().cover(words.get(end - 1).span()));
        }
    }

    /** Of what a comma parts from the noun only what has to do with knowing, speaking and names is a basis. */
    private static boolean tellsOfKnowing(List<Word> words, int at) {
        if (matches(APART, words, at)) {
            return true;
        }
        if (!matches(AFTER, words, at) || isOccupation(words, at)) {
            return false;
        }
        for (int i = at; i < Math.min(words.size(), at + 14); i++) {
            if (KNOWS.matcher(words.get(i).lower()).matches()) {
                return true;
            }
        }
        return false;
    }

    private static int endWithin(List<Word> words, int from) {
        int at = from + 1;
        while (at < words.size() && !(words.get(at).isMark(",;—–") && !goesOn(words, at + 1))) {
            at++;
        }
        return trimmed(words, from, at);
    }

    /** As far as the clause goes: to a mark, or to another role of the relation. */
    private static int endApart(List<Word> words, int from, Relation relation) {
        int at = from + 1;
        while (at < words.size()) {
            Word word = words.get(at);
            boolean role = relation.cue().stream().anyMatch(word.span()::overlaps)
                    || relation.source().stream().anyMatch(word.span()::overlaps)
                    || relation.content().stream().anyMatch(word.span()::overlaps);
            boolean comma = word.isMark(",") && !goesOn(words, at + 1);
            if (role || comma || (word.isMark() && word.isMark(".!?;:—–“”\"()"))) {
                break;
            }
            at++;
        }
        return trimmed(words, from, at);
    }

    /** Whether the reason goes on after a comma: ", citing fear of prosecution". */
    private static boolean goesOn(List<Word> words, int at) {
        return at < words.size()
                && words.get(at)
                        .isAny(
                                "citing", "because", "fearing", "since", "lest", "for", "or", "nor", "given", "saying",
                                "as");
    }

    private static int trimmed(List<Word> words, int from, int end) {
        int at = end;
        while (at > from + 1 && words.get(at - 1).isMark()) {
            at--;
        }
        return at;
    }

    private static boolean matches(List<List<String>> phrases, List<Word> words, int at) {
        String first = words.get(at).lower();
        if (words.get(at).is(Kind.TITLE)) {
            return false;
        }
        for (List<String> phrase : phrases) {
            if (phrase.getFirst().equals(first) && at + phrase.size() <= words.size() && continues(phrase, words, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean continues(List<String> phrase, List<Word> words, int at) {
        for (int i = 1; i < phrase.size(); i++) {
            if (!phrase.get(i).equals("*")
                    && !phrase.get(i).equals(words.get(at + i).lower())) {
                return false;
            }
        }
        return true;
    }

    private static List<List<String>> phrases(String where) {
        List<List<String>> phrases = new ArrayList<>();
        for (String[] row : Lexicon.rows("basis.tsv")) {
            if (row[0].equals(where)) {
                for (String phrase : row[1].split("\\|", -1)) {
                    phrases.add(List.of(phrase.split(" ", -1)));
                }
            }
        }
        return List.copyOf(phrases);
    }

    /** "people who work at the dam": what they do is their role. */
    static boolean isOccupation(Word word) {
        return word.isAny(
                "work", "works", "worked", "serve", "serves", "served", "live", "lives", "lived", "run", "runs");
    }
}
