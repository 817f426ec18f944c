package org.hearsay.time;

import java.util.Set;

/**
 * Tells days that are part of somebody's life from those that a report is about: "the youngest was born on Saturday" doesn't
 * say on which day the hour that follows it was.
 */
final class Background {

    /** How many words before an expression are looked at. */
    private static final int REACH = 8;

    private static final Set<String> LIFE = Set.of(
            "born",
            "birth",
            "birthday",
            "christened",
            "baptised",
            "baptized",
            "married",
            "wed",
            "founded",
            "established",
            "anniversary",
            "graduated",
            "orphaned",
            "widowed",
            "divorced");

    private Background() {}

    static boolean isBackground(Tokens tokens, Phrase phrase) {
        for (int i = phrase.from() - 1; i >= phrase.from() - REACH; i--) {
            String word = tokens.word(i);
            if (word.isEmpty() || word.equals(".") || word.equals(";")) {
                return false;
            }
            if (LIFE.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
