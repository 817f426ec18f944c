package org.hearsay.article.body;

import static org.hearsay.article.body.Feature.*;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.article.date.DateText;
import org.hearsay.article.imprint.Bylines;
import org.hearsay.article.page.LanguageDetector;
import org.hearsay.article.page.Passage;
import org.hearsay.article.page.Prose;
import org.hearsay.article.page.Resource;

/** The features of a passage's text: {@link Feature#CHARACTERS} to {@link Feature#DATE}. */
public final class TextFeatures {

    /** Longer passages are looked at up to here. */
    private static final int LOOKED_AT = 3_000;

    /** Dates and labels are looked for in passages of up to so many words. */
    private static final int SHORT = 16;

    private static final String QUOTES = "\"“”„«»‘’「」";
    private static final String BARS = "|·•»›→▸►–";

    private final Boilerplate boilerplate;
    private final DateText dates;
    private final Set<String> common;

    /**
     * @param boilerplate the phrases of lines that are no article's
     * @param dates reads dates
     */
    public TextFeatures(Boilerplate boilerplate, DateText dates) {
        this.boilerplate = boilerplate;
        this.dates = dates;
        this.common = commonWords();
    }

    private static Set<String> commonWords() {
        Set<String> words = new HashSet<>();
        for (String line : Resource.lines(LanguageDetector.class, "stopwords.tsv")) {
            words.addAll(List.of(line.substring(line.indexOf('\t') + 1).split(" ", -1)));
        }
        return Set.copyOf(words);
    }

    void fill(Passage passage, float[] row) {
        String text = passage.text();
        Counts counts = new Counts();
        counts.look(text);
        row[CHARACTERS.at()] = log(text.length());
        row[LINK_SHARE.at()] = (float) passage.linkShare();
        row[LINKED.at()] = log(passage.linked());
        row[PROSE.at()] = log(passage.prose());
        row[ENDS_SENTENCE.at()] = Prose.endsSentence(text) ? 1 : 0;
        row[ENDS_COLON.at()] = text.endsWith(":") ? 1 : 0;
        char start = text.charAt(0);
        row[STARTS_LOWER.at()] = Character.isLowerCase(start) ? 1 : 0;
        row[STARTS_OTHER.at()] =
                Character.isLetter(start) ? 0 : Character.isDigit(start) ? 1 : QUOTES.indexOf(start) >= 0 ? 2 : 3;
        counts.fill(row, text.length());
        labels(passage, counts.words, row);
    }

    private void labels(Passage passage, int words, float[] row) {
        String text = passage.text();
        Boilerplate.Match match = boilerplate.matchLines(text);
        row[BOILERPLATE.at()] = match == null ? -1 : Feature.number(match.reason());
        row[CREDIT.at()] = Captions.isCredit(passage) ? 1 : 0;
        if (words <= SHORT) {
            String line = Bylines.firstLine(text);
            row[BYLINE.at()] = Bylines.isByline(line) ? 1 : 0;
            boolean hasDigit = row[DIGITS.at()] > 0;
            row[DATE.at()] = hasDigit && dates.first(text, DateText.Order.DAY_FIRST) != null ? 1 : 0;
        }
    }

    static float log(double count) {
        return (float) Math.log(1 + count);
    }

    /** What is counted in one run over the characters. */
    private final class Counts {
        private int words;
        private int commonWords;
        private int capitalised;
        private int wordLength;
        private int upper;
        private int letters;
        private int digits;
        private int commas;
        private int sentences;
        private int quotes;
        private int bars;
        private int at;
        private int hash;
        private int copyright;
        private int lines;
        private int questions;
        private int exclamations;
        private boolean clock;
        private boolean year;
        private boolean address;

        void look(String text) {
            int length = Math.min(LOOKED_AT, text.length());
            int start = -1;
            for (int i = 0; i <= length; i++) {
                char c = i < length ? text.charAt(i) : ' ';
                if (Character.isLetterOrDigit(c)) {
                    start = start < 0 ? i : start;
                    letter(c);
                } else {
                    if (start >= 0) {
                        word(text, start, i);
                        start = -1;
                    }
                    mark(text, i, c);
                }
            }
        }

        private void letter(char c) {
            if (Character.isDigit(c)) {
                digits++;
            } else {
                letters++;
                upper += Character.isUpperCase(c) ? 1 : 0;
            }
        }

        private void word(String text, int start, int end) {
            words++;
            wordLength += end - start;
            capitalised += Character.isUpperCase(text.charAt(start)) ? 1 : 0;
            if (end - start <= 9 && common.contains(text.substring(start, end).toLowerCase(Locale.ROOT))) {
                commonWords++;
            }
            char first = text.charAt(start);
            year |= end - start == 4 && (first == '1' || first == '2') && Character.isDigit(text.charAt(start + 3));
            address |= text.startsWith("http", start) || (end - start == 3 && text.startsWith("www", start));
        }

        private void mark(String text, int i, char c) {
            switch (c) {
                case ',', '、', '，', '،' -> commas++;
                case '.', '。', '।' -> sentences++;
                case '?', '？', '؟' -> {
                    questions++;
                    sentences++;
                }
                case '!', '！' -> {
                    exclamations++;
                    sentences++;
                }
                case '@' -> at++;
                case '#' -> hash++;
                case '©' -> copyright++;
                case '\n' -> lines++;
                case ':' ->
                    clock |= i > 0
                            && i + 1 < text.length()
                            && Character.isDigit(text.charAt(i - 1))
                            && Character.isDigit(text.charAt(i + 1));
                default -> {
                    quotes += QUOTES.indexOf(c) >= 0 ? 1 : 0;
                    bars += BARS.indexOf(c) >= 0 ? 1 : 0;
                }
            }
        }

        void fill(float[] row, int length) {
            float all = Math.max(1, Math.min(LOOKED_AT, length));
            float each = Math.max(1, words);
            row[WORDS.at()] = log(Math.max(words, letters > 6 * words ? letters / 2 : 0));
            row[COMMAS.at()] = log(commas);
            row[SENTENCES.at()] = log(sentences);
            row[CAPITALISED.at()] = capitalised / each;
            row[UPPER_CASE.at()] = upper / (float) Math.max(1, letters);
            row[DIGITS.at()] = digits / all;
            row[LETTERS.at()] = letters / all;
            row[WORD_LENGTH.at()] = wordLength / each;
            row[COMMON_WORDS.at()] = commonWords / each;
            row[QUOTATION_MARKS.at()] = log(quotes);
            row[Feature.BARS.at()] = log(bars);
            row[AT_SIGNS.at()] = log(at);
            row[HASH_SIGNS.at()] = log(hash);
            row[COPYRIGHT.at()] = log(copyright);
            row[ADDRESSES.at()] = address ? 1 : 0;
            row[CLOCK.at()] = clock ? 1 : 0;
            row[YEAR.at()] = year ? 1 : 0;
            row[LINES.at()] = log(lines);
            row[QUESTIONS.at()] = log(questions);
            row[EXCLAMATIONS.at()] = log(exclamations);
        }
    }
}
