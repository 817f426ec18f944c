package org.hearsay.benchmarks.news;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.hearsay.Reading;
import org.hearsay.article.Article;
import org.hearsay.article.Block;
import org.hearsay.article.Page;
import org.hearsay.article.Published;
import org.hearsay.figure.Figure;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.hearsay.time.TimeExpression;
import org.hearsay.voice.Voice;

/** One article in the making: a headline, and paragraphs of a statement or two and what the paper tells by itself. */
final class MadeUpArticle {

    private static final int STATEMENTS = 20;

    private final long number;
    private final Random random;
    private final Composer composer;
    private final String outlet;
    private final LocalDate published;
    private final Map<String, String> bound = new HashMap<>();
    private final LocalDate day;
    private final List<Block> blocks = new ArrayList<>();
    private final List<TimeExpression> times = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final String byline;

    MadeUpArticle(MadeUpNews.Composing made, long number) {
        this.number = number;
        // Neighbouring seeds give neighbouring first numbers, so they are scattered.
        random = new Random(number * 0x9E3779B97F4A7C15L);
        composer = new Composer(made.grammar(), made.vocabulary(), random);
        outlet = made.newsroom().outlet(random);
        published = made.newsroom().day(random);
        day = published.minusDays(random.nextInt(4));
        bound.put("day", day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        byline = composer.phrase("<first-name> <last-name>", Map.of());
    }

    Reading reading() {
        StringBuilder text = composer.text();
        paragraph(Block.Kind.TITLE, () -> composer.sentence("<headline>", bound));
        String title = text.substring(
                blocks.getFirst().span().start(), blocks.getFirst().span().end());
        StatementMaker statements =
                new StatementMaker(composer, random, new Cast(composer, random), bound, published, day);
        while (statements.size() < STATEMENTS) {
            text.append("\n\n");
            paragraph(Block.Kind.PARAGRAPH, () -> paragraph(statements));
        }
        Text whole = Text.of(text.toString());
        List<Voice> voices = statements.numberVoices();
        times.sort(Comparator.comparing(TimeExpression::span));
        figures.sort(Comparator.comparing(Figure::span));
        Article article = new Article(
                title, List.of(byline), outlet, new Published(published, Published.From.JSON_LD), "en", whole, blocks);
        return new Reading(page(title, text), article, statements.made(), voices, times, figures, List.of());
    }

    private void paragraph(Block.Kind kind, Runnable content) {
        int start = composer.text().length();
        content.run();
        blocks.add(Block.of(new Span(start, composer.text().length()), kind));
    }

    private void paragraph(StatementMaker statements) {
        note(statements.next(), statements.size() - 1);
        if (random.nextBoolean() && statements.size() < STATEMENTS) {
            composer.text().append(' ');
            note(statements.next(), statements.size() - 1);
        }
        for (int i = 0; i < 2; i++) {
            composer.text().append(' ');
            note(composer.sentence("<narration>", bound), -1);
        }
    }

    /** Takes down the times and figures of a sentence, which are the word of a statement where they are in its content. */
    private void note(List<Composer.Mark> marks, int statement) {
        for (int i = 0; i < marks.size(); i++) {
            Composer.Mark mark = marks.get(i);
            if (mark.letter() == 'D') {
                times.add(new TimeExpression(mark.span(), TimeExpression.Type.DATE, day.toString(), day, day));
            } else if (mark.letter() == 'N') {
                List<Span> counted = i + 1 < marks.size() && marks.get(i + 1).letter() == 'K'
                        ? List.of(marks.get(i + 1).span())
                        : List.of();
                figures.add(
                        FigureWords.figure(composer.text(), mark.span(), counted, statement < 0 ? null : statement));
            }
        }
    }

    /** A page as small outlets make it; its bytes are what goes to the evidence. */
    private Page page(String title, StringBuilder text) {
        StringBuilder html = new StringBuilder(
                        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
                .append(title)
                .append("</title></head>\n<body><header><nav><a href=\"/\">")
                .append(outlet)
                .append("</a> <a href=\"/news\">News</a></nav></header>\n<article>\n");
        for (Block block : blocks) {
            String tag = block.kind() == Block.Kind.TITLE ? "h1" : "p";
            html.append('<').append(tag).append('>');
            html.append(text, block.span().start(), block.span().end());
            html.append("</").append(tag).append(">\n");
        }
        html.append("</article><footer>All of it is made up.</footer></body></html>\n");
        String host = outlet.toLowerCase(Locale.ROOT).replace(' ', '-');
        String path = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        URI url = URI.create(
                "https://" + host + ".example/" + published.toString().replace('-', '/') + "/" + path + "-" + number);
        byte[] bytes = html.toString().getBytes(StandardCharsets.UTF_8);
        return new Page(url.toString(), url, null, Page.Kind.HTML, "utf-8", null, null, bytes);
    }
}
