package org.hearsay.ledger.reading;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import org.hearsay.act.Act;
import org.hearsay.article.Block;
import org.hearsay.article.Published;
import org.hearsay.attribution.Quotation;
import org.hearsay.figure.Figure;
import org.hearsay.ledger.store.Labels;
import org.hearsay.sourcing.Medium;
import org.hearsay.sourcing.Sourcing;
import org.hearsay.time.Said;
import org.hearsay.time.TimeExpression;
import org.hearsay.voice.Voice;

/**
 * The numbers of all labels that readings use, in one file. Each component is a table of the same name; the labels are
 * those of {@code hearsay-reading/1}.
 */
public record ReadingLabels(
        Labels<Act> act,
        Labels<Quotation> quotation,
        Labels<Sourcing.Kind> sourcing,
        Labels<Medium> medium,
        Labels<Said.By> saidBy,
        Labels<Voice.Kind> voiceKind,
        Labels<Block.Kind> blockKind,
        Labels<Block.Exclusion> exclusion,
        Labels<Published.From> publishedFrom,
        Labels<TimeExpression.Type> timeType,
        Labels<Figure.Bound> bound) {

    /**
     * Reads them from a database, and adds those that it lacks.
     *
     * @param connection in a transaction
     */
    public static ReadingLabels load(Connection connection) throws SQLException {
        return new ReadingLabels(
                Labels.load(connection, "act", Act.class, Act::label),
                Labels.load(connection, "quotation", Quotation.class, Quotation::label),
                Labels.load(connection, "sourcing", Sourcing.Kind.class, Sourcing.Kind::label),
                Labels.load(connection, "medium", Medium.class, Medium::label),
                Labels.load(connection, "said_by", Said.By.class, Said.By::label),
                Labels.load(connection, "voice_kind", Voice.Kind.class, Voice.Kind::label),
                Labels.load(connection, "block_kind", Block.Kind.class, Block.Kind::label),
                Labels.load(connection, "exclusion", Block.Exclusion.class, Block.Exclusion::label),
                Labels.load(connection, "published_from", Published.From.class, Published.From::label),
                Labels.load(connection, "time_type", TimeExpression.Type.class, ReadingLabels::label),
                Labels.load(connection, "bound", Figure.Bound.class, Figure.Bound::label));
    }

    private static String label(TimeExpression.Type type) {
        return type.name().toUpperCase(Locale.ROOT);
    }
}
