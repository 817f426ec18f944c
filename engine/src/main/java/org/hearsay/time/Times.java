package org.hearsay.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Expressions of time with TIMEX3 values (TimeML 1.2.1). A {@linkplain Grammar grammar} finds them and says what they
 * mean; a {@linkplain Resolver resolver} gives that a value against the day of publication and what the article spoke of
 * before.
 */
public final class Times {

    private Times() {}

    /**
     * The expressions of time in an article.
     *
     * @param text the article's text
     * @param blocks the parts of it to read, in text order
     * @param published the day on which it was published; null where that is unknown, and then what is counted from it
     *     gets no date: "Friday" is {@code XXXX-WXX-5}
     * @return in text order, without overlap
     * @throws IndexOutOfBoundsException where a block reaches past the text's end
     */
    public static List<TimeExpression> of(Text text, List<Span> blocks, @Nullable LocalDate published) {
        Resolver resolver = new Resolver(published);
        List<TimeExpression> found = new ArrayList<>();
        for (Span block : blocks) {
            Tokens tokens = Tokens.of(text, block);
            for (Phrase phrase : Grammar.phrases(tokens)) {
                Span span = tokens.span(phrase.from(), phrase.to());
                Tense tense = Tense.around(tokens, phrase);
                boolean isBackground = Background.isBackground(tokens, phrase);
                found.add(expression(span, resolver.resolve(phrase.meaning(), tense, span.start(), isBackground)));
            }
        }
        return List.copyOf(found);
    }

    private static TimeExpression expression(Span span, Resolved resolved) {
        Days days = resolved.days();
        return new TimeExpression(
                span,
                resolved.type(),
                resolved.value(),
                days == null ? null : days.from(),
                days == null ? null : days.to());
    }
}
