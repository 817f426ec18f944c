package org.hearsay.act;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.attribution.Relation;
import org.hearsay.text.Sentences;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/**
 * What a statement speaks of, for comparing it with others.
 *
 * @param place where its cue begins, or its content
 * @param block the index of the block that it stands in; one more than the last that begins before it
 * @param sentence the same for sentences
 * @param source the beginnings of the words that tell in its source
 * @param content the beginnings of the words that tell in its content
 * @param roles the beginnings of all words of its source
 * @param owners those of its content's words that own what is spoken of: "Brook" in "Brook’s claim"
 * @param denies whether the cue is a denial by its own words
 * @param pointsBack whether the content begins with a pronoun, or has "such"
 * @param isPronoun whether it is nothing but a pronoun
 * @param namesClaim whether the content begins with "that claim", "the allegation" or the like
 * @param speaksOfReport whether what it names is a report
 * @param speaksOfPaper whether its content names a paper: "the log", "leaked letters"
 * @param isPaper whether its source is a paper
 * @param names what it calls what it answers: an allegation, a report
 * @param designations what it may be called itself, by its cue
 * @param counts whether its content has a number
 * @param isNegated whether its cue is negated: "never accused"
 * @param isRequest whether it asks for something to be done: "asked the public to wait"
 * @param cites whether its cue cites or quotes somebody
 */
record Topic(
        int place,
        int block,
        int sentence,
        Set<String> source,
        Set<String> content,
        Set<String> roles,
        Set<String> owners,
        boolean denies,
        boolean pointsBack,
        boolean isPronoun,
        boolean namesClaim,
        boolean speaksOfReport,
        boolean speaksOfPaper,
        boolean isPaper,
        Set<Designation> names,
        Set<Designation> designations,
        boolean counts,
        boolean isNegated,
        boolean isRequest,
        boolean cites) {

    /** How much of a source or content is read, in UTF-16 units. */
    private static final int LONGEST = 400;

    /** How many letters of a word are compared, so that "Torvania" and "Torvanian" are alike. */
    private static final int STEM = 6;

    /** So few words can only be about what was said before, wherever in them a pronoun stands. */
    private static final int SHORT = 10;

    private static final Set<String> QUESTIONS =
            Set.of("if", "whether", "what", "who", "whom", "why", "how", "when", "where", "which", "about", "?");

    /** How many words after "from" or "by" say whose a claim is. */
    private static final int OWNER = 8;

    /** What stands before "that" where it is no conjunction. */
    private static final Set<String> BEFORE_PRONOUN = Set.of(
            "on", "of", "to", "about", "with", "for", "from", "like", "in", "at", "by", "as", "is", "was", "deny",
            "confirm");

    /** For a word whose family spelling doesn't show the first of its family: "sell" of "sale". */
    private static final Map<String, String> FAMILIES = families();

    private static final Set<String> EMPTY = Lexicon.words("empty");
    private static final Set<String> CLAIMS = Lexicon.words("claim");
    /** What is asked of whoever is silent, and nothing of what about. */
    private static final Set<String> ASKED =
            Set.of("comment", "request", "question", "interview", "message", "inquiry");

    private static final Set<String> SPEAK = Lexicon.words("speak");
    private static final Set<String> DENYING = Lexicon.words("denying");
    private static final Set<String> PAPERS = Lexicon.words("paper");
    private static final Set<String> BACK =
            Set.of("it", "this", "that", "these", "those", "him", "her", "them", "such");
    private static final Set<String> DEFINITE = Set.of(
            "the", "that", "this", "these", "those", "such", "any", "its", "his", "her", "their", "'s", "'", "’");
    private static final Set<String> DESCRIBING = Set.of(
            "familiar",
            "briefed",
            "involved",
            "who",
            "whose",
            "knowledge",
            "aware",
            "informed",
            "present",
            "close",
            "privy",
            "acquainted",
            "directly");
    private static final Set<String> REPORTS = Set.of("report", "reports", "article", "story", "stories");

    static List<Topic> of(Text text, List<Span> blocks, List<Relation> relations) {
        List<Span> sentences = new ArrayList<>();
        for (Span block : blocks) {
            sentences.addAll(Sentences.of(text, block));
        }
        return relations.stream()
                .map(relation -> of(text, blocks, sentences, relation))
                .toList();
    }

    private static Topic of(Text text, List<Span> blocks, List<Span> sentences, Relation relation) {
        List<Token> source = words(text, relation.source());
        List<Token> cue = words(text, relation.cue());
        List<Token> content = words(text, relation.content());
        int place = (relation.cue().isEmpty() ? relation.content() : relation.cue())
                .getFirst()
                .start();
        List<Token> start = content.subList(0, Math.min(content.size(), 9));
        int claim = firstClaim(start);
        return new Topic(
                place,
                before(blocks, place),
                before(sentences, place),
                telling(undescribed(source)),
                telling(content),
                stems(source.stream().filter(token -> token.word().length() > 2)),
                stems(owners(content).stream().filter(token -> token.word().length() > 2)),
                cue.stream().anyMatch(token -> isAny(token, DENYING)),
                pointsBack(content),
                content.size() == 1 && BACK.contains(content.getFirst().word()),
                claim > 0 && DEFINITE.contains(start.get(claim - 1).word()) && !isTold(start, claim),
                start.stream().anyMatch(token -> REPORTS.contains(token.word())),
                start.stream().anyMatch(token -> isAny(token, PAPERS)),
                source.stream().limit(9).anyMatch(token -> isAny(token, PAPERS)),
                Designation.in(Stream.concat(cue.stream(), start.stream()).toList()),
                Designation.ofCue(cue),
                content.stream()
                        .anyMatch(token -> Character.isDigit(token.word().charAt(0))),
                cue.stream().anyMatch(token -> Set.of("not", "never").contains(token.word())),
                start.stream().anyMatch(token -> token.word().equals("to"))
                        && start.stream().noneMatch(token -> QUESTIONS.contains(token.word())),
                cue.stream().anyMatch(token -> token.is("cite") || token.is("quote")));
    }

    /** Whether it says what it answers: by a pronoun, by what it calls it, or by whose it is. */
    boolean refers() {
        return pointsBack || isPronoun || namesClaim || speaksOfPaper || !names.isEmpty() || !owners.isEmpty();
    }

    private static List<Token> words(Text text, List<Span> pieces) {
        List<Token> tokens = new ArrayList<>();
        for (Span piece : pieces) {
            tokens.addAll(Token.in(text, new Span(piece.start(), Math.min(piece.end(), piece.start() + LONGEST))));
            if (tokens.size() > LONGEST) {
                break;
            }
        }
        return tokens;
    }

    /** Whose a claim is: "Brook’s claim", "criticism from Brook and others". */
    private static List<Token> owners(List<Token> content) {
        List<Token> owners = new ArrayList<>();
        for (int i = 0; i + 1 < content.size(); i++) {
            boolean isNamed =
                    i > 0 && !Designation.in(content.subList(i - 1, i)).isEmpty();
            if (isNamed && Set.of("from", "by").contains(content.get(i).word())) {
                for (int j = i + 1; j < content.size() && j <= i + OWNER; j++) {
                    if (content.get(j).word().equals("that")) {
                        break;
                    }
                    owners.add(content.get(j));
                }
            }
            boolean possessive =
                    Set.of("'s", "'", "’").contains(content.get(i + 1).word());
            boolean touches =
                    content.get(i + 1).span().start() <= content.get(i).span().end();
            if (possessive && touches) {
                owners.add(content.get(i));
            }
        }
        return owners;
    }

    private static boolean pointsBack(List<Token> content) {
        int start = isThatClause(content) ? 1 : 0;
        int end = Math.min(content.size(), start + (content.size() <= SHORT ? SHORT : 5));
        for (int i = start; i < end; i++) {
            if (BACK.contains(content.get(i).word()) && !isConjunction(content, i) && !isSelf(content, i, start)) {
                return true;
            }
        }
        return false;
    }

    /** "The notion that ...": it points at nothing. */
    private static boolean isConjunction(List<Token> content, int at) {
        return content.get(at).word().equals("that")
                && at > 0
                && at + 1 < content.size()
                && !BEFORE_PRONOUN.contains(content.get(at - 1).word());
    }

    /** "It had no part in it" after "said that": whoever speaks, unless something is said to be so or not. */
    private static boolean isSelf(List<Token> content, int at, int start) {
        return content.get(at).word().equals("it")
                && at == start
                && at + 1 < content.size()
                && !Clause.BE.contains(content.get(at + 1).word());
    }

    /** "The notion that she had lied": what the claim is follows. */
    private static boolean isTold(List<Token> words, int claim) {
        return claim + 1 < words.size() && words.get(claim + 1).word().equals("that");
    }

    private static int firstClaim(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (isAny(tokens.get(i), CLAIMS)) {
                return i;
            }
        }
        return -1;
    }

    /** "That" at a content's start, with a sentence after it. */
    private static boolean isThatClause(List<Token> content) {
        return content.size() > 2
                && content.getFirst().word().equals("that")
                && !Clause.BE.contains(content.get(1).word());
    }

    /** Of "a person familiar with the sale" the person: what somebody knows of isn't who it is. */
    private static List<Token> undescribed(List<Token> source) {
        int end = 1;
        while (end < source.size() && !DESCRIBING.contains(source.get(end).word())) {
            end++;
        }
        return source.subList(0, Math.min(end, source.size()));
    }

    private static Set<String> telling(List<Token> tokens) {
        return stems(tokens.stream()
                .filter(token -> token.word().length() > 2
                        && !token.isMark()
                        && !EMPTY.contains(token.word())
                        && !isAny(token, ASKED)
                        && !isAny(token, SPEAK)
                        && !isAny(token, CLAIMS)));
    }

    private static Set<String> stems(Stream<Token> tokens) {
        return tokens.map(token ->
                        FAMILIES.getOrDefault(token.word(), token.lemmas().getLast()))
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .collect(Collectors.toSet());
    }

    private static Map<String, String> families() {
        Map<String, String> families = new HashMap<>();
        for (String[] row : Lexicon.rows("families.tsv", 1)) {
            String[] words = row[0].split(" ", -1);
            for (String word : words) {
                families.put(word, words[0]);
            }
        }
        return Map.copyOf(families);
    }

    private static boolean isAny(Token token, Set<String> lemmas) {
        return token.lemmas().stream().anyMatch(lemmas::contains);
    }

    /** How many spans begin at or before a place. */
    private static int before(List<Span> spans, int place) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).start() > place) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
