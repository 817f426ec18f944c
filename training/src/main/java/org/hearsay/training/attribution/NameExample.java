package org.hearsay.training.attribution;

import org.hearsay.attribution.model.NameTag;
import org.hearsay.attribution.model.Pieces;
import org.hearsay.attribution.model.Window;
import org.hearsay.text.Span;
import org.hearsay.training.gold.NamedText;
import org.hearsay.training.gold.NamedText.Tag;

/** A window with what the network should say of the names in it. */
final class NameExample {

    /** Of a piece that nothing is learnt from. */
    static final byte UNKNOWN = -1;

    private final Window window;
    private final byte[] tags;

    private NameExample(Window window, byte[] tags) {
        this.window = window;
        this.tags = tags;
    }

    static NameExample of(Window window, NamedText.Layout layout) {
        Pieces pieces = window.pieces();
        byte[] tags = new byte[pieces.size()];
        int word = 0;
        for (int i = 0; i < tags.length; i++) {
            tags[i] = UNKNOWN;
            if (pieces.end(i) == pieces.start(i)) {
                continue;
            }
            while (layout.words().get(word).end() <= pieces.start(i)) {
                word++;
            }
            Span span = layout.words().get(word);
            Tag tag = layout.tags().get(word);
            if (tag != Tag.UNKNOWN) {
                boolean first = pieces.start(i) == span.start();
                NameTag learnt = first ? tag.tag() : tag.tag().further();
                tags[i] = (byte) learnt.column();
            }
        }
        return new NameExample(window, tags);
    }

    Window window() {
        return window;
    }

    /** The column of a piece's {@link NameTag}, or {@link #UNKNOWN}. */
    int tag(int piece) {
        return tags[piece];
    }
}
