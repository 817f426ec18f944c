package org.hearsay.attribution;

import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The places that reports are sent from, before a dash at a paragraph's beginning: "MARESK —", "RAMALLAH, West Bank (AP) —". They
 * belong to no sentence, so nobody says them, and they say nothing.
 */
final class Datelines {

    private static final Pattern DATELINE = Pattern.compile(
            "\\p{Lu}[\\p{Lu} .'\u2019/-]{2,40}(?:, [^\u2014\u2013()]{2,40}?)?(?: \\([^)]{2,30}\\))? ?(?:\u2014|\u2013|--|-(?= )) ?");

    /** By where they begin. */
    private final NavigableMap<Integer, Span> datelines = new TreeMap<>();

    private final Text text;

    private Datelines(Text text) {
        this.text = text;
    }

    /** Those at the beginning of blocks. */
    static Datelines of(Text text, List<Span> blocks) {
        Datelines found = new Datelines(text);
        for (Span block : blocks) {
            Matcher matcher = DATELINE.matcher(text.toString()).region(block.start(), block.end());
            if (matcher.lookingAt() && matcher.end() < block.end()) {
                found.datelines.put(block.start(), new Span(matcher.start(), matcher.end()));
            }
        }
        return found;
    }

    /** Pieces without what of them is in a dateline; none is left empty. */
    List<Span> without(List<Span> pieces) {
        if (datelines.isEmpty()) {
            return pieces;
        }
        return pieces.stream().map(this::rest).filter(Objects::nonNull).toList();
    }

    private @Nullable Span rest(Span piece) {
        var dateline = datelines.floorEntry(piece.start());
        if (dateline == null || dateline.getValue().end() <= piece.start()) {
            return piece;
        }
        int start = dateline.getValue().end();
        Span rest = start < piece.end() ? text.trim(new Span(start, piece.end())) : new Span(piece.end(), piece.end());
        return rest.isEmpty() ? null : rest;
    }
}
