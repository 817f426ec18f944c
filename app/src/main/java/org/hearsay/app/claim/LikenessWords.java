package org.hearsay.app.claim;

import java.util.Locale;
import java.util.stream.Collectors;
import org.hearsay.claim.Appearance;
import org.hearsay.claim.Likeness;

/** How like a statement is to the one that was asked about, in words. */
public final class LikenessWords {

    private LikenessWords() {}

    /** "the same words", or "the same in other words (0.81)"; and whose word it is given as, where that is odd. */
    public static String of(Appearance appearance) {
        Likeness likeness = appearance.likeness();
        String how = switch (likeness.kind()) {
            case SAME_WORDS -> "the same words";
            case SHORTENED -> "shortened" + sure(likeness);
            case FULLER -> "fuller" + sure(likeness);
            case ALTERED -> "altered" + sure(likeness);
            case OTHER_WORDS -> "in other words" + sure(likeness);
            case OTHER_NUMBER -> "another number";
            case OPPOSITE -> "the opposite";
            case UNLIKE -> "something else";
        };
        return appearance.whose() == Appearance.Whose.MISATTRIBUTED ? how + ", given to another voice" : how;
    }

    /** Words that are near in meaning: near in meaning: “offer” and “bid”, “review” and “consider”; empty where there are none. */
    public static String near(Likeness likeness) {
        return likeness.near().isEmpty()
                ? ""
                : "near in meaning: "
                        + likeness.near().stream()
                                .map(near -> "“" + near.asked() + "” and “" + near.other() + "”")
                                .collect(Collectors.joining(", "));
    }

    private static String sure(Likeness likeness) {
        return " (" + sure(likeness.confidence()) + ")";
    }

    /** A confidence. */
    public static String sure(double confidence) {
        return String.format(Locale.ENGLISH, "%.2f", confidence);
    }

    /** A change of quoted words: “rang” is “phoned” there. */
    public static String of(Likeness.Change change) {
        if (change.other().isEmpty()) {
            return "“" + change.asked() + "” is left out";
        }
        return change.asked().isEmpty()
                ? "“" + change.other() + "” is added"
                : "“" + change.asked() + "” is “" + change.other() + "” there";
    }
}
