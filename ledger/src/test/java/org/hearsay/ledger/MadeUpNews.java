package org.hearsay.ledger;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.hearsay.Likely;
import org.hearsay.Reading;
import org.hearsay.Statement;
import org.hearsay.act.Act;
import org.hearsay.article.Article;
import org.hearsay.article.Block;
import org.hearsay.article.Page;
import org.hearsay.article.Published;
import org.hearsay.attribution.Quotation;
import org.hearsay.attribution.Relation;
import org.hearsay.figure.Figure;
import org.hearsay.sourcing.Sourcing;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.hearsay.time.Said;
import org.hearsay.time.TimeExpression;
import org.hearsay.voice.Voice;

/**
 * Made-up readings of the size that news has: about 750 words, 20 statements and 10 voices an article, from a vocabulary
 * whose words are as unevenly common as those of a language (Zipf's law). The same seed gives the same reading.
 */
final class MadeUpNews {

    private static final int VOCABULARY = 60_000;
    private static final int STATEMENTS = 20;
    private static final int VOICES = 10;
    private static final String[] SYLLABLES = {
        "ba", "de", "ki", "lo", "mu", "na", "pe", "ri", "so", "tu", "va", "we", "xi", "yo", "zu", "cha", "sha", "the"
    };

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Span> names = new ArrayList<>();
    private final LocalDate published;

    private MadeUpNews(long seed) {
        random = new Random(seed);
        published = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2000));
    }

    static Reading article(long seed) {
        return new MadeUpNews(seed).reading(seed);
    }

    private Reading reading(long seed) {
        sentence(9);
        blocks.add(Block.of(new Span(0, text.length()), Block.Kind.TITLE));
        for (int i = 0; i < STATEMENTS; i++) {
            paragraph(i);
        }
        String title = text.substring(0, blocks.getFirst().span().end());
        Text whole = Text.of(text.toString());
        Article article = new Article(
                title,
                List.of("Ida " + name(random.nextInt(500))),
                name(random.nextInt(60)) + " Daily",
                new Published(published, Published.From.JSON_LD),
                "en",
                whole,
                blocks);
        byte[] html = ("<!DOCTYPE html><html><body><article>" + text + "</article></body></html>")
                .getBytes(StandardCharsets.UTF_8);
        URI url = URI.create("https://www." + name(random.nextInt(60)).toLowerCase(Locale.ROOT) + "-daily.example/"
                + published.getYear() + "/" + title.replace(' ', '-').replace(".", "") + "-" + seed);
        Page page = new Page(url.toString(), url, null, Page.Kind.HTML, "utf-8", null, null, html);
        return new Reading(page, article, statements, voices(), times(), figures(), List.of());
    }

    /** A statement of about 25 words, and a sentence that is none. */
    private void paragraph(int i) {
        text.append("\n\n");
        int start = text.length();
        Span content = sentence(22);
        text.append(' ');
        int source = text.length();
        text.append(name(random.nextInt(3000))).append(' ').append(name(random.nextInt(3000)));
        Span named = new Span(source, text.length());
        if (i % 2 == 0) {
            names.add(named);
        }
        text.append(" said");
        Span cue = new Span(text.length() - 4, text.length());
        text.append(". ");
        sentence(9);
        blocks.add(Block.of(new Span(start, text.length()), Block.Kind.PARAGRAPH));
        Act act = random.nextInt(3) == 0 ? any(Act.values()) : Act.SAYS;
        Sourcing.Kind kind = random.nextInt(3) == 0 ? any(Sourcing.Kind.values()) : Sourcing.Kind.NAMED;
        statements.add(new Statement(
                new Relation(
                        List.of(named), List.of(cue), List.of(content), any(Quotation.values()), random.nextDouble()),
                new Likely<>(act, random.nextDouble()),
                new Likely<>(i / 2, random.nextDouble()),
                Sourcing.of(kind),
                List.of(),
                null,
                new Said(published.minusDays(random.nextInt(3)), published, Said.By.PUBLISHED, null),
                act == Act.DENIES && i > 0 ? i - 1 : null));
    }

    private List<Voice> voices() {
        List<Voice> voices = new ArrayList<>();
        for (int i = 0; i < VOICES; i++) {
            voices.add(new Voice(Voice.Kind.PERSON, names.get(i), random.nextInt(4) != 0, List.of(names.get(i))));
        }
        return voices;
    }

    private List<TimeExpression> times() {
        return statements.stream()
                .limit(6)
                .map(one -> new TimeExpression(
                        one.cue().getFirst(), TimeExpression.Type.DATE, published.toString(), published, published))
                .toList();
    }

    private List<Figure> figures() {
        return statements.stream()
                .limit(5)
                .map(one -> new Figure(
                        one.source().getFirst(),
                        BigDecimal.valueOf(random.nextInt(5000)),
                        null,
                        Figure.Bound.AT_LEAST,
                        one.source(),
                        random.nextInt(STATEMENTS)))
                .toList();
    }

    private Span sentence(int words) {
        int start = text.length();
        for (int i = 0; i < words; i++) {
            text.append(i == 0 ? "" : " ").append(word());
        }
        text.append('.');
        return new Span(start, text.length());
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    /** Of rank r with a probability of about 1/r. */
    private String word() {
        return spelled((int) Math.pow(VOCABULARY, random.nextDouble()));
    }

    private static String name(int number) {
        String word = spelled(VOCABULARY + number);
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static String spelled(int rank) {
        StringBuilder word = new StringBuilder();
        for (int rest = rank; rest > 0; rest /= SYLLABLES.length) {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return word.toString();
    }
}
