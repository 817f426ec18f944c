package org.hearsay.sourcing;

import org.hearsay.text.Span;

/**
 * What sourcing has to know of a voice.
 *
 * @param what what kind of voice it is, as far as sourcing depends on it
 * @param named whether the page tells who it is
 * @param fullest its fullest mention, which for an unnamed voice is the one that introduces it
 */
public record KnownVoice(What what, boolean named, Span fullest) {

    /** The kinds of voices that sourcing treats differently. */
    public enum What {
        /** One person. */
        PERSON,
        /** A body, a group or a place, or it isn't known what. */
        SPEAKER,
        /** A text whose author the page doesn't tell. */
        DOCUMENT,
        /** A medium. */
        MEDIUM
    }
}
