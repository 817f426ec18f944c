package org.hearsay.act;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.sourcing.SourceMention;
import org.hearsay.sourcing.Sourcing;

/** What has to hold of a relation, besides the words of a phrase, for the phrase to tell its act. */
enum Condition {
    /** Nothing. */
    NONE,
    /** The phrase is a verb and no noun: "disputed it", not "a heated dispute"; and its object isn't the source's own. */
    VERB,
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
    /** The same, and it is of oneself: "maintained that he had not asked". */
    NEGATIVE_SELF,
    /** The content is something to do: told the minister | to leave. */
    TO_DO,
    /** The same, and somebody is told to do it: "pressed | the port to sign", not "pressed | to sign". */
    BID,
    /** What follows tells what for: "criticised the mayor for selling the port". */
    FOR,
    /** The content tells to do something: “Free the engineer”. */
    IMPERATIVE,
    /** The content is something to do, and it is everybody who is addressed: "urged residents to leave". */
    PUBLIC,
    /** The phrase is the cue's verb: nothing stands before it in the cue but auxiliaries and the like. */
    VERB_HEAD,
    /** The source is who feels what is done to it: "delighted | the crowd", "was shaken by". */
    STIRRED,
    /** The content is no quotation. */
    UNQUOTED,
    /** The object is something that is asked for and granted: "sought a licence", not "sought the presidency". */
    GRANTED,
    /** The object is nothing that is given in words: "offered a reward", not "offered an explanation". */
    NOT_SPEECH,
    /** The object is nothing that tells words itself: "released a prisoner", not "released a letter". */
    NOT_WRITING,
    /** The source is a newspaper, an agency, a station. */
    OUTLET,
    /** The source is a medium by its name. */
    MEDIUM,
    /** The source judges and finds out nothing: "find | the offer fair", not "found that the offer was fair". */
    JUDGED,
    /** The adjective is all that the cue says of the source: "nervous about", not "a nervous answer". */
    ADJECTIVE,
    /** The cue is nothing but a preposition, and the source a person or body for whom something is so: "for many voters". */
    PERSPECTIVE,
    /** The cue is nothing but a preposition, and the source is for something or against it: "supporters of". */
    STANCE,
    /** The source is a body that decides by refusing: a court, a ministry. */
    OFFICIAL,
    /** What is said is that somebody is responsible: "holds the port responsible". */
    RESPONSIBLE,
    /** There is no source. */
    NO_SOURCE;

    private static final Set<String> PUBLIC_WORDS = Lexicon.words("public");
    private static final Set<String> CLAIMS = Lexicon.words("claim");
    private static final Set<String> GRANTS = Lexicon.words("grant");
    private static final Set<String> PRESS_WORDS = Lexicon.words("press");
    private static final Set<String> INFO_WORDS = Lexicon.words("info");
    private static final Set<String> FALSE_WORDS = Lexicon.words("falsehood");
    private static final Set<String> ABSURD_WORDS = Lexicon.words("absurd");

    private static final Set<String> SPEECHES = Lexicon.words("speech");
    private static final Set<String> WRITINGS = Lexicon.words("writing");

    private static final Set<String> STANCES = Lexicon.words("stance");
    private static final Set<String> OFFICIALS = Lexicon.words("official");
    private static final Set<String> RESPONSIBLE_WORDS = Set.of("responsible", "accountable");

    private static final Set<String> ADJECTIVES = Lexicon.words("attitude-adjective");

    /** What may follow an adjective that is all of a cue. */
    private static final Set<String> AFTER_ADJECTIVE =
            Set.of("with", "by", "that", "of", "about", "at", "over", "to", "in", "for", "on", "if", "whether", "when");

    private static final Set<String> FOR_WORDS = Set.of("for", "over");
    private static final Set<String> IMPERATIVES = Lexicon.words("imperative");

    private static final Set<String> WH_WORDS =
            Set.of("whether", "if", "who", "whom", "what", "when", "where", "why", "how", "which", "whose");

    private static final Set<String> PERSONS = Set.of("him", "her", "them", "us", "me", "people", "millions", "you");

    private static final Set<String> NEGATIVES =
            Set.of("not", "no", "never", "nobody", "none", "neither", "nothing", "without");

    private static final Set<String> MODALS = Set.of("will", "would", "should", "can", "could", "must", "may", "might");

    private static final Set<String> CULPRIT_WORDS = Lexicon.words("culprit");

    private static final Set<String> BACK_OR_THERE =
            Set.of("i", "we", "he", "she", "it", "they", "there", "this", "that", "such");

    private static final Set<String> SELVES = Set.of("i", "we", "he", "she", "it", "they");

    /** What "not" before it leaves undenied: "not all", "no, ...". */
    private static final Set<String> AFTER_NOT = Set.of("all", "only", "just", "always", "every", ",", "yet", "about");

    private static final Set<String> PLANS = Set.of("looking", "going", "planning", "chance");

    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "his", "her", "its", "their", "any");

    private static final Set<String> SELF_OWNED = Set.of("his", "her", "its", "their");

    private static final Set<String> ENDS_NOUN = Set.of(
            "of", "in", "on", "to", "for", "by", "from", "with", "against", "through", "after", "as", "at", "when",
            "during", "before", "and", "or", "that", "he", "she", "they");

    /** How many words of a content are looked at for whom it tells to do something. */
    private static final int LONGEST_ADDRESSEE = 7;

    /** Ends what a verb's object is looked for in. */
    private static final Set<String> ENDS_OBJECT =
            Set.of(".", ";", ":", "said", "says", "but", "saying", "after", "over", "about");

    static Condition of(String name) {
        return name.equals("-") ? NONE : valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Whether the condition holds of a phrase, from one word of the relation's sentence to before another. */
    boolean holds(Wording wording, int start, int end) {
        List<Token> object = wording.object(end);
        return switch (this) {
            case NONE -> true;
            case VERB -> !isNoun(wording, start) && !isOwn(wording, object);
            case CLAIM -> first(object, CLAIMS, 9) >= 0;
            case NOT_GRANT -> !isGrant(object) && !isGranting(object);
            case PRESS -> first(object, PRESS_WORDS, 8) >= 0;
            case INFO -> first(object, INFO_WORDS, 8) >= 0;
            case WH -> first(object, WH_WORDS, 3) >= 0;
            case FALSE -> isCalledFalse(object);
            case NEGATIVE -> isNegativeFact(wording.content()) && !isJudgement(wording.content());
            case NEGATIVE_SELF -> isNegativeFact(wording.content()) && first(wording.content(), SELVES, 2) >= 0;
            case TO_DO -> isToDo(wording);
            case BID ->
                isToDo(wording)
                        && !isNoun(wording, start)
                        && !wording.content().getFirst().word().equals("to");
            case FOR -> first(object, FOR_WORDS, 10) > 0 || isReasonGiven(wording.tokens(), end);
            case IMPERATIVE -> isImperative(wording.content());
            case PUBLIC -> first(object, PUBLIC_WORDS, 5) >= 0;
            case VERB_HEAD -> wording.isHead(start);
            case STIRRED -> wording.isStirred(start);
            case UNQUOTED -> !wording.quoted();
            case GRANTED -> wording.isHead(start) && isHeadedBy(object, GRANTS);
            case NOT_SPEECH -> (wording.isHead(start) || isNoun(wording, start)) && !isHeadedBy(object, SPEECHES);
            case NOT_WRITING -> wording.isHead(start) && !isHeadedBy(object, WRITINGS);
            case OUTLET -> wording.isOfMedium();
            case MEDIUM -> wording.mention().form() == SourceMention.Form.MEDIA;
            case ADJECTIVE -> wording.isHead(start) && isAllSaid(wording, start, end);
            case JUDGED ->
                wording.isHead(start)
                        && end == wording.cueEnd()
                        && wording.isOfSomebody()
                        && !wording.isSourceHeadedBy(OFFICIALS)
                        && Set.of("find", "finds")
                                .contains(wording.tokens().get(start).word())
                        && !wording.content().isEmpty()
                        && !wording.content().getFirst().word().equals("that");
            case PERSPECTIVE -> wording.isWholeCue(start, end) && wording.isOfSomebody();
            case STANCE -> wording.isWholeCue(start, end) && wording.isSourceHeadedBy(STANCES);
            case OFFICIAL -> wording.isHead(start) && wording.isSourceHeadedBy(OFFICIALS);
            case RESPONSIBLE -> first(object, RESPONSIBLE_WORDS, 9) > 0;
            case NO_SOURCE -> wording.source().isEmpty();
        };
    }

    /** "Rejected their own": what one person says of "their account" is others'. */
    private static boolean isOwn(Wording wording, List<Token> object) {
        boolean isOne = wording.isOfSomebody()
                && wording.mention().alone().kind() == Sourcing.Kind.UNNAMED
                && Integer.valueOf(1).equals(wording.mention().alone().count());
        return first(object, SELF_OWNED, 1) >= 0
                && !(isOne && object.getFirst().word().equals("their"));
    }

    /** Whether a reason stands after whoever is passive's doer, or apart: "denounced | by Reed for its bias", ", for its losses". */
    private static boolean isReasonGiven(List<Token> tokens, int end) {
        boolean byDoer = end < tokens.size() && tokens.get(end).word().equals("by");
        for (int i = end + 1; i < Math.min(tokens.size(), end + 24); i++) {
            String word = tokens.get(i).word();
            boolean isReason = word.equals("for") || word.equals("over");
            if (isReason && (tokens.get(i - 1).word().equals(",") || (byDoer && i < end + 12))) {
                return true;
            }
            if (Set.of(".", ";", ":", "but", "said", "says", "saying").contains(word)) {
                return false;
            }
        }
        return false;
    }

    /** Whether an adjective, which is no verb ("scared her"), ends the cue or stands before a preposition. */
    private static boolean isAllSaid(Wording wording, int start, int end) {
        String word = wording.tokens().get(start).word();
        boolean isBefore = end < wording.tokens().size()
                && AFTER_ADJECTIVE.contains(wording.tokens().get(end).word());
        boolean mayBeVerb = word.endsWith("ed") && !wording.isAfterBe(start);
        return ADJECTIVES.contains(word) && (isBefore || (end >= wording.cueEnd() && !mayBeVerb));
    }

    /** Whether a noun of a kind stands in an object before anything that follows its head: "an emotional defense | of". */
    private static boolean isHeadedBy(List<Token> object, Set<String> nouns) {
        for (Token token : object.subList(0, Math.min(object.size(), 8))) {
            if (token.lemmas().stream().anyMatch(nouns::contains)) {
                return true;
            }
            if (ENDS_NOUN.contains(token.word()) || ENDS_OBJECT.contains(token.word())) {
                return false;
            }
        }
        return false;
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

    /** Two objects in a row are somebody and what is withheld: "denied the party its victory". */
    private static boolean isGranting(List<Token> object) {
        for (int i = 1; i < Math.min(object.size(), 5); i++) {
            String word = object.get(i).word();
            if (DETERMINERS.contains(word)) {
                boolean isClause = i > 1 && SELVES.contains(object.getFirst().word());
                return !isClause && !object.getFirst().word().equals("that");
            }
            if (ENDS_NOUN.contains(word) || object.get(i).isMark() || Wording.isAuxiliary(word)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isNoun(Wording wording, int start) {
        for (int i = start - 1; i >= Math.max(wording.cueStart(), start - 2); i--) {
            if (Set.of("a", "an", "the", "of").contains(wording.tokens().get(i).word())) {
                return true;
            }
        }
        return false;
    }

    /** "to leave", "not to leave", "his advisers to find a way". */
    private static boolean isToDo(Wording wording) {
        if (wording.quoted()) {
            return false;
        }
        List<Token> content = wording.content();
        for (int i = 0; i + 1 < Math.min(content.size(), LONGEST_ADDRESSEE); i++) {
            Token token = content.get(i);
            if (token.word().equals("to")) {
                return true;
            }
            boolean isClause = token.isMark()
                    || isAuxiliary(token)
                    || token.word().equals("that")
                    || SELVES.contains(token.word());
            if (isClause) {
                return false;
            }
        }
        return false;
    }

    private static boolean isAuxiliary(Token token) {
        return (Wording.isAuxiliary(token.word()) && !token.word().equals("to")) || MODALS.contains(token.word());
    }

    private static boolean isImperative(List<Token> content) {
        return content.stream().limit(2 * LONGEST_ADDRESSEE).anyMatch(token -> IMPERATIVES.contains(token.word()))
                || first(content, NEGATIVES, 5) >= 0;
    }

    private static boolean isCalledFalse(List<Token> object) {
        int isFalse = first(object, FALSE_WORDS, 14);
        if (isFalse >= 0) {
            String subject = object.getFirst().word();
            int claim = first(object, CLAIMS, isFalse);
            return claim >= 0
                    || Set.of("it", "this", "that", "them", "those", "these").contains(subject);
        }
        int absurd = first(object, ABSURD_WORDS, 14);
        return absurd > 0 && first(object, CLAIMS, absurd) >= 0;
    }

    /** "The front-runner isn’t a proper farmer": of somebody else, what he is and nothing that he did. */
    private static boolean isJudgement(List<Token> content) {
        int negative = first(content, NEGATIVES, 6);
        String before = negative > 1 ? content.get(negative - 1).word() : "";
        int subject = content.getFirst().word().equals("that") ? 1 : 0;
        return Set.of("is", "are").contains(before)
                && !BACK_OR_THERE.contains(content.get(subject).word())
                && first(content, CULPRIT_WORDS, 12) < 0;
    }

    private static boolean isNegativeFact(List<Token> content) {
        int negative = first(content, NEGATIVES, 6);
        if (negative < 0 || first(content, MODALS, 9) >= 0 || first(content, PLANS, 9) >= 0) {
            return false;
        }
        String before = negative > 0 ? content.get(negative - 1).word() : "";
        String after = negative + 1 < content.size() ? content.get(negative + 1).word() : "";
        return !before.matches("does|do") && !AFTER_NOT.contains(after);
    }
}
