package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/**
 * Whether a statement's source is given by name. A rule over the head of the source's noun phrase (the words before
 * the first preposition, comma or relative pronoun) in English; it looks at one mention alone, so whom a pronoun or
 * "the president" stands for is not its business.
 */
public enum SourceNaming {
    /** The head holds a proper name: a person's, an organisation's, a place's. */
    NAMED,
    /** Somebody is described and not named: "an official in the ministry", "two people". */
    UNNAMED,
    /** A pronoun: who it is stands elsewhere. */
    PRONOUN,
    /** The statement has no source. */
    NONE,
    /** The mention alone doesn't tell: "the president", "the statement". */
    UNSURE;

    /** More words than any head has; what follows can't matter. */
    private static final int MOST_WORDS = 60;

    /** The naming of a statement's source in the text that it was read from. */
    public static SourceNaming of(Text text, Relation relation) {
        SourceNaming naming = NONE;
        for (Span piece : relation.source()) {
            SourceNaming of = of(text.slice(piece), startsSentence(text, piece.start()));
            // Of a source in pieces ("Lee … and a neighbour"), a name in any of them names it.
            if (naming == NONE || of == NAMED) {
                naming = of;
            }
        }
        return naming;
    }

    /**
     * The naming of a source.
     *
     * @param source the words of the source
     * @param startsSentence whether a sentence begins with them, so that the first word's capital says nothing
     */
    public static SourceNaming of(String source, boolean startsSentence) {
        List<List<String>> segments = segments(source);
        if (segments.isEmpty()) {
            return NONE;
        }
        SourceNaming naming = ofHeads(head(segments.getFirst()), startsSentence);
        boolean plain = head(segments.getFirst()).size() == segments.getFirst().size();
        if (naming != NAMED && segments.size() > 1 && isName(segments.get(1))) {
            // "a spokesman, Adam Rook" is named; in "a man from Aln, West Marsh" the name may be of a place.
            return plain ? NAMED : UNSURE;
        }
        return naming;
    }

    /** The source's words between commas and other marks that part phrases; no part is empty. */
    private static List<List<String>> segments(String source) {
        List<List<String>> segments = new ArrayList<>();
        List<String> segment = new ArrayList<>();
        int count = 0;
        for (String token : source.strip().split("[\\s\\p{Z}]+", MOST_WORDS + 1)) {
            if (++count > MOST_WORDS) {
                break;
            }
            String word = bare(token);
            if (!word.isEmpty()) {
                segment.add(word);
            }
            if (token.endsWith(",") || token.endsWith(";") || token.equals("–") || token.equals("—")) {
                segments.add(segment);
                segment = new ArrayList<>();
            }
        }
        segments.add(segment);
        return segments.stream().filter(words -> !words.isEmpty()).toList();
    }

    /** The word without the punctuation around it; straight apostrophes for curly ones. */
    private static String bare(String token) {
        int start = 0;
        int end = token.length();
        while (start < end && !Character.isLetterOrDigit(token.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(token.charAt(end - 1))) {
            end--;
        }
        return token.substring(start, end).replace('’', '\'');
    }

    private static List<String> head(List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            if (SourceWords.ENDS_HEAD.contains(lower(words.get(i)))) {
                boolean ofBody = words.get(i).equals("of")
                        && i + 1 < words.size()
                        && SourceWords.BODIES.contains(lower(words.get(i - 1)));
                // "Bank of Aln", "the Ministry of Fish": the name is what follows.
                return ofBody ? words.subList(0, Math.min(words.size(), i + 3)) : words.subList(0, i);
            }
        }
        return words;
    }

    /** Of heads joined by "and" or "or" ("Lee and two neighbours") one name is enough. */
    private static SourceNaming ofHeads(List<String> words, boolean startsSentence) {
        SourceNaming naming = NONE;
        int start = 0;
        for (int i = 0; i <= words.size(); i++) {
            if (i == words.size() || Set.of("and", "or", "&").contains(words.get(i))) {
                if (i > start) {
                    SourceNaming of = ofHead(words.subList(start, i), startsSentence && start == 0);
                    naming = naming == NONE || of == NAMED ? of : naming;
                }
                start = i + 1;
            }
        }
        return naming == NONE ? UNSURE : naming;
    }

    private static SourceNaming ofHead(List<String> words, boolean startsSentence) {
        String first = lower(words.getFirst());
        String last = lower(words.getLast());
        if (SourceWords.PRONOUNS.contains(first) && (words.size() == 1 || SourceWords.WITH_PRONOUNS.contains(last))) {
            return PRONOUN;
        }
        if (SourceWords.INDEFINITE_PRONOUNS.contains(first)) {
            return UNNAMED;
        }
        boolean indefinite = SourceWords.INDEFINITE.contains(first);
        if (SourceWords.BODIES.contains(last)) {
            return indefinite ? UNNAMED : ofBody(words, startsSentence);
        }
        if (SourceWords.TITLES.contains(last)) {
            return indefinite ? UNNAMED : UNSURE;
        }
        if (SourceWords.DOCUMENTS.contains(last)) {
            return words.size() > 1 && isCapital(words.getLast()) ? NAMED : UNSURE;
        }
        if (SourceWords.isPeople(last)) {
            return UNNAMED;
        }
        if (isCapital(words.getLast())) {
            return ofCapital(words, startsSentence);
        }
        return indefinite || isPlural(last) ? UNNAMED : UNSURE;
    }

    /** A body is named by what stands before it or by a capital of its own: "the Aln council", "the Council". */
    private static SourceNaming ofBody(List<String> words, boolean startsSentence) {
        boolean capital = isCapital(words.getLast()) && (words.size() > 1 || !startsSentence);
        if (capital || hasName(words.subList(0, words.size() - 1), startsSentence)) {
            return NAMED;
        }
        return SourceWords.isPeople(lower(words.getLast())) ? UNNAMED : UNSURE;
    }

    private static SourceNaming ofCapital(List<String> words, boolean startsSentence) {
        boolean single = words.size() == 1;
        if (SourceWords.INDEFINITE.contains(lower(words.getFirst()))) {
            // "a spokeswoman Ann Lee", but "an Alner" or "two Alners".
            boolean apposed = words.stream().anyMatch(word -> !isCapital(word) && SourceWords.isRole(lower(word)));
            return apposed ? NAMED : UNNAMED;
        }
        boolean onlyByPosition = single && startsSentence && isPlural(lower(words.getLast()));
        return onlyByPosition ? UNSURE : NAMED;
    }

    private static boolean hasName(List<String> words, boolean startsSentence) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean byPosition = i == 0 && startsSentence && !word.contains("'");
            if (isCapital(word)
                    && !SourceWords.isKnown(lower(word))
                    && !(byPosition && SourceWords.isModifier(lower(word)))) {
                return true;
            }
        }
        return false;
    }

    /** Two to four words, all with capitals, and not all titles. */
    private static boolean isName(List<String> words) {
        return words.size() >= 2
                && words.size() <= 4
                && words.stream().allMatch(SourceNaming::isCapital)
                && words.stream().anyMatch(word -> !SourceWords.isKnown(lower(word)));
    }

    /** Whether a word has a capital anywhere ("al-Rook", "eFish"); a title or role may have one too. */
    private static boolean isCapital(String word) {
        return word.chars().anyMatch(Character::isUpperCase);
    }

    private static boolean isPlural(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("'s");
    }

    /** In lower case, without a possessive ending. */
    private static String lower(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
    }

    private static boolean startsSentence(Text text, int start) {
        String before = text.toString();
        int i = start - 1;
        while (i >= 0 && isSkipped(before.charAt(i))) {
            if (before.charAt(i) == '\n') {
                return true;
            }
            i--;
        }
        return i < 0 || ".!?:;".indexOf(before.charAt(i)) >= 0;
    }

    private static boolean isSkipped(char c) {
        return Text.isSpace(c) || "“”‘’\"'()[]«»-–—•*".indexOf(c) >= 0;
    }
}
