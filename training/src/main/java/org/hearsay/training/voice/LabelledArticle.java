package org.hearsay.training.voice;

import java.util.List;
import org.hearsay.training.gold.GoldArticle;

/**
 * An article with the voices that were told by hand.
 *
 * @param part of PolNeAR
 */
record LabelledArticle(GoldArticle article, List<SourceLabel> labels, Part part) {

    /** A part of PolNeAR that has labels. */
    enum Part {
        TRAIN,
        DEV
    }

    LabelledArticle {
        labels = List.copyOf(labels);
    }

    /** Whether rules and weights may be made on it. */
    boolean development() {
        return part == Part.TRAIN || SourceLabel.isForDevelopment(article.name());
    }

    /** Whether the article is of PolNeAR's dev part. */
    boolean fromDev() {
        return part == Part.DEV;
    }
}
