package org.hearsay.app.web.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/**
 * Cuts an article's text where statements' sources, cues and contents begin and end. Statements overlap and stand in one
 * another, so that a segment can be several things to several statements.
 */
final class Segments {

    private final Text text;
    private final List<Mark> marks = new ArrayList<>();

    /** What words are to a statement; in the order in which they are named. */
    enum Role {
        SOURCE,
        CUE,
        CONTENT
    }

    private record Mark(int statement, Role role, Span span) {}

    Segments(Text text) {
        this.text = text;
    }

    /** Adds what a statement has of one role. */
    void add(int statement, Role role, List<Span> spans) {
        spans.forEach(span -> marks.add(new Mark(statement, role, span)));
    }

    /** Where each statement begins, by its number. */
    private Map<Integer, Integer> beginnings() {
        Map<Integer, Integer> beginnings = new HashMap<>();
        marks.forEach(mark -> beginnings.merge(mark.statement, mark.span.start(), Math::min));
        return beginnings;
    }

    /** The numbers of the statements that begin in a block, in the order in which they do. */
    List<Integer> startingIn(Span block) {
        return beginnings().entrySet().stream()
                .filter(beginning -> block.contains(beginning.getValue()))
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The segments of a block; their texts together are the block's. */
    List<Row.Segment> of(Span block) {
        List<Mark> here = marks.stream()
                .filter(mark -> mark.span.overlaps(block))
                .sorted(Comparator.comparing(Mark::role).thenComparingInt(Mark::statement))
                .toList();
        NavigableSet<Integer> cuts = new TreeSet<>();
        cuts.add(block.start());
        cuts.add(block.end());
        for (Mark mark : here) {
            cuts.add(Math.max(block.start(), mark.span.start()));
            cuts.add(Math.min(block.end(), mark.span.end()));
        }
        Map<Integer, Integer> beginnings = beginnings();
        List<Row.Segment> segments = new ArrayList<>();
        int from = block.start();
        for (int to : cuts.tailSet(from, false)) {
            segments.add(segment(new Span(from, to), here, beginnings));
            from = to;
        }
        return segments;
    }

    private Row.Segment segment(Span span, List<Mark> here, Map<Integer, Integer> beginnings) {
        List<Mark> over = here.stream().filter(mark -> mark.span.contains(span)).toList();
        String roles = over.stream()
                .map(mark -> mark.role.name().toLowerCase(Locale.ROOT))
                .distinct()
                .collect(Collectors.joining(" "));
        String numbers = over.stream()
                .map(mark -> Integer.toString(mark.statement))
                .distinct()
                .collect(Collectors.joining(" "));
        List<Integer> first = over.stream()
                .map(Mark::statement)
                .distinct()
                .filter(statement -> Integer.valueOf(span.start()).equals(beginnings.get(statement)))
                .sorted()
                .toList();
        return new Row.Segment(text.slice(span), roles, numbers, first);
    }
}
