package org.hearsay.attribution.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/**
 * Splits text into the pieces of BERT's uncased vocabulary, each with the characters it came from: white space and
 * punctuation part words, words are lower-cased and lose their accents, and each is cut greedily into the longest
 * pieces that the vocabulary has (Wu et al. 2016, as in BERT, Devlin et al. 2019). Equal, piece by piece, to the
 * reference tokenizer of the base model, which a test in {@code training/} checks.
 */
public final class WordPiece {

    public static final int UNKNOWN = 100;
    public static final int CLS = 101;
    public static final int SEP = 102;

    /** A word of more characters than this is one unknown piece, as in the reference. */
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> beginnings;
    private final Map<String, Integer> continuations;

    private WordPiece(Map<String, Integer> beginnings, Map<String, Integer> continuations) {
        this.beginnings = beginnings;
        this.continuations = continuations;
    }

    /**
     * Reads a vocabulary: one piece a line, its id the number of the line from 0; "##" marks what continues a word.
     *
     * @throws IOException where the stream can't be read
     */
    public static WordPiece read(InputStream vocabulary) throws IOException {
        Map<String, Integer> beginnings = HashMap.newHashMap(25_000);
        Map<String, Integer> continuations = HashMap.newHashMap(6_000);
        BufferedReader lines = new BufferedReader(new InputStreamReader(vocabulary, StandardCharsets.UTF_8));
        int id = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("##") && line.length() > 2) {
                continuations.put(line.substring(2), id);
            } else {
                beginnings.put(line, id);
            }
            id++;
        }
        return new WordPiece(beginnings, continuations);
    }

    /**
     * The vocabulary of the released model.
     *
     * @throws IllegalStateException where the program's own files are incomplete
     */
    public static WordPiece released() {
        try (InputStream in = WordPiece.class.getResourceAsStream("vocabulary.txt")) {
            if (in == null) {
                throw new IllegalStateException(
                        "vocabulary.txt is missing from the program's own files; build it again");
            }
            return read(in);
        } catch (IOException e) {
            throw new IllegalStateException("vocabulary.txt can't be read from the program's own files", e);
        }
    }

    /** Adds the pieces of a span of a text. */
    public void split(Text text, Span span, Pieces out) {
        String value = text.toString();
        Word word = new Word();
        for (int i = span.start(); i < span.end(); ) {
            int c = value.codePointAt(i);
            int next = Math.min(i + Character.charCount(c), span.end());
            if (isRemoved(c)) {
                i = next;
                continue;
            }
            if (isSpace(c)) {
                cut(word, out);
            } else if (isPunctuation(c) || isChinese(c)) {
                cut(word, out);
                word.append(c, i, next);
                cut(word, out);
            } else {
                word.append(c, i, next);
            }
            i = next;
        }
        cut(word, out);
    }

    /** Adds the pieces of one word, and empties it. */
    private void cut(Word word, Pieces out) {
        int length = word.length();
        if (length == 0) {
            return;
        }
        int before = out.size();
        int from = 0;
        boolean known = word.codePoints <= LONGEST_WORD;
        while (known && from < length) {
            int to = length;
            Integer id = null;
            while (to > from && (id = (from == 0 ? beginnings : continuations).get(word.part(from, to))) == null) {
                to--;
            }
            if (id == null) {
                known = false;
            } else {
                out.add(id, word.starts[from], word.ends[to - 1]);
                from = to;
            }
        }
        if (!known) {
            out.truncate(before);
            out.add(UNKNOWN, word.starts[0], word.ends[length - 1]);
        }
        word.clear();
    }

    private static boolean isSpace(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || Character.getType(c) == Character.SPACE_SEPARATOR
                || c == 0x85
                || c == 0x2028
                || c == 0x2029
                || c == 0x0B
                || c == 0x0C;
    }

    /** Control and format characters, which the reference drops: a word goes on across them. */
    private static boolean isRemoved(int c) {
        if (c == '\t' || c == '\n' || c == '\r') {
            return false;
        }
        int type = Character.getType(c);
        return c == 0xFFFD
                || type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED;
    }

    private static boolean isPunctuation(int c) {
        if (c < 0x80) {
            return c > 0x20 && c != 0x7F && !Character.isLetterOrDigit(c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    private static boolean isChinese(int c) {
        return (c >= 0x4E00 && c <= 0x9FFF)
                || (c >= 0x3400 && c <= 0x4DBF)
                || (c >= 0x20000 && c <= 0x2A6DF)
                || (c >= 0x2A700 && c <= 0x2B73F)
                || (c >= 0x2B740 && c <= 0x2B81F)
                || (c >= 0x2B820 && c <= 0x2CEAF)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0x2F800 && c <= 0x2FA1F);
    }

    /** A word in the making: lower-cased, without accents, with where in the text each of its characters came from. */
    private static final class Word {

        private final StringBuilder normal = new StringBuilder(LONGEST_WORD + 2);
        private final int[] starts = new int[LONGEST_WORD * 2 + 8];
        private final int[] ends = new int[LONGEST_WORD * 2 + 8];
        private int codePoints;

        void append(int c, int start, int end) {
            if (codePoints > LONGEST_WORD) {
                if (Character.getType(c) != Character.NON_SPACING_MARK) {
                    ends[normal.length() - 1] = end;
                }
                return;
            }
            if (c < 0x80) {
                add((char) Character.toLowerCase(c), start, end);
                codePoints++;
                return;
            }
            String bare = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
            for (int i = 0; i < bare.length() && codePoints <= LONGEST_WORD; ) {
                int part = bare.codePointAt(i);
                i += Character.charCount(part);
                if (Character.getType(part) == Character.NON_SPACING_MARK) {
                    continue;
                }
                String lower = Character.toString(part).toLowerCase(Locale.ROOT);
                for (int k = 0; k < lower.length(); k++) {
                    add(lower.charAt(k), start, end);
                }
                codePoints += lower.codePointCount(0, lower.length());
            }
        }

        private void add(char c, int start, int end) {
            starts[normal.length()] = start;
            ends[normal.length()] = end;
            normal.append(c);
        }

        String part(int from, int to) {
            return normal.substring(from, to);
        }

        int length() {
            return normal.length();
        }

        void clear() {
            normal.setLength(0);
            codePoints = 0;
        }
    }
}
