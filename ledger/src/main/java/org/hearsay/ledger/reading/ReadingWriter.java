package org.hearsay.ledger.reading;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hearsay.Reading;
import org.hearsay.Statement;
import org.hearsay.article.Article;
import org.hearsay.article.Block;
import org.hearsay.article.Problem;
import org.hearsay.article.Published;
import org.hearsay.figure.Figure;
import org.hearsay.ledger.store.Insert;
import org.hearsay.sourcing.Sourcing;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.hearsay.time.Said;
import org.hearsay.time.TimeExpression;
import org.hearsay.voice.Voice;
import org.jspecify.annotations.Nullable;

/** Writes readings as rows. For one connection, in transactions that its caller begins and ends. */
public final class ReadingWriter implements AutoCloseable {

    private final ReadingLabels labels;
    private final StringWriter strings;
    private final SearchWriter search;
    private final Insert article;
    private final Insert byline;
    private final Insert imprint;
    private final Insert text;
    private final Insert block;
    private final Insert voice;
    private final Insert mention;
    private final Insert statement;
    private final Insert via;
    private final Insert time;
    private final Insert figure;
    private final Insert problem;

    public ReadingWriter(Connection connection, ReadingLabels labels) throws SQLException {
        this.labels = labels;
        strings = new StringWriter(connection);
        search = new SearchWriter(connection);
        article = new Insert(connection, """
                INSERT INTO read_article VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET title = excluded.title, outlet = excluded.outlet,
                    published = excluded.published, published_from = excluded.published_from,
                    language = excluded.language, reader = excluded.reader, read_at = excluded.read_at,
                    last_statement = excluded.last_statement""");
        byline = new Insert(connection, "INSERT INTO read_byline VALUES (?, ?, ?)");
        imprint = ImprintRow.insert(connection);
        text = new Insert(connection, "INSERT INTO read_text VALUES (?, ?)");
        block = new Insert(connection, "INSERT INTO read_block VALUES (?, ?, ?, ?, ?, ?)");
        voice = new Insert(connection, "INSERT INTO read_voice (id, kind, named, start, end) VALUES (?, ?, ?, ?, ?)");
        mention = new Insert(connection, "INSERT INTO read_mention VALUES (?, ?, ?)");
        statement = new Insert(connection, """
                INSERT INTO read_statement (id, position, quotation, act, sourcing, voice, said_from, said_to, said_by,
                    said_span, day, medium, answers, several, count, source, cue, content, role, basis, confidence,
                    act_probability, voice_probability)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""");
        via = new Insert(connection, "INSERT INTO read_via VALUES (?, ?, ?)");
        time = new Insert(connection, """
                INSERT INTO read_time (id, start, end, type, value, first_day, last_day)
                VALUES (?, ?, ?, ?, ?, ?, ?)""");
        figure = new Insert(connection, """
                INSERT INTO read_figure (id, start, end, value, high, bound, counts, statement)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""");
        problem = new Insert(connection, "INSERT INTO read_problem VALUES (?, ?, ?, ?, ?)");
    }

    /**
     * Writes all rows of a reading but its page's; its words are for {@link #index} to write.
     *
     * @param id the article's number; where it has been read before, no row but the article's own is left of that
     * @param numbers the number of each statement within the article, as many as there are statements
     * @param last the highest number that a statement of this article ever had
     * @param reader the number of what read it
     * @param when when it was read
     */
    public void write(long id, Reading reading, int[] numbers, int last, long reader, Instant when)
            throws SQLException {
        Article read = reading.article();
        article(id, read, last, reader, when);
        ImprintRow.write(imprint, strings, id, read);
        Text offsets = read.text();
        text.with(id).with(strings.put(id, "text", offsets.toString())).run();
        blocks(id, offsets, read.blocks());
        voices(id, offsets, reading.voices());
        for (int i = 0; i < reading.statements().size(); i++) {
            statement(id, read, reading.statements().get(i), i, numbers);
        }
        times(id, offsets, reading.times());
        figures(id, offsets, reading.figures(), numbers);
        problems(id, reading.problems());
    }

    /**
     * Puts the words of a reading that was written into the search indexes. Where several are written in one transaction
     * this comes after the last of them: FTS5 collects words in memory, and writes what it has whenever SQLite keeps a
     * journal of a statement, as it does for some of those by which readings and identities are written.
     *
     * @param id the article's number
     * @param numbers as in {@link #write}
     */
    public void index(long id, Reading reading, int[] numbers) throws SQLException {
        search.index(id, reading, numbers);
    }

    private void article(long id, Article read, int last, long reader, Instant when) throws SQLException {
        Published published = read.published();
        article.with(id)
                .with(strings.put(id, "title", read.title()))
                .with(strings.put(id, "outlet", read.outlet()))
                .with(published == null ? null : published.value().toString())
                .with(published == null ? null : labels.publishedFrom().number(published.from()))
                .with(strings.put(id, "language", read.language()))
                .with(reader)
                .with(when.toString())
                .with(last)
                .run();
        for (int i = 0; i < read.byline().size(); i++) {
            byline.with(id)
                    .with(i)
                    .with(strings.put(id, "byline." + i, read.byline().get(i)))
                    .run();
        }
    }

    private void blocks(long id, Text offsets, List<Block> blocks) throws SQLException {
        for (int i = 0; i < blocks.size(); i++) {
            Block one = blocks.get(i);
            span(block.with(id).with(i + 1), offsets, one.span())
                    .with(labels.blockKind().number(one.kind()))
                    .with(one.exclusion() == null ? null : labels.exclusion().number(one.exclusion()))
                    .run();
        }
    }

    private void voices(long id, Text offsets, List<Voice> voices) throws SQLException {
        for (int i = 0; i < voices.size(); i++) {
            Voice one = voices.get(i);
            long number = RowId.of(id, i + 1);
            voice.with(number).with(labels.voiceKind().number(one.kind())).with(one.named());
            span(voice, offsets, one.name()).run();
            for (Span place : one.mentions()) {
                span(mention.with(number), offsets, place).run();
            }
        }
    }

    private void statement(long id, Article in, Statement one, int position, int[] numbers) throws SQLException {
        Text offsets = in.text();
        long number = RowId.of(id, numbers[position]);
        Sourcing sourcing = one.sourcing();
        statement
                .with(number)
                .with(position)
                .with(labels.quotation().number(one.quotation()))
                .with(labels.act().number(one.act().value()))
                .with(labels.sourcing().number(sourcing.kind()))
                .with(
                        one.voice() == null
                                ? null
                                : (Long) RowId.of(id, one.voice().value() + 1));
        said(offsets, one.said());
        statement
                .with(day(day(one.said(), in.published())))
                .with(one.medium() == null ? null : labels.medium().number(one.medium()))
                .with(one.answers() == null ? null : (Long) RowId.of(id, numbers[one.answers()]))
                .with(sourcing.several())
                .with(sourcing.count())
                .with(SpanJson.write(offsets, one.source()))
                .with(SpanJson.write(offsets, one.cue()))
                .with(SpanJson.write(offsets, one.content()))
                .with(SpanJson.write(offsets, sourcing.role()))
                .with(SpanJson.write(offsets, sourcing.basis()))
                .with(Probability.write(one.confidence()))
                .with(Probability.write(one.act().probability()))
                .with(
                        one.voice() == null
                                ? null
                                : (Long) Probability.write(one.voice().probability()))
                .run();
        for (int i = 0; i < one.via().size(); i++) {
            via.with(number).with(i).with(RowId.of(id, one.via().get(i) + 1)).run();
        }
    }

    private void said(Text offsets, @Nullable Said said) throws SQLException {
        if (said == null) {
            statement
                    .with((String) null)
                    .with((String) null)
                    .with((String) null)
                    .with((String) null);
            return;
        }
        statement
                .with(day(said.from()))
                .with(day(said.to()))
                .with(labels.saidBy().number(said.by()))
                .with(said.span() == null ? null : SpanJson.write(offsets, List.of(said.span())));
    }

    private void times(long id, Text offsets, List<TimeExpression> times) throws SQLException {
        for (int i = 0; i < times.size(); i++) {
            TimeExpression one = times.get(i);
            span(time.with(RowId.of(id, i + 1)), offsets, one.span())
                    .with(labels.timeType().number(one.type()))
                    .with(strings.put(id, "time." + (i + 1), one.value()))
                    .with(day(one.from()))
                    .with(day(one.to()))
                    .run();
        }
    }

    private void figures(long id, Text offsets, List<Figure> figures, int[] numbers) throws SQLException {
        for (int i = 0; i < figures.size(); i++) {
            Figure one = figures.get(i);
            span(figure.with(RowId.of(id, i + 1)), offsets, one.span())
                    .with(one.value().toString())
                    .with(one.high() == null ? null : one.high().toString())
                    .with(labels.bound().number(one.bound()))
                    .with(SpanJson.write(offsets, one.counts()))
                    .with(one.statement() == null ? null : (Long) RowId.of(id, numbers[one.statement()]))
                    .run();
        }
    }

    private void problems(long id, List<Problem> problems) throws SQLException {
        for (int i = 0; i < problems.size(); i++) {
            String field = "problem." + (i + 1);
            problem.with(id)
                    .with(i + 1)
                    .with(strings.put(id, field + ".what", problems.get(i).what()))
                    .with(strings.put(id, field + ".place", problems.get(i).where()))
                    .with(strings.put(id, field + ".mend", problems.get(i).mend()))
                    .run();
        }
    }

    private static Insert span(Insert insert, Text offsets, Span span) throws SQLException {
        return insert.with(offsets.codePoint(span.start())).with(offsets.codePoint(span.end()));
    }

    /** The day that a statement is sorted and found by. */
    private static @Nullable LocalDate day(@Nullable Said said, @Nullable Published published) {
        if (said != null && said.to() != null) {
            return said.to();
        }
        if (published != null) {
            return published.value();
        }
        return said == null ? null : said.from();
    }

    private static @Nullable Long day(@Nullable LocalDate day) {
        return day == null ? null : (Long) day.toEpochDay();
    }

    @Override
    public void close() throws SQLException {
        for (Insert insert :
                List.of(article, byline, imprint, text, block, voice, mention, statement, via, time, figure, problem)) {
            insert.close();
        }
        strings.close();
        search.close();
    }
}
