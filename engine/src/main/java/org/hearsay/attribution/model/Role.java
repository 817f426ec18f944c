package org.hearsay.attribution.model;

/** What a piece is to a cue; the order is that of the model's output. */
public enum Role {
    NONE,
    SOURCE,
    CUE,
    CONTENT
}
