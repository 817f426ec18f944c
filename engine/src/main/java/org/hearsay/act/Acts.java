package org.hearsay.act;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.act.Lexicon.Match;
import org.hearsay.attribution.Relation;
import org.hearsay.sourcing.SourceMention;
import org.hearsay.text.Sentences;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is done by each statement, from its cue, its negation and its content together.
 *
 * <ol>
 *   <li>The cue, with the words beside it in its sentence, is looked up in a lexicon of phrases, with negation and what
 *       the phrase is about: "denied" of a claim is a denial, of a request it is none, and "did not deny" is a refusal.
 *   <li>Where the cue only says that something was said, the content may tell the act: “That never happened,” she said.
 *   <li>An outlet that gives another's word reports.
 * </ol>
 *
 * <p>The probability is the share of right readings of the rule that decided, as counted in {@code rules.tsv}.
 */
public final class Acts {

    /** How many words before a cue a phrase may begin, where a cue was clipped. */
    private static final int BEFORE_CUE = 5;

    /** How many words after a cue a phrase may begin, where the cue is "did not" or the like. */
    private static final int AFTER_CUE = 4;

    /** How many words of a source are looked at for what it is. */
    private static final int LONGEST_HEAD = 6;

    /** The rule for what a source doesn't tell, without being said to refuse. */
    private static final String WITHHOLD = "withhold";

    private static final Set<String> DOCUMENTS = Lexicon.words("document");
    private static final Set<String> LAWS = Lexicon.words("law");
    private static final Set<String> RULINGS =
            Set.of("ruling", "rulings", "decision", "decisions", "verdict", "order", "judgment", "judgement");
    private static final Set<Act> PROVIDED = EnumSet.of(Act.ANNOUNCES, Act.PROMISES, Act.DEMANDS);
    private static final Lexicon LEXICON = Lexicon.read();
    private static final Map<String, Double> SHARES = shares();

    private Acts() {}

    /**
     * Finds the act of each relation.
     *
     * @param blocks the article's blocks, in text order
     * @param relations the article's relations, in any order
     * @return one reading for each relation, in their order
     * @throws IndexOutOfBoundsException where a block or a relation reaches past the text's end
     */
    public static List<ActReading> of(Text text, List<Span> blocks, List<Relation> relations) {
        return rules(text, blocks, relations).stream().map(Acts::reading).toList();
    }

    /** What decides on the act of each relation. */
    static List<Rule> rules(Text text, List<Span> blocks, List<Relation> relations) {
        Outlets outlets = Outlets.among(text, relations);
        List<Wording> wordings = wordings(text, blocks, relations);
        List<Rule> rules = new ArrayList<>(relations.size());
        for (int i = 0; i < relations.size(); i++) {
            Rule rule = rule(wordings.get(i));
            boolean isPlain = rule.act() == Act.SAYS || rule.name().startsWith("content");
            boolean passesOn = outlets.passOn(i)
                    || Outlets.isNewsReport(wordings.get(i).source())
                    || wordings.get(i).isCiting();
            rules.add(isPlain && passesOn ? new Rule("outlet", Act.REPORTS) : rule);
        }
        return rules;
    }

    /** The words of each relation, within its sentence. */
    static List<Wording> wordings(Text text, List<Span> blocks, List<Relation> relations) {
        List<Span> sentences = new ArrayList<>();
        for (Span block : blocks) {
            sentences.addAll(Sentences.of(text, block));
        }
        List<SourceMention> mentions = SourceMention.of(text, blocks, relations);
        List<Wording> wordings = new ArrayList<>(relations.size());
        for (int i = 0; i < relations.size(); i++) {
            Relation relation = relations.get(i);
            Span place = relation.cue().isEmpty()
                    ? relation.content().getFirst()
                    : relation.cue().getFirst();
            wordings.add(Wording.of(text, holding(sentences, place), relation, mentions.get(i)));
        }
        return wordings;
    }

    /** What decides on an act. */
    record Rule(String name, Act act) {}

    private static Rule rule(Wording wording) {
        Match match = wording.hasCue() ? match(wording) : null;
        if (match != null && match.phrase().act() != Act.SAYS) {
            return new Rule(match.phrase().rule(), match.phrase().act());
        }
        boolean isSaid = match != null || !wording.hasCue() || wording.isAsserting() || wording.hasOtherSaying(0, 0);
        Rule content = ContentActs.of(wording, isSaid);
        if (content != null) {
            return content;
        }
        return new Rule(match == null ? "unknown" : match.phrase().rule(), Act.SAYS);
    }

    /** The phrase that tells most of what the cue does: refusals and denials first, then the longest, then the first. */
    private static @Nullable Match match(Wording wording) {
        List<Match> matches = new ArrayList<>();
        int last = wording.isCueAuxiliary() ? wording.cueEnd() + AFTER_CUE : wording.cueEnd();
        int end = Math.min(last, wording.tokens().size());
        for (int start = Math.max(0, wording.cueStart() - BEFORE_CUE); start < end; start++) {
            for (Match match : LEXICON.at(wording.tokens(), start)) {
                if (match.end() > wording.cueStart() && holds(match, wording) && isCue(match, wording)) {
                    matches.add(match);
                }
            }
        }
        return matches.stream()
                .filter(match -> matches.stream().noneMatch(other -> isPartOf(match, other)))
                .min(Comparator.comparingInt(
                                (Match match) -> rank(match.phrase().act()))
                        .thenComparing(match -> match.phrase().elements().size(), Comparator.reverseOrder())
                        .thenComparing(match -> match.phrase().condition() == Condition.NONE)
                        .thenComparingInt(Match::start))
                .orElse(null);
    }

    /** Whether a phrase may be what the cue is: only a refusal or denial is read where it reaches out of the cue. */
    private static boolean isCue(Match match, Wording wording) {
        Act act = match.phrase().act();
        boolean isWithin = match.start() >= wording.cueStart() && match.start() < wording.cueEnd();
        boolean isNoun = act == Act.BELIEVES || act == Act.ANNOUNCES || act == Act.REPORTS;
        return rank(act) < 2 || (isWithin && !(isNoun && isOvertold(match, wording)));
    }

    /** Whether another word of the cue says that something was said: "said at a launch". */
    private static boolean isOvertold(Match match, Wording wording) {
        return wording.hasPlainCue() || wording.hasOtherSaying(match.start(), match.end());
    }

    private static boolean holds(Match match, Wording wording) {
        return match.phrase().polarity().allows(wording.isNegated(match.start()))
                && match.phrase().condition().holds(wording, match.start(), match.end())
                && !(match.phrase().rule().equals(WITHHOLD) && isAny(wording, DOCUMENTS))
                && !(match.phrase().act() == Act.NO_COMMENT && wording.isExcepted(match.end()))
                && !isProvided(match, wording);
    }

    /** What a law or a bill provides, it says; what a paper decides or may be decided nobody makes known. */
    private static boolean isProvided(Match match, Wording wording) {
        Act act = match.phrase().act();
        boolean isLaw = PROVIDED.contains(act) && isAny(wording, LAWS);
        boolean isPaper = wording.mention().form() == SourceMention.Form.DOCUMENT
                && act != Act.DEMANDS
                && !isAny(wording, RULINGS);
        return isLaw
                || (PROVIDED.contains(act) && isPaper)
                || (act == Act.ANNOUNCES && wording.isHypothetical(match.start()));
    }

    /** Whether a source is of a kind: a paper that leaves something out refuses nothing, and what a law provides, it says. */
    private static boolean isAny(Wording wording, Set<String> kind) {
        // "Bill Brook" is no bill.
        return wording.mention().form() != SourceMention.Form.NAMED
                && wording.source().stream().limit(LONGEST_HEAD).anyMatch(token -> kind.contains(token.word()));
    }

    /** Whether what does more is only a part of a phrase that says: "take issue with", "in response to". */
    private static boolean isPartOf(Match match, Match other) {
        return other.phrase().act() == Act.SAYS
                && rank(match.phrase().act()) == 2
                && other.phrase().elements().size() > 1
                && other.phrase().elements().size() >= match.phrase().elements().size()
                && other.start() <= match.start()
                && match.start() < other.end();
    }

    private static int rank(Act act) {
        return switch (act) {
            case NO_COMMENT, NO_RESPONSE -> 0;
            case DENIES -> 1;
            case SAYS -> 3;
            default -> 2;
        };
    }

    private static ActReading reading(Rule rule) {
        return new ActReading(rule.act(), SHARES.getOrDefault(rule.name(), 0.5));
    }

    /** The sentence that a place lies in; the place itself where it is in none. */
    private static Span holding(List<Span> sentences, Span place) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).end() > place.start()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low < sentences.size() && sentences.get(low).start() <= place.start() ? sentences.get(low) : place;
    }

    /** For each rule the share of its readings that were right, with one more of either kind (Laplace 1814). */
    private static Map<String, Double> shares() {
        Map<String, Double> shares = new HashMap<>();
        for (String[] row : Lexicon.rows("rules.tsv", 3)) {
            shares.put(row[0], (Integer.parseInt(row[1]) + 1.0) / (Integer.parseInt(row[2]) + 2.0));
        }
        return Map.copyOf(shares);
    }
}
