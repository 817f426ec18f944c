package org.hearsay.training.voice;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.hearsay.voice.AnaphorType;
import org.hearsay.voice.AntecedentChooser.Choice;
import org.hearsay.voice.Ranker;

/** How many questions of each sort a ranker answers rightly, and for how many a right candidate was there at all. */
final class QuestionScore {

    private static final int ALL = 0;
    private static final int ANSWERABLE = 1;
    private static final int FOUND = 2;
    private static final int NOTHING = 3;
    private static final int WRONG = 4;

    private final Map<AnaphorType, int[]> counts = new EnumMap<>(AnaphorType.class);

    void add(Example example, Ranker ranker) {
        int[] count = counts.computeIfAbsent(example.question().type(), _ -> new int[5]);
        Choice choice = ranker.choose(example.question());
        boolean right = example.right().contains(choice.index());
        count[ALL]++;
        count[ANSWERABLE] += example.right().contains(-1) ? 0 : 1;
        count[FOUND] += right && choice.index() >= 0 ? 1 : 0;
        count[NOTHING] += right && choice.index() < 0 ? 1 : 0;
        count[WRONG] += !right && choice.index() >= 0 ? 1 : 0;
    }

    String report() {
        StringBuilder report = new StringBuilder();
        counts.forEach((type, count) -> report.append(String.format(
                Locale.ROOT,
                "%s: %d questions, %d with a right candidate; %d found, %d rightly none, %d wrong%n",
                type,
                count[ALL],
                count[ANSWERABLE],
                count[FOUND],
                count[NOTHING],
                count[WRONG])));
        return report.toString();
    }
}
