package org.hearsay.figure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hearsay.attribution.Relation;
import org.hearsay.figure.NounPhrases.Phrase;
import org.hearsay.figure.Numeral.Kind;
import org.hearsay.text.Sentences;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.hearsay.time.TimeExpression;

/**
 * Finds the figures of an article, by rules: a number is read, the words that bound it are joined to it, what looks like
 * a figure and counts nothing is left out, and the noun phrase after the number, or what the figure before it counted, is
 * taken for what it counts. {@code docs/labels/figures.md} has the conventions and how well it does.
 */
public final class Figures {

    /** Words that a bare number has to have beside it not to be the whole of a question: "Or six?". */
    private static final int SHORT_QUESTION = 4;

    private final Text text;
    private final BitSet times = new BitSet();
    private final Holders holders;
    private final Memory memory = new Memory();
    private final List<Figure> found = new ArrayList<>();

    /** Sentences so far. */
    private int sentence;

    private Figures(Text text, List<TimeExpression> times, List<Relation> relations) {
        this.text = text;
        times.forEach(time -> this.times.set(time.span().start(), time.span().end()));
        this.holders = new Holders(text.length(), relations);
    }

    /**
     * The figures of an article.
     *
     * @param blocks the article's body, in text order; a block with tabulators in it is a row of a table
     * @param times its expressions of time: no number in one is a figure
     * @param relations its attributions; a figure's {@linkplain Figure#statement() statement} is an index into them, and
     *     the number that a source begins with ("two officials") is no figure
     * @return in text order; no two overlap in their numbers
     * @throws IndexOutOfBoundsException where a block reaches past the text's end
     */
    public static List<Figure> of(Text text, List<Span> blocks, List<TimeExpression> times, List<Relation> relations) {
        Figures figures = new Figures(text, times, relations);
        TableRows rows = new TableRows(text);
        for (Span block : blocks) {
            if (rows.isRow(block)) {
                figures.found.addAll(rows.read(block, figures.holders));
            } else {
                rows.end();
                Sentences.of(text, block).forEach(figures::read);
            }
        }
        return List.copyOf(figures.found);
    }

    private void read(Span span) {
        sentence++;
        Tokens tokens = Tokens.of(text, span);
        Quantities quantities = new Quantities(tokens);
        Counted counted = new Counted(tokens);
        Lookalikes lookalikes = new Lookalikes(tokens);
        if (tokens.is(tokens.size() - 1, "?") && tokens.size() <= SHORT_QUESTION) {
            return;
        }
        int read = 0;
        int at = 0;
        while (at < tokens.size()) {
            Quantity quantity = quantities.at(at, read);
            if (quantity == null) {
                at++;
                continue;
            }
            Phrase after = counted.after(quantity);
            boolean time = isTime(tokens, quantity);
            if (!time && !lookalikes.has(quantity, after) && !isSource(tokens, quantity)) {
                List<Span> counts = counted.of(quantity, after, memory, sentence);
                if (after != null || isLikely(tokens, quantity, counts)) {
                    add(tokens, quantity, counts);
                }
            }
            at = quantity.to();
            read = at;
        }
    }

    private void add(Tokens tokens, Quantity quantity, List<Span> counts) {
        Span span = tokens.span(quantity.from(), quantity.to());
        Integer holder = holders.of(span);
        found.add(new Figure(span, quantity.value(), quantity.high(), quantity.bound(), counts, holder));
        boolean of = tokens.is(quantity.to(), "of");
        boolean pronoun = of && WordClass.PRONOUN.has(tokens.lower(quantity.to() + 1));
        if (!pronoun) {
            memory.keep(quantity, counts, of, sentence);
        }
    }

    private boolean isTime(Tokens tokens, Quantity quantity) {
        Span number = tokens.span(quantity.numeral().from(), quantity.numeral().to());
        int start = times.nextSetBit(number.start());
        return start >= 0 && start < number.end();
    }

    /** The number of those whose word a statement is, which belongs to its sourcing. */
    private boolean isSource(Tokens tokens, Quantity quantity) {
        int from = quantity.from();
        from -= tokens.is(from - 1, WordClass.DETERMINER) ? 1 : 0;
        boolean cardinal = quantity.kind() == Kind.CARDINAL || quantity.kind() == Kind.MULTITUDE;
        return cardinal
                && holders.isSourceStart(tokens.span(from, quantity.numeral().to()));
    }

    /** Whether a number that no noun follows is a figure all the same. */
    private static boolean isLikely(Tokens tokens, Quantity quantity, List<Span> counts) {
        boolean parent = tokens.is(quantity.from() - 1, "of")
                && (tokens.is(quantity.from() - 2, "father")
                        || tokens.is(quantity.from() - 2, "mother")
                        || tokens.is(quantity.from() - 2, "parent"));
        boolean there = tokens.is(quantity.from() - 2, "there") && tokens.is(quantity.from() - 1, WordClass.AUXILIARY);
        boolean victims = tokens.is(quantity.from() - 1, WordClass.HARM);
        boolean large = quantity.numeral().scaled() || hasComma(tokens, quantity);
        return quantity.kind() != Kind.CARDINAL
                || !counts.isEmpty()
                || quantity.isBounded()
                || large
                || victims
                || parent
                || there;
    }

    private static boolean hasComma(Tokens tokens, Quantity quantity) {
        String number = tokens.lower(quantity.numeral().from());
        return number.indexOf(',') > 0;
    }
}
