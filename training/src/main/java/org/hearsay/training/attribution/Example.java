package org.hearsay.training.attribution;

import java.util.List;
import org.hearsay.attribution.model.Role;
import org.hearsay.attribution.model.RoleModel;
import org.hearsay.attribution.model.Window;
import org.hearsay.text.Span;
import org.hearsay.training.gold.GoldRelation;

/** A window with what the network should say of it. */
final class Example {

    private final Window window;
    private final int[] anchors;
    private final byte[][] roles;
    private final byte[] tags;
    private final byte[] names;

    private Example(Window window, int[] anchors, byte[][] roles, byte[] tags, byte[] names) {
        this.window = window;
        this.anchors = anchors;
        this.roles = roles;
        this.tags = tags;
        this.names = names;
    }

    /**
     * Finds what of the gold lies in a window.
     *
     * @param relations of the whole article; those without a cue or content teach nothing here
     * @param names for each piece the column of its {@link org.hearsay.attribution.model.NameTag}, or
     *     {@link NameExample#UNKNOWN}
     */
    static Example of(Window window, List<GoldRelation> relations, byte[] names) {
        List<GoldRelation> inside = relations.stream()
                .filter(relation ->
                        !relation.cue().isEmpty() && !relation.content().isEmpty())
                .filter(relation -> anchor(window, relation) >= 0)
                .toList();
        int[] anchors = new int[inside.size()];
        byte[][] roles = new byte[inside.size()][Network.SPAN];
        byte[] tags = new byte[window.size()];
        for (int r = 0; r < anchors.length; r++) {
            anchors[r] = anchor(window, inside.get(r));
            for (int i = 0; i < window.size(); i++) {
                Role role = role(window, i, inside.get(r));
                int place = i - anchors[r] + RoleModel.REACH;
                if (place >= 0 && place < Network.SPAN) {
                    roles[r][place] = (byte) role.column();
                }
                if (role != Role.NONE) {
                    tags[i] = (byte) role.column();
                }
            }
        }
        return new Example(window, anchors, roles, tags, names);
    }

    /** The piece that the relation's cue begins with, or -1 where the cue isn't in the window. */
    private static int anchor(Window window, GoldRelation relation) {
        Span cue = relation.cue().getFirst();
        for (int i = 0; i < window.size(); i++) {
            if (inText(window, i) && window.pieces().end(i) > cue.start()) {
                return window.pieces().start(i) < cue.end() && window.pieces().start(i) >= cue.start() ? i : -1;
            }
        }
        return -1;
    }

    private static boolean inText(Window window, int piece) {
        return window.pieces().end(piece) > window.pieces().start(piece);
    }

    private static Role role(Window window, int piece, GoldRelation relation) {
        if (!inText(window, piece)) {
            return Role.NONE;
        }
        Span span = window.pieces().span(piece);
        if (overlaps(relation.cue(), span)) {
            return Role.CUE;
        }
        if (overlaps(relation.source(), span)) {
            return Role.SOURCE;
        }
        return overlaps(relation.content(), span) ? Role.CONTENT : Role.NONE;
    }

    private static boolean overlaps(List<Span> role, Span piece) {
        return role.stream().anyMatch(span -> span.overlaps(piece));
    }

    Window window() {
        return window;
    }

    /** How many cues begin in the window. */
    int cues() {
        return anchors.length;
    }

    /** The piece that a cue begins with. */
    int anchor(int cue) {
        return anchors[cue];
    }

    /** What a piece is to a cue; {@code place} counts from {@link RoleModel#REACH} pieces before the cue. */
    int role(int cue, int place) {
        return roles[cue][place];
    }

    /** What a piece is to whichever cue. */
    int tag(int piece) {
        return tags[piece];
    }

    /** The column of a piece's tag of names, or {@link NameExample#UNKNOWN}. */
    int name(int piece) {
        return names[piece];
    }
}
