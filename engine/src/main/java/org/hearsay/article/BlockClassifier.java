package org.hearsay.article;

import org.jspecify.annotations.Nullable;

/** Decides which passages are the article's body: the rules propose, the trained model disposes. */
final class BlockClassifier {

    private final TextFeatures text;
    private final @Nullable BlockModel model;

    BlockClassifier(TextFeatures text, @Nullable BlockModel model) {
        this.text = text;
        this.model = model;
    }

    /** A page with what the rules make of it, as the model sees it. */
    PageBlocks see(Draft draft) {
        return new PageBlocks(draft, text);
    }

    /** The draft with the labels that the model gives. */
    Draft label(Draft draft) {
        return draft;
    }
}
