package org.hearsay;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hearsay.article.Article;
import org.hearsay.article.Page;
import org.hearsay.article.Problem;
import org.hearsay.figure.Figure;
import org.hearsay.time.TimeExpression;
import org.hearsay.voice.Voice;

/**
 * All that was read from one page.
 *
 * @param page the bytes that it came from
 * @param article what of the page is the article
 * @param statements who said what, in the article's order
 * @param voices who speaks in the article, by first mention; statements refer to them by index
 * @param times the expressions of time, in the article's order
 * @param figures the numbers that count something, in the article's order
 * @param problems what the reader has to know about this reading; empty where all went well
 */
public record Reading(
        Page page,
        Article article,
        List<Statement> statements,
        List<Voice> voices,
        List<TimeExpression> times,
        List<Figure> figures,
        List<Problem> problems) {

    public Reading {
        statements = List.copyOf(statements);
        voices = List.copyOf(voices);
        times = List.copyOf(times);
        figures = List.copyOf(figures);
        problems = List.copyOf(problems);
    }

    /**
     * The same reading without the statements that are less sure, and without the figures that are their word: those
     * would look like the article's own.
     *
     * @param least from 0 to 1
     */
    public Reading withConfidence(double least) {
        Map<Integer, Integer> kept = new HashMap<>();
        for (int i = 0; i < statements.size(); i++) {
            if (statements.get(i).confidence() >= least) {
                kept.put(i, kept.size());
            }
        }
        if (kept.size() == statements.size()) {
            return this;
        }
        List<Statement> sure = IntStream.range(0, statements.size())
                .filter(kept::containsKey)
                .mapToObj(i ->
                        statements.get(i).answering(kept.get(statements.get(i).answers())))
                .toList();
        List<Figure> held = figures.stream()
                .filter(figure -> figure.statement() == null || kept.containsKey(figure.statement()))
                .map(figure -> figure.of(kept.get(figure.statement())))
                .toList();
        return new Reading(page, article, sure, voices, times, held, problems);
    }
}
