package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.story.Commonness;
import org.hearsay.story.Terms;
import org.hearsay.text.Quotations;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.hearsay.text.Words;

/**
 * The words of what is said, as they are compared.
 *
 * @param tokens in text order
 */
record ContentWords(List<Token> tokens) {

    /** What follows in longer contents is not looked at. */
    static final int MOST = 400;

    /** Where none of these is, nothing is quoted. */
    private static final String MARKS = "\"'“”„‟‘’‚‛«»‹›「」『』";

    /** Marks over which a "not" doesn't reach. */
    private static final String PARTING = ".,;:!?…—–";

    /** Words that tell less, in nats, are in phrases of all kinds. */
    private static final double TELLING = 1.5;

    private static final int LONGEST_SHORT = 25;

    private static final int LONGEST_TITLE = 7;

    private static final int SHORT_WORD = 3;

    /** A quotation of fewer words is no quotation that one could recognise. */
    private static final int SHORTEST_QUOTATION = 3;

    /** So many words are a quotation however much stands beside them. */
    private static final int LONG_QUOTATION = 6;

    private static final int FIRST_WORDS = 2;

    private static final Set<String> PRONOUNS =
            Set.of("i", "we", "he", "she", "they", "it", "my", "our", "his", "her", "their", "its");

    /** How far a "not" reaches, in words. */
    private static final int REACH = 6;

    private static final Set<String> NEGATIONS = Set.of(
            "no", "not", "never", "nobody", "none", "nothing", "neither", "nor", "without", "cannot", "denied",
            "denies", "deny", "denying");

    /** Endings that don't part one word from another, the longest first. */
    private static final List<String> ENDINGS = List.of("ment", "edly", "ion", "ing", "er", "ed", "ly");

    /** Shorter stems mean nothing by themselves. */
    private static final int SHORTEST_STEM = 4;

    /**
     * A word.
     *
     * @param written as it stands
     * @param word without case and the ending of a plural or possessive
     * @param stem without other endings; a number in digits
     * @param capital whether it is written with a capital letter
     * @param quoted whether it is between quotation marks
     * @param clause in which part between marks it stands, from 0
     * @param information what it tells in the language, in nats
     */
    record Token(
            String written, String word, String stem, boolean capital, boolean quoted, int clause, double information) {

        boolean isNumber() {
            return Character.isDigit(stem.codePointAt(0));
        }
    }

    ContentWords {
        tokens = List.copyOf(tokens);
    }

    static ContentWords of(String content) {
        Text text = Text.of(content);
        boolean quotes = content.codePoints().anyMatch(c -> MARKS.indexOf(c) >= 0);
        Quotations quotations = Quotations.of(text, quotes ? List.of(text.whole()) : List.of());
        List<Token> tokens = new ArrayList<>();
        int clause = 0;
        for (Span span : Words.of(text, text.whole())) {
            String written = text.slice(span);
            if (tokens.size() == MOST) {
                break;
            }
            if (Character.isLetterOrDigit(written.codePointAt(0))) {
                tokens.add(token(written, quotations.contains(span.start()), clause));
            } else if (PARTING.contains(written.substring(0, 1))) {
                clause++;
            }
        }
        return new ContentWords(tokens);
    }

    private static Token token(String written, boolean quoted, int clause) {
        String word = Terms.compared(written);
        String number = NumberWord.digits(word);
        boolean capital = Character.isUpperCase(written.codePointAt(0));
        double information = Commonness.released().information(word);
        return new Token(written, word, number == null ? stem(word) : number, capital, quoted, clause, information);
    }

    static String stem(String word) {
        String stem = word;
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
                stem = word.substring(0, word.length() - ending.length());
                break;
            }
        }
        int last = stem.length() - 1;
        boolean mute = last >= SHORTEST_STEM && stem.charAt(last) == 'e';
        // "travelled" and "traveled", "kill" and "killed".
        boolean doubled =
                last >= 2 && stem.charAt(last) == stem.charAt(last - 1) && Character.isLetter(stem.charAt(last));
        return mute || doubled ? stem.substring(0, last) : stem;
    }

    /** The different words of a phrase that tell something, as stems. */
    static Set<String> stems(String phrase) {
        Set<String> stems = new LinkedHashSet<>();
        of(phrase).tokens.forEach(token -> stems.add(token.stem()));
        return stems;
    }

    /** Two words after one another that both tell something, by their stems. */
    Set<String> phrases() {
        Set<String> phrases = new LinkedHashSet<>();
        for (int i = 1; i < tokens.size(); i++) {
            Token one = tokens.get(i - 1);
            Token two = tokens.get(i);
            if (one.clause() == two.clause() && isTelling(one) && isTelling(two)) {
                phrases.add(one.stem() + " " + two.stem());
            }
        }
        return phrases;
    }

    private static boolean isTelling(Token token) {
        return token.isNumber() || token.information() >= TELLING;
    }

    /** What is between quotation marks, but for titles: "Masters of the Dam". */
    List<Token> quoted() {
        List<Token> quoted = new ArrayList<>();
        int start = 0;
        while (start < tokens.size()) {
            int end = start;
            while (end < tokens.size() && tokens.get(end).quoted()) {
                end++;
            }
            if (!isTitle(tokens.subList(start, end))) {
                quoted.addAll(tokens.subList(start, end));
            }
            start = end + 1;
        }
        return quoted;
    }

    private static boolean isTitle(List<Token> run) {
        return run.size() <= LONGEST_TITLE
                && run.stream()
                        .allMatch(token -> token.capital() || token.word().length() <= SHORT_WORD);
    }

    /** Whether what is between quotation marks is somebody's words, and not only a term or a few of them. */
    boolean isQuotation() {
        int quoted = quoted().size();
        return quoted >= SHORTEST_QUOTATION && (quoted >= LONG_QUOTATION || 2 * quoted >= tokens.size());
    }

    /** Whether it begins with a word for somebody spoken of before, who is often the speaker: "he would step down". */
    boolean beginsWithPronoun() {
        return tokens.stream().limit(FIRST_WORDS).anyMatch(token -> PRONOUNS.contains(token.word()));
    }

    /** Its numbers but for times of day, which are given in too many ways. */
    Set<String> numbers() {
        Set<String> numbers = new LinkedHashSet<>();
        tokens.stream()
                .filter(token -> token.isNumber() && token.word().indexOf(':') < 0)
                .forEach(token -> numbers.add(token.stem()));
        return numbers;
    }

    /**
     * Whether it says of some words that it is not so: a negation stands shortly before one of them.
     *
     * @param words as stems
     */
    boolean negates(Collection<String> words) {
        for (int i = 0; i < tokens.size(); i++) {
            if (isNegation(tokens.get(i))) {
                for (int j = i + 1; j < Math.min(tokens.size(), i + 1 + REACH); j++) {
                    boolean together = tokens.get(j).clause() == tokens.get(i).clause();
                    if (together && words.contains(tokens.get(j).stem())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Its words with a capital letter within a sentence, as stems. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            // The first word has a capital letter whatever it is.
            boolean capital = tokens.get(i).capital()
                    && (i > 0 || (tokens.size() > 1 && tokens.get(1).capital()));
            if (capital && !tokens.get(i).isNumber()) {
                names.add(tokens.get(i).stem());
            }
        }
        return names;
    }

    boolean isShort() {
        return tokens.size() <= LONGEST_SHORT;
    }

    private static boolean isNegation(Token token) {
        String written = token.written().toLowerCase(Locale.ROOT).replace('’', '\'');
        return NEGATIONS.contains(written) || written.endsWith("n't");
    }

    /** Whether both have the very same words, whatever stands between them. */
    boolean isSame(ContentWords other) {
        return words().equals(other.words());
    }

    private List<String> words() {
        return tokens.stream().map(Token::word).toList();
    }
}
