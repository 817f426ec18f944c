package org.hearsay.ledger.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.hearsay.ledger.search.StatementHit;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A table for spreadsheets, after RFC 4180. It begins with a byte-order mark, without which Excel takes UTF-8 for the
 * system's old character set; readers that know none find it in the first column's name.
 */
final class CsvExport implements StatementExport {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CsvWriter csv;

    CsvExport(Writer out) throws IOException {
        out.write(BYTE_ORDER_MARK);
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
        csv.writeRecord(Column.ALL.stream().map(Column::name).toList());
    }

    @Override
    public void take(StatementHit hit, Text text) {
        List<String> cells = Column.ALL.stream()
                .map(column -> cell(column.value().apply(hit)))
                .toList();
        csv.writeRecord(cells);
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof String words ? defused(words) : value.toString();
    }

    /**
     * What a page says must not become a formula when the table is opened: a spreadsheet takes what begins with one of
     * these for one, and an apostrophe before it makes it text (OWASP, "CSV Injection").
     */
    static String defused(String words) {
        return !words.isEmpty() && "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20".indexOf(words.charAt(0)) >= 0
                ? "'" + words
                : words;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
