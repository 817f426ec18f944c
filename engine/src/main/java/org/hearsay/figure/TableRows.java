package org.hearsay.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.figure.NounPhrases.Phrase;
import org.hearsay.figure.Numeral.Kind;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of tables, whose cells are parted by tabulators. A cell that is a number counts what its column's head
 * says, or, where that only says that there are numbers, what its row begins with.
 */
final class TableRows {

    /** Heads that name no thing that could be counted. */
    private static final Set<String> GENERAL = Set.of(
            "figure", "figures", "number", "numbers", "total", "count", "value", "amount", "estimate", "no.", "");

    /** Heads of columns whose numbers count nothing. */
    private static final Set<String> NO_COUNT = Set.of("day", "date", "year", "time", "rank", "age", "id", "no.", "#");

    private final Text text;
    private List<Span> head = List.of();

    TableRows(Text text) {
        this.text = text;
    }

    boolean isRow(Span block) {
        int tab = text.toString().indexOf('\t', block.start(), block.end());
        return tab > 0 && text.toString().indexOf('\n', block.start(), block.end()) < 0;
    }

    /** The table is over. */
    void end() {
        head = List.of();
    }

    List<Figure> read(Span block, Holders holders) {
        List<Span> cells = cells(block);
        if (head.isEmpty()) {
            head = cells;
            return List.of();
        }
        List<Figure> found = new ArrayList<>();
        for (int i = 1; i < cells.size(); i++) {
            Figure figure = figure(cells, i, holders);
            if (figure != null) {
                found.add(figure);
            }
        }
        return found;
    }

    private List<Span> cells(Span block) {
        List<Span> cells = new ArrayList<>();
        int start = block.start();
        for (int i = start; i <= block.end(); i++) {
            if (i == block.end() || text.toString().charAt(i) == '\t') {
                cells.add(text.trim(new Span(start, i)));
                start = i + 1;
            }
        }
        return cells;
    }

    private @Nullable Figure figure(List<Span> cells, int column, Holders holders) {
        Tokens tokens = Tokens.of(text, cells.get(column));
        Quantity quantity = first(tokens);
        if (quantity == null || quantity.from() != 0 || NO_COUNT.contains(title(column))) {
            return null;
        }
        Phrase after = new Counted(tokens).after(quantity);
        int to = after == null || after.from() < quantity.to() ? quantity.to() : after.to();
        if (to != tokens.size() || (quantity.joined() && quantity.kind() == Kind.CARDINAL)) {
            return null;
        }
        Span span = tokens.span(quantity.from(), quantity.to());
        List<Span> counts = counts(cells, column);
        if (after != null && to > quantity.to()) {
            counts = List.of(tokens.span(after.from(), after.to()));
        }
        return new Figure(span, quantity.value(), quantity.high(), quantity.bound(), counts, holders.of(span));
    }

    /** The first number of a cell; it isn't looked for past the words that may bound it. */
    private static @Nullable Quantity first(Tokens tokens) {
        Quantities quantities = new Quantities(tokens);
        for (int i = 0; i < Math.min(tokens.size(), 6); i++) {
            Quantity quantity = quantities.at(i, 0);
            if (quantity != null) {
                return quantity;
            }
        }
        return null;
    }

    private List<Span> counts(List<Span> cells, int column) {
        boolean named = column < head.size() && !GENERAL.contains(title(column));
        Span counted = named ? head.get(column) : cells.getFirst();
        return counted.isEmpty() ? List.of() : List.of(counted);
    }

    private String title(int column) {
        return column < head.size() ? text.slice(head.get(column)).toLowerCase(Locale.ROOT) : "";
    }
}
