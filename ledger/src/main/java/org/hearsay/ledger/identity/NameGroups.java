package org.hearsay.ledger.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Parts names into groups, each of one identity. The same names give the same groups, in whatever order they came. */
public final class NameGroups {

    /** More names of one block than this are compared by equality alone, as comparing grows with the square. */
    static final int MOST = 400;

    /** The fullest first; the rest only so that there is one order. */
    private static final Comparator<NameKey> ORDER = Comparator.comparingInt(NameKey::fullness)
            .reversed()
            .thenComparing(key -> key instanceof PersonName name
                    ? name.surname() + " " + String.join(" ", name.given()) + " " + name.generation()
                    : key.shown());

    private NameGroups() {}

    /**
     * The groups. A name joins a group where it can be the same as each name in it, and where there is only one such
     * group: "J. Quell" is Jane Quell until a Julia Quell is known, and then it is neither.
     *
     * @param names of one block
     */
    public static List<List<NameKey>> of(Collection<? extends NameKey> names) {
        List<List<NameKey>> groups = new ArrayList<>();
        List<NameKey> ordered =
                names.stream().distinct().map(NameKey.class::cast).sorted(ORDER).toList();
        boolean fits = ordered.size() <= MOST;
        for (NameKey name : ordered) {
            List<List<NameKey>> fitting = fits
                    ? groups.stream()
                            .filter(group -> group.stream()
                                    .allMatch(other -> name.match(other).isPresent()))
                            .toList()
                    : List.of();
            if (fitting.size() == 1) {
                fitting.getFirst().add(name);
            } else {
                groups.add(new ArrayList<>(List.of(name)));
            }
        }
        return groups;
    }
}
