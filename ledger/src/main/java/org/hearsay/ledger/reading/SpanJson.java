package org.hearsay.ledger.reading;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;

/** Lists of spans as the ledger has them: JSON arrays of pairs of code point offsets, {@code [[0,12],[15,20]]}. */
public final class SpanJson {

    private SpanJson() {}

    /** The list as JSON; null where it is empty. */
    public static @Nullable String write(Text text, List<Span> spans) {
        if (spans.isEmpty()) {
            return null;
        }
        StringBuilder json = new StringBuilder(12 * spans.size()).append('[');
        for (Span span : spans) {
            json.append(json.length() == 1 ? "[" : ",[")
                    .append(text.codePoint(span.start()))
                    .append(',')
                    .append(text.codePoint(span.end()))
                    .append(']');
        }
        return json.append(']').toString();
    }

    /**
     * The list of JSON; empty for null.
     *
     * @throws IllegalArgumentException where it is no such list
     */
    public static List<Span> read(Text text, @Nullable String json) {
        if (json == null) {
            return List.of();
        }
        List<Integer> numbers = numbers(json);
        if (numbers.size() % 2 != 0) {
            throw new IllegalArgumentException("no list of spans: " + json);
        }
        List<Span> spans = new ArrayList<>(numbers.size() / 2);
        for (int i = 0; i < numbers.size(); i += 2) {
            spans.add(new Span(text.index(numbers.get(i)), text.index(numbers.get(i + 1))));
        }
        return spans;
    }

    private static List<Integer> numbers(String json) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < json.length(); i++) {
            int start = i;
            while (i < json.length() && json.charAt(i) >= '0' && json.charAt(i) <= '9') {
                i++;
            }
            if (i > start) {
                numbers.add(Integer.parseInt(json, start, i, 10));
            }
        }
        return numbers;
    }
}
