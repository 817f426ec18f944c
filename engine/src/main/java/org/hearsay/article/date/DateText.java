package org.hearsay.article.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.page.Resource;
import org.jspecify.annotations.Nullable;

/**
 * Reads days from the ways in which pages write them: ISO 8601, RFC 822, day and month by name in the languages of
 * {@code months.tsv}, and numbers. Every pattern is bounded, so that hostile text costs no more than its length.
 */
public final class DateText {

    /** The order of day and month where both are numbers. */
    public enum Order {
        DAY_FIRST,
        MONTH_FIRST,
        UNKNOWN;

        /** What the language and country of a page imply: English alone doesn't say, and East Asia has the year first. */
        static Order of(@Nullable String language) {
            String tag =
                    language == null ? "" : language.toLowerCase(Locale.ROOT).replace('_', '-');
            if (tag.equals("en-us") || tag.equals("en-ph")) {
                return MONTH_FIRST;
            }
            return tag.isEmpty() || tag.equals("en") || tag.matches("(?:ja|ko|zh)(?:-.*)?") ? UNKNOWN : DAY_FIRST;
        }
    }

    /** Earlier years are of history, not of pages. */
    private static final int FIRST_YEAR = 1990;

    /** What follows a year: no digit but those of a time that markup alone sets apart, as in "28.09.201912:44". */
    private static final String NO_MORE = "(?!\\d(?!\\d:\\d\\d))";

    private static final String YEAR = "((?:19|20)\\d\\d)" + NO_MORE;
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)([-/.])\\s?(\\d{1,2})\\2\\s?(\\d{1,2})(?!\\d)");
    private static final Pattern EAST_ASIAN =
            Pattern.compile("((?:19|20)\\d\\d)\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})");
    private static final Pattern NUMBERS = Pattern.compile("(?<!\\d)(\\d{1,2})([./-])\\s?(\\d{1,2})\\2\\s?" + YEAR);
    /** Only with points: other separators are of too many other things. */
    private static final Pattern SHORT_YEAR =
            Pattern.compile("(?<![\\d.])(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?([0-4]\\d)(?!\\.\\d)" + NO_MORE);

    private static final Pattern SHORT_YEAR_NUMBERS =
            Pattern.compile("(?<![\\d/])(\\d{1,2})/(\\d{1,2})/([0-4]\\d)(?![\\d/])");

    /** A month's name: letters with their vowel signs, and a second word in Arabic. */
    private static final String NAME = "([\\p{L}\\p{M}]{2,14}(?: \\p{IsArabic}{5,7})?)";

    /** In the Levant months go by two names: "24 نيسان / أبريل 2020". */
    private static final String SECOND_NAME = "(?:\\s?/\\s?\\p{IsArabic}{3,7})?";

    private static final Pattern DAY_MONTH = Pattern.compile("(?<!\\d)(\\d{1,2})(?:\\.|º|er|st|nd|rd|th)?[-/\\s]{0,2}"
            + "(?:de |of )?" + NAME + SECOND_NAME + "\\.?[,،]?[-/\\s]{0,2}(?:de |del )?" + YEAR);
    private static final Pattern MONTH_DAY = Pattern.compile("(?<![\\p{L}\\p{M}])" + NAME
            + "\\.?\\s{1,2}(\\d{1,2})(?:(?:st|nd|rd|th)?,?\\s{1,2}|(?<=\\s\\d\\d))" + YEAR);
    private static final Pattern YEAR_MONTH_NAME =
            Pattern.compile("((?:19|20)\\d\\d)\\.?[-/\\s]" + NAME + "\\.?[-/\\s](\\d{1,2})(?!\\d)");
    private static final Pattern VIETNAMESE =
            Pattern.compile("(?<!\\d)(\\d{1,2})\\stháng\\s(\\d{1,2}),?\\s(?:năm\\s)?" + YEAR);
    private static final Pattern THAI =
            Pattern.compile("(?<!\\d)(\\d{1,2})\\s?([\\u0E01-\\u0E4E.]{3,12})\\s?(?:พ\\.ศ\\.\\s?)?(25[3-9]\\d)(?!\\d)");
    private static final Pattern SOLAR_HIJRI =
            Pattern.compile("(?<!\\d)(1[34]\\d\\d)([/-])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
    private static final Pattern SOLAR_HIJRI_NAME =
            Pattern.compile("(?<!\\d)(\\d{1,2})\\s(\\p{IsArabic}{2,9})[،,]?\\s(1[34]\\d\\d)(?!\\d)");

    /** The Buddhist calendar's years are so many ahead. */
    private static final int BUDDHIST = 543;

    private static final Pattern COMPACT = Pattern.compile("^((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?:T?\\d{4,6}Z?)?$");
    private static final Pattern EPOCH = Pattern.compile("^(1\\d{9})(?:\\d{3})?$");

    private final Map<String, Integer> months;

    private DateText(Map<String, Integer> months) {
        this.months = months;
    }

    /** Loads the names of months, a line each: the number, a tab, and names with spaces between. */
    public static DateText load() {
        Map<String, Integer> months = new HashMap<>();
        for (String line : Resource.lines(DateText.class, "months.tsv")) {
            int tab = line.indexOf('\t');
            for (String name : line.substring(tab + 1).split(" ", -1)) {
                months.put(name.replace('_', ' '), Integer.valueOf(line.substring(0, tab)));
            }
        }
        return new DateText(Map.copyOf(months));
    }

    /**
     * A date as written.
     *
     * @param day the day
     * @param other what the day is where day and month stand in the other order, or null where their order is sure
     * @param time the moment, where the time of day and its zone are written too, or null
     */
    record Written(
            LocalDate day,
            @Nullable LocalDate other,
            @Nullable OffsetDateTime time) {}

    private static final Pattern TIME = Pattern.compile(
            "(\\d{1,2}):(\\d\\d)(?::(\\d\\d)(?:[.,:]\\d{1,9})?)?\\s?(Z|UTC|GMT|[+-]\\d\\d:?\\d\\d)(?![\\d:])");

    /** What a value made for machines gives: the day of {@link #ofValue}, with the moment where that is in it. */
    @Nullable
    Written written(String value, Order order) {
        LocalDate day = ofValue(value, order);
        if (day == null) {
            return ambiguous(value, order);
        }
        Matcher time = TIME.matcher(value);
        return new Written(day, null, value.length() <= 200 && time.find() ? moment(day, time) : null);
    }

    private static @Nullable OffsetDateTime moment(LocalDate day, Matcher m) {
        try {
            int seconds = m.group(3) == null ? 0 : number(m.group(3));
            String zone = m.group(4);
            ZoneOffset offset = Character.isLetter(zone.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(zone);
            return OffsetDateTime.of(day, LocalTime.of(number(m.group(1)), number(m.group(2)), seconds), offset);
        } catch (DateTimeException noSuchTime) {
            return null;
        }
    }

    /** The first date in numbers whose order of day and month nothing tells; null where there is none. */
    @Nullable
    Written ambiguous(String text, Order order) {
        if (order != Order.UNKNOWN || text.length() > 400) {
            return null;
        }
        Matcher m = NUMBERS.matcher(text);
        while (m.find()) {
            LocalDate dayFirst = day(m.group(4), number(m.group(3)), m.group(1));
            LocalDate monthFirst = day(m.group(4), number(m.group(1)), m.group(3));
            if (dayFirst != null && monthFirst != null) {
                return new Written(dayFirst, monthFirst, null);
            }
        }
        return null;
    }

    /** A date and where in a text it begins. */
    record Placed(int start, Written written) {}

    /** The dates in a line of text, in order, up to so many; ambiguous ones among them. */
    List<Placed> all(String line, Order order, int most) {
        String text = withPlainDigits(line);
        NavigableMap<Integer, Placed> found = new TreeMap<>();
        for (Shape shape : Shape.values()) {
            if (!shape.mayBeIn(text)) {
                continue;
            }
            Matcher matcher = shape.pattern.matcher(text);
            for (int i = 0; i < most && matcher.find(); i++) {
                LocalDate day = day(shape, matcher, order);
                Written written = day != null
                        ? new Written(day, null, null)
                        : shape == Shape.NUMBERS ? ambiguous(matcher.group(), order) : null;
                if (written != null) {
                    found.putIfAbsent(matcher.start(), new Placed(matcher.start(), written));
                }
            }
        }
        return found.values().stream().limit(most).toList();
    }

    /** The order of day and month in the text's dates in numbers, where one of them tells it. */
    static Order orderIn(String text) {
        Matcher m = NUMBERS.matcher(text);
        while (m.find()) {
            if (!m.group(2).equals(".") && (number(m.group(1)) > 12) != (number(m.group(3)) > 12)) {
                return number(m.group(1)) > 12 ? Order.DAY_FIRST : Order.MONTH_FIRST;
            }
        }
        return Order.UNKNOWN;
    }

    /** The day that a value made for machines gives: what {@link #first} reads, digits alone, or seconds of Unix time. */
    @Nullable
    LocalDate ofValue(String value, Order order) {
        String stripped = value.strip();
        Matcher compact = COMPACT.matcher(stripped);
        if (compact.matches()) {
            return day(compact.group(1), number(compact.group(2)), compact.group(3));
        }
        Matcher epoch = EPOCH.matcher(stripped);
        if (epoch.matches()) {
            return Instant.ofEpochSecond(Long.parseLong(epoch.group(1)))
                    .atZone(ZoneOffset.UTC)
                    .toLocalDate();
        }
        return stripped.length() > 200 ? null : first(stripped, order);
    }

    /** The first day in a line of text, or null where it has none that is sure. */
    public @Nullable LocalDate first(String line, Order order) {
        String text = withPlainDigits(line);
        LocalDate found = null;
        int at = Integer.MAX_VALUE;
        for (Shape shape : Shape.values()) {
            if (!shape.mayBeIn(text)) {
                continue;
            }
            Matcher matcher = shape.pattern.matcher(text);
            while (matcher.find() && matcher.start() < at) {
                LocalDate day = day(shape, matcher, order);
                if (day != null) {
                    found = day;
                    at = matcher.start();
                }
            }
        }
        return found;
    }

    /** The text with the digits of all scripts as 0 to 9: "१५ जनवरी २०२४" as "15 जनवरी 2024". */
    private static String withPlainDigits(String text) {
        int i = 0;
        while (i < text.length() && !isOtherDigit(text.charAt(i))) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        char[] plain = text.toCharArray();
        for (; i < plain.length; i++) {
            plain[i] = isOtherDigit(plain[i]) ? (char) ('0' + Character.digit(plain[i], 10)) : plain[i];
        }
        return new String(plain);
    }

    private static boolean isOtherDigit(char c) {
        return c >= '\u0660' && Character.isDigit(c);
    }

    private enum Shape {
        YEAR_FIRST(DateText.YEAR_FIRST, ""),
        EAST_ASIAN(DateText.EAST_ASIAN, ""),
        DAY_MONTH(DateText.DAY_MONTH, ""),
        MONTH_DAY(DateText.MONTH_DAY, ""),
        YEAR_MONTH_NAME(DateText.YEAR_MONTH_NAME, ""),
        NUMBERS(DateText.NUMBERS, ""),
        SHORT_YEAR(DateText.SHORT_YEAR, ""),
        SHORT_YEAR_NUMBERS(DateText.SHORT_YEAR_NUMBERS, "/"),
        VIETNAMESE(DateText.VIETNAMESE, "tháng"),
        THAI(DateText.THAI, "25"),
        SOLAR_HIJRI(DateText.SOLAR_HIJRI, "1"),
        SOLAR_HIJRI_NAME(DateText.SOLAR_HIJRI_NAME, " 1");

        private final Pattern pattern;
        private final String part;

        Shape(Pattern pattern, String part) {
            this.pattern = pattern;
            this.part = part;
        }

        /** Whether what stands in all dates of the shape stands in a text. */
        boolean mayBeIn(String text) {
            return part.isEmpty() || text.contains(part);
        }
    }

    private @Nullable LocalDate day(Shape shape, Matcher m, Order order) {
        return switch (shape) {
            case YEAR_FIRST -> day(m.group(1), number(m.group(3)), m.group(4));
            case EAST_ASIAN -> day(m.group(1), number(m.group(2)), m.group(3));
            case DAY_MONTH -> day(m.group(3), month(m.group(2)), m.group(1));
            case MONTH_DAY -> day(m.group(3), month(m.group(1)), m.group(2));
            case YEAR_MONTH_NAME -> day(m.group(1), month(m.group(2)), m.group(3));
            // Points are written between day, month and year, in this order, by all who write them.
            case NUMBERS ->
                ofNumbers(m.group(1), m.group(3), m.group(4), m.group(2).equals(".") ? Order.DAY_FIRST : order);
            // Without a year in full only where the page says in which order: some write the year first.
            case SHORT_YEAR_NUMBERS ->
                order == Order.UNKNOWN ? null : ofNumbers(m.group(1), m.group(2), "20" + m.group(3), order);
            case SHORT_YEAR -> day("20" + m.group(3), number(m.group(2)), m.group(1));
            case VIETNAMESE -> day(m.group(3), number(m.group(2)), m.group(1));
            case THAI -> day(String.valueOf(number(m.group(3)) - BUDDHIST), month(m.group(2)), m.group(1));
            case SOLAR_HIJRI -> SolarHijri.day(number(m.group(1)), number(m.group(3)), number(m.group(4)));
            case SOLAR_HIJRI_NAME ->
                SolarHijri.day(number(m.group(3)), SolarHijri.month(m.group(2)), number(m.group(1)));
        };
    }

    private static @Nullable LocalDate ofNumbers(String one, String two, String year, Order order) {
        int first = number(one);
        int second = number(two);
        boolean dayFirst = order == Order.DAY_FIRST || first > 12;
        boolean monthFirst = order == Order.MONTH_FIRST || second > 12;
        if (dayFirst == monthFirst && first != second) {
            return first > 12 ? day(year, second, one) : null;
        }
        return dayFirst ? day(year, second, one) : day(year, first, two);
    }

    private int month(String name) {
        return months.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static @Nullable LocalDate day(String year, int month, String day) {
        try {
            LocalDate date = LocalDate.of(number(year), month, number(day));
            return date.getYear() < FIRST_YEAR ? null : date;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
