package org.hearsay.ledger.identity;

/** Why two names can be the same one's. */
public enum NameMatch {
    /** But for titles, accents and case. */
    SAME("the same name as"),
    /** One has further given names. */
    FULLER("fuller or less full than"),
    INITIALS("initials of, or in full,"),
    SHORT_FORM("a short form of, or in full,"),
    SPELLING("another spelling of"),
    MISSPELLING("a misspelling of");

    private final String words;

    NameMatch(String words) {
        this.words = words;
    }

    /** For people, as the reason for an identity: {@code another spelling of “Olena Zubenko”}. */
    String reason(String other) {
        return words + " “" + other + "”";
    }

    NameMatch weaker(NameMatch other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
