package org.hearsay.act;

import java.util.List;
import java.util.Set;

/**
 * A sentence of what is said, or what is left of it, with who says it.
 *
 * @param words its words, and those of the sentences after it
 * @param source the words that give the source
 * @param quoted whether the words are the source's own, so that "he" in them is somebody else
 */
record Clause(List<Token> words, List<Token> source, boolean quoted) {

    static final Set<String> BE = Set.of("is", "are", "was", "were", "'s", "be", "been", "am");
    static final Set<String> HAVE = Set.of("has", "have", "had");
    static final Set<String> PRONOUNS = Set.of("it", "that", "this", "they", "those", "these", "all", "which");

    private static final Set<String> FIRST_PERSONS = Set.of("i", "we", "my", "our", "us");
    private static final Set<String> OWN = Set.of("her", "his", "its", "their", "my", "our");
    private static final Set<String> OPENERS = Lexicon.words("opener");

    /** The place at which the sentence speaks of something: after "that", "well" and the like. */
    int subject() {
        int start = 0;
        while (start < size() && isOpener(start) && !isThat(start)) {
            start++;
        }
        return start;
    }

    private boolean isOpener(int at) {
        boolean isNo = word(at).equals("no") && isMark(at + 1);
        return isNo || OPENERS.contains(word(at));
    }

    /** "That" that is a subject and no conjunction: “That is a lie.” */
    private boolean isThat(int at) {
        String next = word(at + 1);
        return word(at).equals("that")
                && (BE.contains(next) || next.equals("never") || next.equals("did") || next.equals("simply"));
    }

    int size() {
        return words.size();
    }

    Token get(int at) {
        return words.get(at);
    }

    /** The word at a place; the empty word where there is none. */
    String word(int at) {
        return at >= 0 && at < words.size() ? words.get(at).word() : "";
    }

    boolean is(int at, String lemma) {
        return at >= 0 && at < words.size() && words.get(at).is(lemma);
    }

    boolean isAny(int at, Set<String> lemmas) {
        return at >= 0 && at < words.size() && words.get(at).lemmas().stream().anyMatch(lemmas::contains);
    }

    boolean isMark(int at) {
        return at >= 0 && at < words.size() && words.get(at).isMark();
    }

    boolean isPair(int at, String first, String second) {
        return word(at).equals(first) && word(at + 1).equals(second);
    }

    /** The first place from one on at which no adverb stands. */
    int afterAdverbs(int at) {
        int next = at;
        while (next < words.size()
                && Wording.isAdverb(words.get(next))
                && !word(next).equals("yet")) {
            next++;
        }
        return next;
    }

    boolean hasAny(int from, int to, Set<String> lemmas) {
        for (int i = Math.max(0, from); i < Math.min(to, size()); i++) {
            if (isAny(i, lemmas)) {
                return true;
            }
        }
        return false;
    }

    Clause from(int at) {
        return new Clause(words.subList(Math.min(at, words.size()), words.size()), source, quoted);
    }

    /** "He said that he ...", not "he said that they ...". */
    private boolean isReported(String pronoun) {
        boolean isOne = !source.isEmpty()
                && Set.of("he", "she").contains(source.getFirst().word());
        boolean isOther = isOne && Set.of("they", "it").contains(pronoun);
        return !isOther && ContentActs.SPEAKERS.contains(pronoun);
    }

    /** Whether whoever speaks is what the sentence is about: "I", "its troops", or the source's own name. */
    boolean isOfSpeaker(int start) {
        String first = word(start);
        if (quoted ? FIRST_PERSONS.contains(first) : isReported(first) || OWN.contains(first)) {
            return true;
        }
        int noun = first.equals("the") ? start + 1 : start;
        return word(noun).length() > 2
                && source.stream().anyMatch(token -> token.word().equals(word(noun)));
    }
}
