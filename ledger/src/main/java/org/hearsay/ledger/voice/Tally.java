package org.hearsay.ledger.voice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts values; gives the commonest first. */
final class Tally {

    private final Map<String, Integer> counts = new HashMap<>();

    void add(@Nullable String value) {
        if (value != null) {
            counts.merge(value, 1, Integer::sum);
        }
    }

    /** The commonest first, no more than so many. */
    List<VoiceProfile.Count> commonest(int most) {
        List<VoiceProfile.Count> list = new ArrayList<>();
        counts.forEach((value, number) -> list.add(new VoiceProfile.Count(value, number)));
        list.sort(Comparator.comparingInt(VoiceProfile.Count::number)
                .reversed()
                .thenComparing(VoiceProfile.Count::value));
        return List.copyOf(list.subList(0, Math.min(most, list.size())));
    }
}
