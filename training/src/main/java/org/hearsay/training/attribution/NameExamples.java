package org.hearsay.training.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.hearsay.attribution.model.Window;
import org.hearsay.attribution.model.Windows;
import org.hearsay.training.gold.NamedText;

/** An endless supply of batches of names: each pass over the texts cuts them elsewhere and changes others. */
final class NameExamples {

    private static final int LEAST_FIRST_CORE = 32;
    private static final int STRETCH = 128;

    private final List<NamedText> texts;
    private final Windows windows;
    private final Random random;
    private final NameChanges changes;
    private final int pieces;
    private final List<List<NameExample>> pending = new ArrayList<>();
    private int passes;

    /** @param pieces in a batch, at most, padding included */
    NameExamples(List<NamedText> texts, Windows windows, int pieces, long seed) {
        this.texts = texts;
        this.windows = windows;
        this.pieces = pieces;
        this.random = new Random(seed);
        this.changes = new NameChanges(texts, random);
    }

    /** How often all texts have been begun. */
    int passes() {
        return passes;
    }

    List<NameExample> next() {
        if (pending.isEmpty()) {
            pass();
        }
        return pending.removeLast();
    }

    private void pass() {
        passes++;
        List<NameExample> all = new ArrayList<>();
        for (NamedText text : texts) {
            NamedText.Layout layout = changes.some(text).layout(random.nextBoolean());
            int first = random.nextInt(LEAST_FIRST_CORE, Windows.CORE + 1);
            for (Window window : windows.of(layout.text(), layout.paragraphs(), first)) {
                all.add(NameExample.of(window, layout));
            }
        }
        Collections.shuffle(all, random);
        for (int from = 0; from < all.size(); from += STRETCH) {
            List<NameExample> stretch = all.subList(from, Math.min(from + STRETCH, all.size()));
            stretch.sort(Comparator.comparingInt(example -> example.window().size()));
            batches(stretch);
        }
        Collections.shuffle(pending, random);
    }

    private void batches(List<NameExample> sorted) {
        List<NameExample> batch = new ArrayList<>();
        for (NameExample example : sorted) {
            if ((batch.size() + 1) * example.window().size() > pieces && !batch.isEmpty()) {
                pending.add(batch);
                batch = new ArrayList<>();
            }
            batch.add(example);
        }
        pending.add(batch);
    }
}
