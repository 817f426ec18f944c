package org.hearsay.act;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What has to hold of a relation, besides the words of a phrase, for the phrase to tell its act. */
enum Condition {
    /** Nothing. */
    NONE,
    /** The object is something that may be true or not: "the allegation", "the idea that", "any role". */
    CLAIM,
    /** The object is nothing that is asked for or granted: a request, entry, a licence. */
    NOT_GRANT,
    /** The object is what journalists ask for: a comment, an interview, answers. */
    PRESS,
    /** The object is something to be told: details, names, a figure. */
    INFO,
    /** What follows is a question in indirect speech. */
    WH,
    /** The object is said to be false: "called the report a lie". */
    FALSE,
    /** What is said is negative: "insisted that nobody had asked". */
    NEGATIVE,
    /** The content is addressed to somebody as something to do: "told residents to leave". */
    TO_DO;

    private static final Set<String> CLAIMS = Lexicon.words("claim");
    private static final Set<String> GRANTS = Lexicon.words("grant");
    private static final Set<String> PRESS_WORDS = Lexicon.words("press");
    private static final Set<String> INFO_WORDS = Lexicon.words("info");
    private static final Set<String> FALSE_WORDS = Lexicon.words("falsehood");
    private static final Set<String> ABSURD_WORDS = Lexicon.words("absurd");

    private static final Set<String> WH_WORDS =
            Set.of("whether", "if", "who", "whom", "what", "when", "where", "why", "how", "which", "whose");

    private static final Set<String> PERSONS = Set.of("him", "her", "them", "us", "me", "people", "millions", "you");

    private static final Set<String> NEGATIVES =
            Set.of("not", "no", "never", "nobody", "none", "neither", "nothing", "without");

    private static final Set<String> MODALS = Set.of("will", "would", "should", "can", "could", "must", "may", "might");

    private static final Set<String> PLANS = Set.of("looking", "going", "planning", "chance", "to", "about");

    /** Ends what a verb's object is looked for in. */
    private static final Set<String> ENDS_OBJECT = Set.of(".", ";", ":", "said", "says", "but", "saying", "after", "over", "about");

    static Condition of(String name) {
        return name.equals("-") ? NONE : valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Whether the condition holds of what a phrase is about, which ends before a word of the relation's sentence. */
    boolean holds(Wording wording, int end) {
        List<Token> object = wording.object(end);
        return switch (this) {
            case NONE -> true;
            case CLAIM -> first(object, CLAIMS, 9) >= 0;
            case NOT_GRANT -> !isGrant(object);
            case PRESS -> first(object, PRESS_WORDS, 8) >= 0;
            case INFO -> first(object, INFO_WORDS, 8) >= 0;
            case WH -> first(object, WH_WORDS, 3) >= 0;
            case FALSE -> isCalledFalse(object);
            case NEGATIVE -> isNegativeFact(wording.content());
            case TO_DO -> first(object, Set.of("to"), 6) >= 0;
        };
    }

    /** The place of the first of some words among the first of an object, or -1. */
    private static int first(List<Token> object, Set<String> words, int reach) {
        for (int i = 0; i < object.size() && i < reach; i++) {
            Token token = object.get(i);
            if (token.lemmas().stream().anyMatch(words::contains)) {
                return i;
            }
            if (ENDS_OBJECT.contains(token.word())) {
                break;
            }
        }
        return -1;
    }

    private static boolean isGrant(List<Token> object) {
        if (object.isEmpty() || object.getFirst().word().equals("that")) {
            return false;
        }
        int grant = first(object, GRANTS, 6);
        int claim = first(object, CLAIMS, 6);
        int that = first(object, Set.of("that", "having", "being"), 6);
        boolean isClaim = (claim >= 0 && claim < grant) || (that >= 0 && that < grant);
        return PERSONS.contains(object.getFirst().word()) || (grant >= 0 && !isClaim);
    }

    private static boolean isCalledFalse(List<Token> object) {
        int isFalse = first(object, FALSE_WORDS, 14);
        if (isFalse >= 0) {
            String subject = object.getFirst().word();
            int claim = first(object, CLAIMS, isFalse);
            return claim >= 0 || Set.of("it", "this", "that", "them", "those", "these").contains(subject);
        }
        int absurd = first(object, ABSURD_WORDS, 14);
        return absurd > 0 && first(object, CLAIMS, absurd) >= 0;
    }

    private static boolean isNegativeFact(List<Token> content) {
        int negative = first(content, NEGATIVES, 8);
        return negative >= 0 && first(content, MODALS, 9) < 0 && first(content, PLANS, 9) < 0;
    }
}
