package org.hearsay.training.attribution;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.attribution.model.NameTag;
import org.hearsay.text.Span;
import org.hearsay.training.gold.NamedText;
import org.hearsay.training.gold.NamedText.Tag;
import org.hearsay.voice.Name;

/**
 * Scores names against gold: right are those with exactly the span and the kind of a gold one. Persons, organisations and
 * places count; others don't, on either side. Names that overlap a word whose tag is unknown don't count either.
 */
final class NameScorer {

    private final Map<Name.Kind, int[]> counts = new EnumMap<>(Name.Kind.class);

    private record Found(Span span, Name.Kind kind) {}

    NameScorer() {
        for (Name.Kind kind : List.of(Name.Kind.PERSON, Name.Kind.ORGANISATION, Name.Kind.PLACE)) {
            counts.put(kind, new int[3]);
        }
    }

    void add(NamedText.Layout layout, List<Name> names) {
        Set<Found> gold = gold(layout);
        Set<Found> predicted = new HashSet<>();
        for (Name name : names) {
            if (counts.containsKey(name.kind()) && !isUnknown(layout, name.span())) {
                predicted.add(new Found(name.span(), name.kind()));
            }
        }
        for (Map.Entry<Name.Kind, int[]> entry : counts.entrySet()) {
            for (Found found : predicted) {
                if (found.kind() == entry.getKey()) {
                    entry.getValue()[0] += gold.contains(found) ? 1 : 0;
                    entry.getValue()[1]++;
                }
            }
            entry.getValue()[2] +=
                    (int) gold.stream().filter(g -> g.kind() == entry.getKey()).count();
        }
    }

    private static boolean isUnknown(NamedText.Layout layout, Span span) {
        for (int i = 0; i < layout.words().size(); i++) {
            if (layout.tags().get(i) == Tag.UNKNOWN && layout.words().get(i).overlaps(span)) {
                return true;
            }
        }
        return false;
    }

    private Set<Found> gold(NamedText.Layout layout) {
        Set<Found> gold = new HashSet<>();
        List<Tag> tags = layout.tags();
        for (int i = 0; i < tags.size(); i++) {
            NameTag tag = tags.get(i).tag();
            Name.Kind kind = switch (tag) {
                case PERSON_BEGINS -> Name.Kind.PERSON;
                case ORGANISATION_BEGINS -> Name.Kind.ORGANISATION;
                case PLACE_BEGINS -> Name.Kind.PLACE;
                default -> Name.Kind.OTHER;
            };
            if (kind != Name.Kind.OTHER) {
                int last = i;
                while (last + 1 < tags.size() && tags.get(last + 1).tag() == tag.further()) {
                    last++;
                }
                Span span = new Span(
                        layout.words().get(i).start(), layout.words().get(last).end());
                gold.add(new Found(span, kind));
            }
        }
        return gold;
    }

    /** From 0 to 1, over all kinds. */
    double f1() {
        int[] sum = new int[3];
        counts.values().forEach(count -> {
            for (int i = 0; i < 3; i++) {
                sum[i] += count[i];
            }
        });
        return f1(sum);
    }

    private static double f1(int[] count) {
        return count[1] + count[2] == 0 ? 0 : 2.0 * count[0] / (count[1] + count[2]);
    }

    /** The F1 of all and of each kind, on one line. */
    String report() {
        List<String> parts = new ArrayList<>();
        parts.add(String.format(Locale.ROOT, "F1 %.1f", 100 * f1()));
        counts.forEach((kind, count) -> parts.add(String.format(
                Locale.ROOT,
                "%s P %.1f R %.1f F1 %.1f (%d)",
                kind.name().toLowerCase(Locale.ROOT),
                100.0 * count[0] / Math.max(1, count[1]),
                100.0 * count[0] / Math.max(1, count[2]),
                100 * f1(count),
                count[2])));
        return String.join("  ", parts);
    }
}
