package org.hearsay.article.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hearsay.article.Block;
import org.hearsay.article.Block.Exclusion;
import org.hearsay.article.Block.Kind;
import org.hearsay.article.page.Passage;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;

/** Puts an article's text together from the texts of its blocks, one blank line between each two. */
final class ArticleText {

    /** How many characters of a page outside the article's part are kept. */
    static final int MOST_REST = 50_000;

    private static final String BETWEEN = "\n\n";

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<List<Passage>> passages = new ArrayList<>();

    /** Adds a block with the passages that it was made from, none where the page doesn't show it. */
    void add(String block, Kind kind, List<Passage> from) {
        Span span = append(block);
        if (!span.isEmpty()) {
            blocks.add(Block.of(span, kind));
            passages.add(from);
        }
    }

    void addExcluded(String block, Exclusion reason, List<Passage> from) {
        Span span = append(block);
        if (!span.isEmpty()) {
            blocks.add(Block.excluded(span, reason));
            passages.add(from);
        }
    }

    /**
     * Adds the rest of the page, in runs of lines of one reason each, as far as it is to be kept.
     *
     * @param rest in page order
     * @param excluded for each passage of the page why it is excluded, or null
     * @return how many characters were left out
     */
    int addRest(List<Passage> rest, List<@Nullable Exclusion> excluded) {
        List<Passage> run = new ArrayList<>();
        Exclusion reason = Exclusion.FURNITURE;
        int kept = 0;
        int left = 0;
        for (Passage passage : rest) {
            if (kept + passage.text().length() > MOST_REST) {
                left += passage.text().length();
                continue;
            }
            kept += passage.text().length();
            Exclusion why = Objects.requireNonNullElse(excluded.get(passage.index()), Exclusion.FURNITURE);
            if (!run.isEmpty()
                    && (why != reason || passage.index() != run.getLast().index() + 1)) {
                addRun(run, reason);
                run = new ArrayList<>();
            }
            reason = why;
            run.add(passage);
        }
        addRun(run, reason);
        return left;
    }

    private void addRun(List<Passage> run, Exclusion reason) {
        addExcluded(run.stream().map(Passage::text).collect(Collectors.joining("\n")), reason, run);
    }

    /** Appends a block without white space at its ends, and nothing where it is nothing else. */
    private Span append(String block) {
        Text whole = Text.of(block);
        String trimmed = whole.slice(whole.trim(whole.whole()));
        if (!text.isEmpty() && !trimmed.isEmpty()) {
            text.append(BETWEEN);
        }
        int start = text.length();
        text.append(trimmed);
        return new Span(start, text.length());
    }

    Text text() {
        return Text.of(text.toString());
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    /** For each block the passages that it was made from. */
    List<List<Passage>> passages() {
        return List.copyOf(passages);
    }
}
