package org.hearsay.time;

import java.util.Set;

/** Whether results of business are spoken of: there a half is one of a year, and what was a year ago was a quarter. */
final class Results {

    private static final Set<String> WORDS = Set.of(
            "%",
            "percent",
            "$",
            "£",
            "€",
            "¥",
            "#",
            "million",
            "billion",
            "cents",
            "earnings",
            "earned",
            "net",
            "income",
            "profit",
            "profits",
            "loss",
            "losses",
            "sales",
            "revenue",
            "revenues",
            "results",
            "dividend",
            "turnover",
            "gdp",
            "inflation",
            "exports");

    /** How many tokens of the sentence before an expression are looked at, and after it. */
    private static final int BEFORE = 30;

    private static final int AFTER = 15;

    private final Tokens tokens;

    Results(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether the sentence around {@code i} speaks of results. */
    boolean isAt(int i) {
        for (int k = i - 1; k >= i - BEFORE && !isEnd(k); k--) {
            if (tokens.isOneOf(k, WORDS)) {
                return true;
            }
        }
        for (int k = i; k < i + AFTER && !isEnd(k); k++) {
            if (tokens.isOneOf(k, WORDS)) {
                return true;
            }
        }
        return false;
    }

    private boolean isEnd(int i) {
        return tokens.word(i).isEmpty()
                || (tokens.is(i, ".")
                        && !tokens.isJoined(i + 1)
                        && tokens.isCapital(i + 1)
                        && tokens.word(i - 1).length() > 3);
    }
}
