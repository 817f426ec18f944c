package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribution.model.CueRoles;
import org.hearsay.attribution.model.Pieces;
import org.hearsay.text.Quotations;
import org.hearsay.text.Sentences;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Completes content that goes on where the model no longer sees: it looks {@value
 * org.hearsay.attribution.model.RoleModel#REACH} pieces to either side of a cue and no further than its window, and long
 * quotations end beyond that. Content that touches such an end is taken to the end of its quotation, also over paragraphs
 * of which each opens and only the last closes; without quotation marks to the end of its paragraph where it has all of
 * that from its beginning on, and else to that of its sentence.
 */
final class BeyondSight {

    private static final String OPENING = "\u201C\u201E\u00AB\"";
    private static final String CLOSING = "\u201D\u201C\u00BB\"";

    /** A quotation that isn't closed in so many paragraphs was opened by mistake. */
    private static final int MOST_PARAGRAPHS = 12;

    private final Text text;
    private final List<Span> blocks;
    private final Quotations quotations;

    /** @param blocks what is read of the text, in its order */
    BeyondSight(Text text, List<Span> blocks, Quotations quotations) {
        this.text = text;
        this.blocks = blocks;
        this.quotations = quotations;
    }

    /** The pieces of a cue's content, the first and the last of them completed where they were cut. */
    List<Span> complete(CueRoles cue, List<Span> content) {
        if (content.isEmpty()) {
            return content;
        }
        List<Span> completed = new ArrayList<>(content);
        Pieces pieces = cue.window().pieces();
        Span first = content.getFirst();
        if (first.start() == firstSeen(pieces, cue)) {
            completed.set(0, new Span(start(first), first.end()));
        }
        if (content.getLast().end() == lastSeen(pieces, cue)) {
            goOn(completed);
        }
        return completed;
    }

    private static int lastSeen(Pieces pieces, CueRoles cue) {
        int i = cue.to() - 1;
        while (i > cue.anchor() && pieces.end(i) == pieces.start(i)) {
            i--;
        }
        return pieces.end(i);
    }

    private static int firstSeen(Pieces pieces, CueRoles cue) {
        int i = cue.from();
        while (i < cue.anchor() && pieces.end(i) == pieces.start(i)) {
            i++;
        }
        return pieces.start(i);
    }

    /** Takes the last piece to its end, and adds the paragraphs that its quotation goes on in. */
    private void goOn(List<Span> pieces) {
        Span last = pieces.removeLast();
        int at = last.end() - 1;
        int block = block(at);
        if (block < 0) {
            pieces.add(last);
            return;
        }
        Span paragraph = text.trim(blocks.get(block));
        Span quotation = quotation(at);
        if (quotation != null) {
            pieces.add(new Span(last.start(), quotation.end()));
            addFurther(pieces, quotation, block);
        } else if (last.start() <= paragraph.start()) {
            pieces.add(new Span(last.start(), paragraph.end()));
        } else {
            pieces.add(new Span(last.start(), sentence(paragraph, at).end()));
        }
    }

    /** Adds the paragraphs that a quotation goes on in which nobody has closed. */
    private void addFurther(List<Span> pieces, Span quotation, int block) {
        Span open = quotation;
        int most = Math.min(blocks.size(), block + MOST_PARAGRAPHS);
        for (int next = block + 1; next < most && isOpen(open, blocks.get(next - 1)); next++) {
            Span paragraph = text.trim(blocks.get(next));
            Span further = goesOn(paragraph) ? quotation(paragraph.start()) : null;
            if (further == null) {
                return;
            }
            pieces.add(further);
            open = further;
        }
    }

    /** Whether a quotation reaches to its paragraph's end without a mark there. */
    private boolean isOpen(Span quotation, Span paragraph) {
        return quotation.end() == text.trim(paragraph).end()
                && CLOSING.indexOf(text.toString().charAt(quotation.end() - 1)) < 0;
    }

    private @Nullable Span quotation(int at) {
        for (Span quotation : quotations.spans()) {
            if (quotation.contains(at)) {
                return quotation;
            }
        }
        return null;
    }

    private int start(Span content) {
        int at = content.start();
        int block = block(at);
        Span quotation = quotation(at);
        if (block < 0 || quotation != null) {
            return quotation == null ? at : quotation.start();
        }
        return sentence(blocks.get(block), at).start();
    }

    /** Whether a paragraph opens with a mark, and nobody else speaks there nor anything is said about the scene. */
    private boolean goesOn(Span paragraph) {
        String value = text.toString();
        boolean opens = !paragraph.isEmpty() && OPENING.indexOf(value.charAt(paragraph.start())) >= 0;
        int word = paragraph.start() + 1;
        if (!opens || word >= paragraph.end() || value.charAt(word) == '(' || value.charAt(word) == '[') {
            return false;
        }
        return SpeakerLabel.of(text, new Span(word, paragraph.end())) == null;
    }

    private Span sentence(Span paragraph, int at) {
        for (Span sentence : Sentences.of(text, paragraph)) {
            if (sentence.contains(at)) {
                return sentence;
            }
        }
        return new Span(at, at + 1);
    }

    private int block(int at) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).contains(at)) {
                return i;
            }
        }
        return -1;
    }
}
