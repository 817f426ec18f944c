package org.hearsay.attribution.model;

import java.util.List;

/** What a piece is to a cue. */
public enum Role {
    NONE(0),
    SOURCE(1),
    CUE(2),
    CONTENT(3);

    /** All roles, each at its own {@link #column()}. */
    public static final List<Role> COLUMNS = List.of(values());

    private final int column;

    Role(int column) {
        this.column = column;
    }

    /** Which of the model's outputs is this role's score. */
    public int column() {
        return column;
    }
}
