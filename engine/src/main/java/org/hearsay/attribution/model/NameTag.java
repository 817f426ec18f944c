package org.hearsay.attribution.model;

import java.util.List;

/** What a piece is to a name: outside of any, the first of one, or a later one (Ramshaw and Marcus 1995). */
public enum NameTag {
    OUTSIDE(0),
    PERSON_BEGINS(1),
    PERSON_GOES_ON(2),
    ORGANISATION_BEGINS(3),
    ORGANISATION_GOES_ON(4),
    PLACE_BEGINS(5),
    PLACE_GOES_ON(6),
    OTHER_BEGINS(7),
    OTHER_GOES_ON(8);

    /** All tags, each at its own {@link #column()}. */
    public static final List<NameTag> COLUMNS = List.of(values());

    private final int column;

    NameTag(int column) {
        this.column = column;
    }

    /** Which of the model's outputs is this tag's score. */
    public int column() {
        return column;
    }

    /** Whether a name begins here. */
    public boolean begins() {
        return this != OUTSIDE && column % 2 == 1;
    }

    /** Whether a name that began before goes on here. */
    public boolean goesOn() {
        return this != OUTSIDE && column % 2 == 0;
    }

    /** Whether it is part of the name of a person, a body or a place. */
    boolean ofPersonBodyOrPlace() {
        return this != OUTSIDE && this != OTHER_BEGINS && this != OTHER_GOES_ON;
    }

    /** The tag with which a name that is tagged so goes on; {@link #OUTSIDE} outside of names. */
    public NameTag further() {
        return begins() ? COLUMNS.get(column + 1) : this;
    }
}
