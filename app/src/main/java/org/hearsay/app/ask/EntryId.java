package org.hearsay.app.ask;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.ledger.reading.RowId;

/**
 * What people call an entry of the ledger by.
 *
 * @param article the article's number
 * @param statement the statement's number within it; 0 for the article itself
 */
public record EntryId(long article, int statement) {

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,12})(?:\\.([0-9]{1,6}))?");

    /**
     * Reads it.
     *
     * @throws IllegalArgumentException where it is neither {@code 12} nor {@code 12.7}
     */
    public static EntryId parse(String written) {
        Matcher matcher = WRITTEN.matcher(written.strip());
        if (!matcher.matches()
                || Long.parseLong(matcher.group(1)) == 0
                || (matcher.group(2) != null && Integer.parseInt(matcher.group(2)) == 0)) {
            throw new IllegalArgumentException(
                    "'" + written + "' is no entry: write an article as 12, and a statement as 12.7");
        }
        return new EntryId(
                Long.parseLong(matcher.group(1)), matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2)));
    }

    boolean isArticle() {
        return statement == 0;
    }

    /** The statement's id in the ledger. */
    long id() {
        return RowId.of(article, statement);
    }

    /** As people write it. */
    @Override
    public String toString() {
        return isArticle() ? Long.toString(article) : article + "." + statement;
    }
}
