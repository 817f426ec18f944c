package org.hearsay.attribution.model;

/**
 * A cue that the model found, and what the pieces around it are to that cue.
 */
public final class CueRoles {

    private final Window window;
    private final int anchor;
    private final double probability;
    private final float[] logits;

    /**
     * @param window where it was found
     * @param anchor the piece that the cue begins with
     * @param probability that a cue begins there
     * @param logits for each piece from {@code anchor - REACH} to {@code anchor + REACH}, one for each {@link Role}
     */
    public CueRoles(Window window, int anchor, double probability, float[] logits) {
        this.window = window;
        this.anchor = anchor;
        this.probability = probability;
        this.logits = logits;
    }

    public Window window() {
        return window;
    }

    /** The number, in the window, of the piece that the cue begins with. */
    public int anchor() {
        return anchor;
    }

    /** How sure the model is that a cue begins here, from 0 to 1. */
    public double probability() {
        return probability;
    }

    /** The first piece within reach. */
    public int from() {
        return Math.max(0, anchor - RoleModel.REACH);
    }

    /** One past the last piece within reach. */
    public int to() {
        return Math.min(window.size(), anchor + RoleModel.REACH + 1);
    }

    /** The model's score of a role for a piece within reach: higher is likelier, on a logarithmic scale. */
    public float score(int piece, Role role) {
        int row = piece - anchor + RoleModel.REACH;
        return logits[row * Role.COLUMNS.size() + role.column()];
    }
}
