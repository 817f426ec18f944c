package org.hearsay.attribution.model;

import java.util.List;

/** What a piece is to a name: outside of any, the first of one, or a later one (Ramshaw and Marcus 1995). */
public enum NameTag {
    OUTSIDE,
    PERSON_BEGINS,
    PERSON_GOES_ON,
    ORGANISATION_BEGINS,
    ORGANISATION_GOES_ON,
    PLACE_BEGINS,
    PLACE_GOES_ON,
    OTHER_BEGINS,
    OTHER_GOES_ON;

    /** All tags, each at its own {@link #column()}. */
    public static final List<NameTag> COLUMNS = List.of(values());

    /** Which of the model's outputs is this tag's score. */
    public int column() {
        return ordinal();
    }

    /** Whether a name begins here. */
    public boolean begins() {
        return this != OUTSIDE && ordinal() % 2 == 1;
    }

    /** Whether a name that began before goes on here. */
    public boolean goesOn() {
        return this != OUTSIDE && ordinal() % 2 == 0;
    }

    /** The tag with which a name that is tagged so goes on; {@link #OUTSIDE} outside of names. */
    public NameTag further() {
        return begins() ? COLUMNS.get(ordinal() + 1) : this;
    }
}
