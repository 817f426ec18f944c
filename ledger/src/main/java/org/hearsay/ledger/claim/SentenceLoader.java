package org.hearsay.ledger.claim;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.claim.RareWords;
import org.hearsay.claim.Sentence;
import org.hearsay.ledger.store.Rows;
import org.hearsay.text.Sentences;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/** Loads sentences that have some of the words of what is said, whosever word they are. */
final class SentenceLoader {

    /** Words by which sentences are looked at more closely. */
    private static final int RARE_WORDS = 8;

    /** So many of them a sentence has to have; of a statement of fewer words half of those. */
    private static final int LEAST = 3;

    /** The most sentences. */
    private static final int MOST = 2_000;

    /** A longer block is no paragraph of an article. */
    private static final int LONGEST_BLOCK = 20_000;

    private SentenceLoader() {}

    static List<Sentence> load(Connection connection, Set<Long> articles, String content) throws SQLException {
        List<String> words = RareWords.of(content, RARE_WORDS);
        int least = Math.min(LEAST, (words.size() + 1) / 2);
        List<Sentence> sentences = new ArrayList<>();
        if (least < 2) {
            return sentences;
        }
        for (long article : articles) {
            if (sentences.size() < MOST) {
                add(connection, article, words, least, sentences);
            }
        }
        return sentences;
    }

    private static void add(
            Connection connection, long article, List<String> words, int least, List<Sentence> sentences)
            throws SQLException {
        Text text = Rows.first(
                        connection,
                        "SELECT text FROM read_text WHERE article = ?",
                        row -> Text.of(row.getString(1)),
                        article)
                .orElse(Text.of(""));
        if (has(text.toString(), words) < least) {
            return;
        }
        List<Span> blocks = Rows.list(
                connection, """
                SELECT start, end FROM read_block WHERE article = ? AND kind IN (
                    SELECT id FROM block_kind WHERE name NOT IN ('byline', 'date', 'caption', 'excluded'))
                ORDER BY number""", row -> new Span(text.index(row.getInt(1)), text.index(row.getInt(2))), article);
        for (Span block : blocks) {
            boolean tells = block.length() <= LONGEST_BLOCK && has(text.slice(block), words) >= least;
            for (Span span : tells ? Sentences.of(text, block) : List.<Span>of()) {
                String sentence = text.slice(span);
                if (has(sentence, words) >= least && sentences.size() < MOST) {
                    Span points = text.codePoints(span);
                    sentences.add(new Sentence(article, points.start(), points.end(), sentence));
                }
            }
        }
    }

    /** How many of some words a text has; their endings may be others. */
    private static int has(String text, List<String> words) {
        String lower = text.toLowerCase(Locale.ROOT);
        int has = 0;
        for (String word : words) {
            has += lower.contains(word.length() > 5 ? word.substring(0, word.length() - 2) : word) ? 1 : 0;
        }
        return has;
    }
}
