package org.hearsay.attribution.model;

/**
 * A stretch of an article as the model sees it: {@code [CLS]}, some pieces before for context, the core whose
 * statements are read from this window, some pieces after for context, {@code [SEP]}; between blocks stands another
 * {@code [SEP]}.
 *
 * @param pieces all pieces, special ones included, with their places in the article
 * @param coreStart the first piece of the core
 * @param coreEnd one past the last piece of the core
 */
public record Window(Pieces pieces, int coreStart, int coreEnd) {

    public int size() {
        return pieces.size();
    }
}
