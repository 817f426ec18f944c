package org.hearsay.attribution;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.attribution.model.NameScores;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Whose words a headline gives: "Reed: Nobody rang", "Poll: Half the town is for the bridge", and behind it, "Ferry ran aground in
 * fog: coastguard". Places and subjects stand there too, "Brenford: Ferry runs aground", and say nothing.
 */
final class HeadlineLabel {

    /** Characters of what a headline says, at most. */
    private static final int LONGEST = 160;

    /** Characters of what is said before a trailing label, at least. */
    private static final int SHORTEST = 20;

    private static final int MOST_WORDS = 4;

    /** How likely the words before the colon must be a name. */
    private static final double NAMED = 0.5;

    /** What a headline's colon follows that is no speaker, though names stand before it. */
    private static final Set<String> SUBJECTS = Set.of(
            "papers",
            "files",
            "leak",
            "leaks",
            "case",
            "trial",
            "crash",
            "probe",
            "scandal",
            "election",
            "debate",
            "wars",
            "war",
            "attack",
            "attacks",
            "deal",
            "vote",
            "crisis",
            "derailment",
            "storm",
            "flood",
            "floods",
            "tram",
            "latest",
            "fire",
            "shooting",
            "strike",
            "strikes",
            "launch",
            "protests",
            "wedding",
            "cup",
            "final",
            "season",
            "episode");

    /** Documents that a headline cites by their kind. Of 18 such labels on PolNeAR's train part 16 are sources. */
    private static final Set<String> DOCUMENTS = Set.of(
            "poll", "polls", "report", "reports", "study", "survey", "editorial", "insiders", "historians", "camp");

    private static final Pattern LIST = Pattern.compile(
            "(?:\\d+ \\p{L}|here(?:['\u2019]s| are)\\b|(?:what|everything|all) (?:you|we|to)\\b|how to\\b).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern TRAILING = Pattern.compile("(?<said>[^:]{" + SHORTEST
            + ",}[^:?\\s]): (?<who>(?:[\\p{L}\\p{N}.'\u2019-]+ ){0,3}(?<last>[\\p{L}.'\u2019-]+))");

    /** Seats of those who speak, for whom they stand. */
    private static final Set<String> SEATS = Set.of(
            "kremlin",
            "pentagon",
            "gov't",
            "gov\u2019t",
            "govt",
            "vatican",
            "downing",
            "un",
            "nato",
            "eu",
            "nasa",
            "fbi");

    private HeadlineLabel() {}

    /** Whether the label before a headline's colon is of somebody who says the rest. */
    static boolean speaks(Text text, SpeakerLabel label, NameScores names) {
        String said = text.slice(label.said());
        Span last = lastWord(text, label.name());
        String word = text.slice(last).toLowerCase(Locale.ROOT);
        if (said.length() >= LONGEST
                || said.endsWith("?")
                || LIST.matcher(said).matches()
                || label.words(text) > MOST_WORDS
                || text.slice(label.name()).contains(" and ")
                || label.isInCapitals(text)
                || SUBJECTS.contains(word)) {
            return false;
        }
        return isSource(word) || (names.named(last) > NAMED && names.placed(last) <= NAMED);
    }

    /** A headline that ends with a colon and who says it, or null. */
    static @Nullable SpeakerLabel trailing(Text text, Span headline) {
        Matcher matcher = TRAILING.matcher(text.toString()).region(headline.start(), headline.end());
        if (headline.length() >= LONGEST || !matcher.matches()) {
            return null;
        }
        String last = matcher.group("last").toLowerCase(Locale.ROOT);
        boolean speaks = isSource(last) || SEATS.contains(last) || SourceWords.isMedium(last);
        return speaks
                ? new SpeakerLabel(
                        new Span(matcher.start("who"), matcher.end("who")),
                        new Span(matcher.start("said"), matcher.end("said")))
                : null;
    }

    private static boolean isSource(String word) {
        return SourceWords.isRole(word) || SourceWords.BODIES.contains(word) || DOCUMENTS.contains(word);
    }

    /** Of "Mayor Jonna Reed" the word that decides whether somebody is named: of "Gardening for Beginners" it doesn't. */
    private static Span lastWord(Text text, Span name) {
        String value = text.toString();
        int start = name.end();
        while (start > name.start() && !Text.isSpace(value.charAt(start - 1))) {
            start--;
        }
        return new Span(start, name.end());
    }
}
