package org.hearsay.ledger.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.ledger.voice.HeadNoun;
import org.jspecify.annotations.Nullable;

/**
 * What a figure counts, so that figures of the same are put together: a noun, and where people are counted what became of
 * them, as "people" alone would put the dead beside the displaced.
 *
 * @param noun the head noun in the singular; of a rate with what it is per, "metre per second"
 * @param fate what became of people; null for things, and where the sentence doesn't tell
 */
public record Counted(String noun, @Nullable Fate fate) {

    /** What becomes of people in the news, with the words that tell it. */
    public enum Fate {
        DEAD(
                "dead|died|dies|death|deaths|killed|kill|kills|killing|bodies|body|fatalities|drowned|corpses|graves|lives"),
        MISSING("missing|unaccounted|disappeared|vanished"),
        HURT("injured|wounded|hurt|injuries|casualties|burned"),
        DISPLACED("displaced|homeless|evacuated|evacuees|fled|flee|refugees|homes|shelters|shelter|uprooted"),
        HELD("hostage|hostages|kidnapped|abducted|captive|captives|detained|arrested|jailed|imprisoned");

        private final Pattern words;

        Fate(String words) {
            this.words = Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE);
        }

        /** The name in JSON and for people. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Nouns that mean people and don't tell what became of them. */
    private static final Set<String> PEOPLE = Set.of(
            "person",
            "man",
            "woman",
            "child",
            "civilian",
            "resident",
            "villager",
            "soldier",
            "boy",
            "girl",
            "worker",
            "other",
            "victim",
            "citizen",
            "adult",
            "family");

    private static final Pattern RATE = Pattern.compile("\\b(?:per|a|an|each)\\s+(\\p{L}+)\\s*$|/(\\p{L}+)\\s*$");

    /** How far from a figure the words may stand that tell what became of whom it counts. */
    private static final int REACH = 120;

    /**
     * What a figure counts.
     *
     * @param counts the words for what is counted; empty where there are none
     * @param before what stands before the figure in its sentence
     * @param after what stands after it
     */
    public static Counted of(String counts, String before, String after) {
        Fate said = fate(counts, false);
        if (said != null) {
            return new Counted("person", said);
        }
        String noun = HeadNoun.of(counts).singular();
        if (noun.equals("person") || PEOPLE.contains(noun)) {
            String near = after.length() > REACH ? after.substring(0, REACH) : after;
            Fate fate = fate(near, false);
            String back = before.length() > REACH ? before.substring(before.length() - REACH) : before;
            return new Counted("person", fate == null ? fate(back, true) : fate);
        }
        Matcher rate = RATE.matcher(counts.strip());
        if (rate.find()) {
            String per = rate.group(1) == null ? rate.group(2) : rate.group(1);
            return new Counted(noun + " per " + per.toLowerCase(Locale.ROOT), null);
        }
        return new Counted(noun, null);
    }

    /** The fate whose words stand first, or last. */
    private static @Nullable Fate fate(String words, boolean last) {
        Fate found = null;
        int at = -1;
        for (Fate fate : Fate.values()) {
            Matcher matcher = fate.words.matcher(words);
            while (matcher.find()) {
                boolean nearer = last ? matcher.start() > at : matcher.start() < at;
                if (found == null || nearer) {
                    found = fate;
                    at = matcher.start();
                }
                if (!last) {
                    break;
                }
            }
        }
        return found;
    }

    /**
     * What they count, in words.
     *
     * @param phrases as the figures have it
     */
    String label(List<String> phrases) {
        if (noun.equals("person")) {
            return fate == null ? "people" : fate == Fate.DEAD ? "people dead" : "people " + fate.label();
        }
        return phrases.stream()
                .collect(Collectors.groupingBy(
                        phrase -> phrase.toLowerCase(Locale.ROOT).strip(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(noun);
    }
}
