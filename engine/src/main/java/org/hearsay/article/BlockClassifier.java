package org.hearsay.article;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Block.Exclusion;
import org.hearsay.article.Block.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Decides which passages are the article's body: the rules propose, the trained model disposes. What kind a passage of
 * the body is, and why another isn't of it, is still told by rules.
 */
final class BlockClassifier {

    /** A passage that is more likely than this is body. */
    private static final float LIKELY = 0.5f;

    /** With this share of its text in links, a passage that is out leads elsewhere. */
    private static final double LINKS = 0.5;

    private final TextFeatures text;
    private final EdgeLabels edges;
    private final @Nullable BlockModel model;

    BlockClassifier(TextFeatures text, EdgeLabels edges, @Nullable BlockModel model) {
        this.text = text;
        this.edges = edges;
        this.model = model;
    }

    /** A page with what the rules make of it, as the model sees it. */
    PageBlocks see(Draft draft) {
        return new PageBlocks(draft, text);
    }

    /** The draft with the labels that the model leads to; the draft itself where the model finds nothing at all. */
    Draft label(Draft draft) {
        if (model == null) {
            return draft;
        }
        PageBlocks page = see(draft);
        float[] probabilities = model.probabilities(page);
        int first = draft.first();
        int end = draft.end();
        double body = 0;
        for (int i = 0; i < probabilities.length; i++) {
            if (probabilities[i] > LIKELY) {
                first = Math.min(first, page.from() + i);
                end = Math.max(end, page.from() + i + 1);
                body += Prose.weight(page.text(i));
            }
        }
        return body < HtmlExtractor.LEAST_BODY ? draft : relabel(draft, first, end, page.from(), probabilities);
    }

    private Draft relabel(Draft draft, int first, int end, int from, float[] probabilities) {
        List<Label> labels = new ArrayList<>(end - first);
        Label before = Label.excluded(Exclusion.FURNITURE);
        for (int i = first; i < end; i++) {
            Passage passage = draft.visible().passages().get(i);
            boolean seen = i >= from && i < from + probabilities.length;
            Label rule = draft.label(i);
            Label label;
            if (i == draft.title()) {
                label = Label.of(Kind.TITLE);
            } else if (seen && probabilities[i - from] > LIKELY) {
                label = rule != null && rule.isBody() ? rule : Label.of(kind(passage));
            } else {
                label = rule != null && !rule.isBody() ? rule : out(passage, draft, before);
            }
            labels.add(label);
            before = label;
        }
        return draft.with(first, labels);
    }

    private static Kind kind(Passage passage) {
        return switch (passage.form()) {
            case HEADING -> Kind.HEADING;
            case LIST_ITEM -> Kind.LIST_ITEM;
            case QUOTE -> Kind.QUOTE;
            case TABLE_ROW -> Kind.TABLE;
            case CODE -> Kind.CODE;
            case PLAIN -> Kind.PARAGRAPH;
        };
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
        Label edge = edges.label(passage, draft.metadata());
        boolean goesOn = edge.exclusion() == Exclusion.FURNITURE && before.exclusion() != null;
        return goesOn ? before : edge;
    }
}
