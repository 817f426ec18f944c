package org.hearsay.benchmarks.news;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Writes a text by the grammar, and tells where what is. */
final class Composer {

    private final Grammar grammar;
    private final Vocabulary vocabulary;
    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final Deque<Mark> open = new ArrayDeque<>();
    private List<Mark> marks = new ArrayList<>();
    private boolean capital;

    /**
     * A part of the text with a meaning.
     *
     * @param letter which, by the grammar's list
     */
    record Mark(char letter, Span span) {}

    Composer(Grammar grammar, Vocabulary vocabulary, Random random) {
        this.grammar = grammar;
        this.vocabulary = vocabulary;
        this.random = random;
    }

    StringBuilder text() {
        return text;
    }

    /** One of the alternatives of a symbol, not yet followed further. */
    String choose(String symbol) {
        List<String> alternatives = grammar.alternatives(symbol);
        return alternatives.get(random.nextInt(alternatives.size()));
    }

    /** What a template comes to, without any marks, apart from the text. */
    String phrase(String template, Map<String, String> bound) {
        Composer apart = new Composer(grammar, vocabulary, random);
        apart.write(template, bound);
        return apart.text.toString();
    }

    /**
     * Writes what a template comes to at the text's end; its first letter becomes a capital.
     *
     * @param bound what some symbols stand for here
     * @return the marks in it, an outer one after those in it
     */
    List<Mark> sentence(String template, Map<String, String> bound) {
        capital = true;
        return write(template, bound);
    }

    private List<Mark> write(String template, Map<String, String> bound) {
        marks = new ArrayList<>();
        expand(template, bound);
        return marks;
    }

    private void expand(String template, Map<String, String> bound) {
        for (int i = 0; i < template.length(); i++) {
            char c = template.charAt(i);
            switch (c) {
                case '<' -> {
                    int end = template.indexOf('>', i);
                    symbol(template.substring(i + 1, end), bound);
                    i = end;
                }
                case '{' -> {
                    open.push(new Mark(template.charAt(i + 1), new Span(text.length(), text.length())));
                    i += 2;
                }
                case '}' -> {
                    Mark mark = open.pop();
                    marks.add(new Mark(mark.letter, new Span(mark.span.start(), text.length())));
                }
                case '^' -> capital = true;
                default -> append(c);
            }
        }
    }

    private void symbol(String symbol, Map<String, String> bound) {
        String given = bound.get(symbol);
        @Nullable String word = given == null ? vocabulary.draw(symbol, random) : null;
        if (given != null) {
            expand(given, bound);
        } else if (word != null) {
            word.chars().forEach(c -> append((char) c));
        } else if (symbol.equals("number")) {
            String.format(Locale.ROOT, "%,d", number()).chars().forEach(c -> append((char) c));
        } else {
            expand(choose(symbol), bound);
        }
    }

    /** From 2 to 10,000, a small one oftener than a great one; more than 100 are rounded, as papers do. */
    private int number() {
        int number = (int) (2 * Math.pow(5_000, random.nextDouble()));
        return number > 100 ? number / 10 * 10 : number;
    }

    private void append(char c) {
        boolean raised = capital && Character.isLetterOrDigit(c);
        text.append(raised ? Character.toUpperCase(c) : c);
        capital &= !raised;
    }
}
