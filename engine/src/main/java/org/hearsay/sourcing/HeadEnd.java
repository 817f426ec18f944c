package org.hearsay.sourcing;

import java.util.List;
import org.hearsay.sourcing.Lexicon.Kind;
import org.hearsay.sourcing.NounPhrase.Noun;

/** Tells where the head of a noun phrase ends and what describes it begins: "officials | familiar with the talks". */
final class HeadEnd {

    private static final String[] AFTER_NOUN = {
        "this",
        "last",
        "earlier",
        "today",
        "prior",
        "such",
        "available",
        "active",
        "intent",
        "nationwide",
        "elsewhere",
        "alike",
        "now",
        "just",
        "worldwide",
        "due",
        "clamoring"
    };

    /** What begins a clause after a noun: "the people | he met". */
    private static final String[] SUBJECTS = {"i", "he", "she", "we", "they"};

    private HeadEnd() {}

    /** How many words from the beginning belong to the head. */
    static int of(List<Word> words) {
        for (int i = 1; i < words.size(); i++) {
            Word word = words.get(i);
            boolean lower = !word.capital();
            boolean describes = lower
                    && (isAfterNoun(words.get(i - 1), word)
                            || (word.is(Kind.AFTER_HEAD)
                                    && !(i == 1 && words.getFirst().is(Kind.BOUND))));
            if ((describes && !isAdjective(words, i)) || isSubject(words, i) || beginsClause(words, i)) {
                return withoutAdverb(words, i);
            }
        }
        return words.size();
    }

    /** "Everyone | I interviewed", not "my brothers and I". */
    static boolean isSubject(List<Word> words, int at) {
        return words.get(at).isAny(SUBJECTS) && !words.get(at - 1).isAny("and", "or", "nor", "&");
    }

    /** "A statement | the port gave out", "emails | Brook sent", "accounts | Mr. Brook filed". */
    private static boolean beginsClause(List<Word> words, int at) {
        Word before = words.get(at - 1);
        Word word = words.get(at);
        Noun noun = NounPhrase.noun(before);
        boolean text = noun == Noun.DOCUMENT || noun == Noun.STATEMENT;
        if (before.possessive() || word.possessive() || (before.capital() && !(text && at > 1))) {
            return false;
        }
        boolean determiner = word.isAny("the", "a", "an", "his", "her", "its", "their")
                && (text || noun == Noun.MEDIA || noun == Noun.PEOPLE)
                && at + 2 < words.size();
        boolean named = text
                && !before.capital()
                && before.lower().endsWith("s")
                && word.capital()
                && at + 1 < words.size()
                && !words.getLast().capital();
        return determiner || named;
    }

    /** "Newly released emails", "elected officials", "close friends": what else follows a noun stands before one here. */
    private static boolean isAdjective(List<Word> words, int at) {
        if (at + 1 >= words.size()) {
            return false;
        }
        Word word = words.get(at);
        Word next = words.get(at + 1);
        boolean afterAdverb = words.get(at - 1).lower().endsWith("ly") && !next.is(Kind.AFTER_HEAD);
        boolean participle = word.lower().endsWith("ed")
                && !next.capital()
                && (afterAdverb || (NounPhrase.noun(next) != Noun.UNKNOWN && !next.is(Kind.AFTER_HEAD)));
        boolean close = word.lower().equals("close") && !next.lower().equals("to");
        return participle || close;
    }

    /** Of "guidelines recently | issued" the guidelines are the head. */
    private static int withoutAdverb(List<Word> words, int end) {
        Word last = words.get(end - 1);
        boolean adverb = end > 1
                && last.lower().endsWith("ly")
                && !last.capital()
                && NounPhrase.noun(last) == Noun.UNKNOWN
                && !last.lower().equals("elderly");
        return adverb ? end - 1 : end;
    }

    /** Whether a word after a noun describes it: "supporters backing Quell", "a study last year", "voters alike". */
    private static boolean isAfterNoun(Word noun, Word word) {
        Noun before = NounPhrase.noun(noun);
        if (before == Noun.UNKNOWN || noun.possessive()) {
            return false;
        }
        boolean people = switch (before) {
            case PEOPLE, GROUPS, PERSON, BODIES -> true;
            default -> false;
        };
        boolean papers = before == Noun.MEDIA || before == Noun.DOCUMENT || before == Noun.STATEMENT;
        return (papers && word.lower().endsWith("ing") && word.lower().length() > 5)
                || word.lower().endsWith("ed")
                || (people && word.lower().endsWith("ing"))
                || word.isAny(AFTER_NOUN);
    }
}
