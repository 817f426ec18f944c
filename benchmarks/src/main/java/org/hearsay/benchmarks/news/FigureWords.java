package org.hearsay.benchmarks.news;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.figure.Figure;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** What the grammar's counts come to: a bound by their first word, and a number by their last. */
final class FigureWords {

    private static final Map<String, Figure.Bound> BOUNDS = Map.of(
            "more", Figure.Bound.MORE_THAN,
            "at", Figure.Bound.AT_LEAST,
            "about", Figure.Bound.ABOUT,
            "fewer", Figure.Bound.LESS_THAN,
            "up", Figure.Bound.AT_MOST);

    private FigureWords() {}

    /** @param statement the index of the statement whose word it is, or null */
    static Figure figure(CharSequence text, Span span, List<Span> counted, @Nullable Integer statement) {
        String words = text.subSequence(span.start(), span.end()).toString();
        BigDecimal value =
                new BigDecimal(words.substring(words.lastIndexOf(' ') + 1).replace(",", ""));
        String first = words.substring(0, Math.max(0, words.indexOf(' '))).toLowerCase(Locale.ROOT);
        Figure.Bound bound = BOUNDS.getOrDefault(first, Figure.Bound.EXACT);
        return new Figure(span, value, null, bound, counted, statement);
    }
}
