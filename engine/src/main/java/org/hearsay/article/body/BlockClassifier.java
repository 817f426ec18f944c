package org.hearsay.article.body;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Block.Exclusion;
import org.hearsay.article.Block.Kind;
import org.hearsay.article.page.Box;
import org.hearsay.article.page.Label;
import org.hearsay.article.page.Passage;
import org.hearsay.article.page.Prose;
import org.jspecify.annotations.Nullable;

/**
 * Decides which passages are the article's body: the rules propose, the trained model disposes. What kind a passage of
 * the body is, and why another isn't of it, is still told by rules.
 */
public final class BlockClassifier {

    /** With this share of its text in links, a passage that is out leads elsewhere. */
    private static final double LINKS = 0.5;

    /** The longest time of an entry: "Saturday 14 March 2026, 10:35 GMT". */
    private static final int LONGEST_TIME = 40;

    private final TextFeatures text;
    private final EdgeLabels edges;
    private final @Nullable BlockModel model;

    /**
     * @param text the features of a passage's own words
     * @param edges labels what the rules took for body, or did not look at, and the model takes out
     * @param model the trained classifier, or null to leave everything to the rules
     */
    public BlockClassifier(TextFeatures text, EdgeLabels edges, @Nullable BlockModel model) {
        this.text = text;
        this.edges = edges;
        this.model = model;
    }

    /** A page with what the rules make of it, as the model sees it. */
    public PageBlocks see(Draft draft) {
        return new PageBlocks(draft, text);
    }

    /** The draft with the labels that the model leads to; the draft itself where the model finds nothing at all. */
    public Draft label(Draft draft) {
        if (model == null) {
            return draft;
        }
        PageBlocks page = see(draft);
        boolean[] in = model.body(page);
        int first = draft.first();
        int end = draft.end();
        double body = 0;
        for (int i = 0; i < in.length; i++) {
            if (in[i]) {
                first = Math.min(first, page.from() + i);
                end = Math.max(end, page.from() + i + 1);
                body += Prose.weight(page.text(i));
            }
        }
        return body < Draft.LEAST_BODY ? draft : relabel(draft, first, end, page.from(), in);
    }

    private Draft relabel(Draft draft, int first, int end, int from, boolean[] in) {
        List<Label> labels = new ArrayList<>(end - first);
        Label before = Label.excluded(Exclusion.FURNITURE);
        for (int i = first; i < end; i++) {
            Passage passage = draft.visible().passages().get(i);
            boolean isIn = i >= from + in.length ? isRuledIn(draft, i) : i >= from && in[i - from];
            before = label(passage, draft, isIn, before);
            labels.add(before);
        }
        return draft.with(first, labels);
    }

    private static boolean isRuledIn(Draft draft, int passage) {
        Label rule = draft.label(passage);
        return rule != null && rule.isBody();
    }

    private Label label(Passage passage, Draft draft, boolean isIn, Label before) {
        if (passage.index() == draft.title()) {
            return Label.of(Kind.TITLE);
        }
        Label rule = draft.label(passage.index());
        boolean ruledIn = rule != null && rule.isBody();
        if (rule != null && ruledIn && (isIn || isTimeOfEntry(passage, rule))) {
            return rule;
        }
        if (isIn) {
            return Label.of(Classifier.bodyKind(passage, Classifier.kindHint(passage, draft.region())));
        }
        return rule != null && !ruledIn ? rule : out(passage, draft, before);
    }

    /** Entries of a live blog keep their times, which are no sentences and look like furniture. */
    private static boolean isTimeOfEntry(Passage passage, Label rule) {
        return rule.kind() == Kind.LIVE_ENTRY && passage.text().length() <= LONGEST_TIME;
    }

    /** What a passage is that the rules took for body, or didn't look at, and the model takes out. */
    private Label out(Passage passage, Draft draft, Label before) {
        for (Box box = passage.box(); box != null; box = box.parent) {
            if (box.hint.exclusion() != null) {
                return Label.excluded(box.hint.exclusion());
            }
            if (box.is("figure")) {
                return Label.of(Kind.CAPTION);
            }
        }
        if (passage.linkShare() >= LINKS) {
            return Label.excluded(Exclusion.RELATED_LINK);
        }
        Label edge = edges.label(passage, draft.known().authors());
        boolean goesOn = edge.exclusion() == Exclusion.FURNITURE && before.exclusion() != null;
        return goesOn ? before : edge;
    }
}
