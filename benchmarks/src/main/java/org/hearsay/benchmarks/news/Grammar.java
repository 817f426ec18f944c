package org.hearsay.benchmarks.news;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The grammar of made-up news, {@code news.grammar}; its form is told there. */
final class Grammar {

    private final Map<String, List<String>> symbols;

    private Grammar(Map<String, List<String>> symbols) {
        this.symbols = symbols;
    }

    static Grammar load() {
        try (InputStream in = Grammar.class.getResourceAsStream("news.grammar")) {
            if (in == null) {
                throw new IllegalStateException("news.grammar is missing from the program");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Grammar parse(String text) {
        Map<String, List<String>> symbols = new HashMap<>();
        for (String line : text.lines().toList()) {
            int colon = line.indexOf(':');
            if (line.startsWith("#") || colon < 0) {
                continue;
            }
            List<String> alternatives = symbols.computeIfAbsent(line.substring(0, colon), key -> new ArrayList<>());
            for (String alternative : line.substring(colon + 1).split("\\|", -1)) {
                alternatives.add(trimOne(alternative));
            }
        }
        return new Grammar(symbols);
    }

    private static String trimOne(String alternative) {
        int start = alternative.startsWith(" ") ? 1 : 0;
        int end = alternative.endsWith(" ") && alternative.length() > start
                ? alternative.length() - 1
                : alternative.length();
        return alternative.substring(start, end);
    }

    /**
     * What a symbol can stand for, in the grammar's order.
     *
     * @throws IllegalArgumentException where the grammar doesn't have it
     */
    List<String> alternatives(String symbol) {
        List<String> alternatives = symbols.get(symbol);
        if (alternatives == null) {
            throw new IllegalArgumentException("the grammar has no symbol " + symbol);
        }
        return alternatives;
    }
}
