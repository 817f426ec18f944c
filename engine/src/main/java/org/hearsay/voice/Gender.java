package org.hearsay.voice;

/** Which of "he", "she" and "it" a mention may be called. */
enum Gender {
    MALE,
    FEMALE,
    /** Nobody: "it". */
    NEUTER,
    /** "he" or "she" or, where it isn't even known to be a person, any. */
    UNKNOWN;

    /** Whether one thing may be called both. */
    boolean agrees(Gender other) {
        return this == other || this == UNKNOWN || other == UNKNOWN;
    }
}
