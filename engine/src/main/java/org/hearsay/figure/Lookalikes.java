package org.hearsay.figure;

import java.math.BigDecimal;
import java.util.Set;
import org.hearsay.figure.Figure.Bound;
import org.hearsay.figure.NounPhrases.Phrase;
import org.hearsay.figure.Numeral.Kind;
import org.jspecify.annotations.Nullable;

/** Numbers that count nothing: years, dates, ages, hours, scores, names, durations, and groups known already. */
final class Lookalikes {

    private static final BigDecimal OLDEST = BigDecimal.valueOf(119);
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1500);
    private static final BigDecimal FIRST_YEAR_OF_NEWS = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

    /** How far before "at nine" a word may stand that makes it no hour. */
    private static final int PUT_REACH = 14;

    private static final Set<String> AGES = Set.of("age", "ages", "aged");

    /** Marks that make a number right after them, without a space, part of something else. */
    private static final Set<String> GLUE_BEFORE = Set.of("@", "#", "/", "_", "=", "&", ".", "+", "*");

    private static final Set<String> GLUE_AFTER = Set.of("/", "_", "=", "@", "*");

    private static final Set<String> EMERGENCY = Set.of("911", "999", "112");

    private static final Set<String> HALVES =
            Set.of("first", "second", "other", "latter", "last", "top", "bottom", "better");

    /** What a number after it names as a part: "article four of the accord". */
    private static final Set<String> PARTS = Set.of("article", "section", "chapter", "page", "phase");

    private static final Set<String> PERSONS = Set.of("he", "she", "who", "i", "oldest", "youngest", "him", "her");

    private static final Set<String> SUBJECTS = Set.of("i", "we", "he", "she", "they", "you");

    private static final Set<String> MULTIPLIED =
            Set.of("as", "more", "higher", "the", "that", "larger", "greater", "bigger", "likelier", "less", "their");

    private static final Set<String> GROUPS = Set.of(
            "people",
            "those",
            "anyone",
            "everyone",
            "children",
            "women",
            "men",
            "adults",
            "voters",
            "residents",
            "workers",
            "kids",
            "girls",
            "boys",
            "girl",
            "boy",
            "man",
            "woman",
            "students",
            "americans",
            "child");

    private static final Set<String> YEAR_BEFORE = Set.of(
            "in", "since", "of", "by", "until", "till", "from", "the", "before", "after", "early", "late", "mid",
            "during", "through", "fiscal", "year", "a", "an", "his", "her", "its", "their", "that", "this");

    private final Tokens tokens;

    Lookalikes(Tokens tokens) {
        this.tokens = tokens;
    }

    /** @param counted what follows it and could be counted; null where nothing could */
    boolean has(Quantity quantity, @Nullable Phrase counted) {
        if (isIdentifier(quantity) || isDuration(quantity) || isScore(quantity, counted)) {
            return true;
        }
        if (quantity.kind() == Kind.FRACTION) {
            return isHalf(quantity);
        }
        if (quantity.kind() == Kind.MULTITUDE) {
            return isTimes(quantity, counted, false);
        }
        if (quantity.kind() != Kind.CARDINAL) {
            return false;
        }
        return isName(quantity, counted)
                || isYear(quantity, counted)
                || isDate(quantity)
                || isHour(quantity, counted)
                || isAge(quantity, counted)
                || isOne(quantity, counted)
                || isKnown(quantity, counted)
                || isTimes(quantity, counted, true);
    }

    /** Part of a mark-up's value, a handle, a telephone number, a note; a list's own number. */
    private boolean isIdentifier(Quantity quantity) {
        int from = quantity.numeral().from();
        int to = quantity.to();
        boolean glued = tokens.isGlued(from) && GLUE_BEFORE.contains(tokens.lower(from - 1));
        boolean attribute = tokens.is(from - 1, "\"") && tokens.is(from - 2, "=");
        boolean note = tokens.is(from - 1, "[") && tokens.is(to, "]");
        boolean bracket = tokens.is(from - 1, "(") && tokens.is(to, ")") && quantity.kind() == Kind.CARDINAL;
        boolean series = (tokens.isDigits(to) || tokens.isDigits(from - 1)) && quantity.kind() == Kind.CARDINAL;
        boolean marker = from == 0 && tokens.isDigits(0) && (tokens.is(to, ".") || tokens.is(to, ")")) && to < 3;
        boolean path = tokens.isGlued(to) && GLUE_AFTER.contains(tokens.lower(to));
        return glued || attribute || note || bracket || series || (marker && tokens.size() > 2) || path;
    }

    private boolean isDuration(Quantity quantity) {
        int at = quantity.to();
        int limit = at + 2;
        while (at < limit && tokens.is(at, WordClass.BETWEENDURATION)) {
            at++;
        }
        boolean half = quantity.kind() == Kind.FRACTION && (tokens.is(at, "a") || tokens.is(at, "an"));
        boolean ofTime = tokens.is(at, "of") && tokens.is(at + 1, WordClass.DURATION);
        int noun = half || ofTime ? at + 1 : at;
        boolean rather = quantity.kind() == Kind.MONEY || quantity.kind() == Kind.PERCENT;
        boolean within = tokens.is(quantity.from() - 1, "within") && tokens.isMark(at);
        return !rather && (tokens.is(noun, WordClass.DURATION) || within);
    }

    /** "5-4", "4 to 1", and a dash between numbers that nothing is counted by. */
    private static boolean isScore(Quantity quantity, @Nullable Phrase counted) {
        if (!quantity.joined() || quantity.kind() != Kind.CARDINAL) {
            return false;
        }
        return quantity.bound() != Bound.RANGE || counted == null;
    }

    /** "half past", "the first half", "half-hearted" aside, a half that isn't one of something. */
    private boolean isHalf(Quantity quantity) {
        int from = quantity.numeral().from();
        if (!tokens.is(from, "half") || quantity.isBounded() || tokens.is(from - 1, "by")) {
            return false;
        }
        int to = quantity.to();
        boolean of = tokens.is(to, "of") || (tokens.is(to, WordClass.DETERMINER) && !tokens.is(to, "as"));
        boolean inHalf = tokens.is(from - 1, "in") || tokens.is(from - 1, WordClass.DETERMINER);
        boolean ordinal = HALVES.contains(tokens.lower(from - 1));
        return !of || inHalf || ordinal || tokens.is(to, "that") || tokens.is(to, "this");
    }

    /** "Route 66", "Fortune 500 companies", "Super Bowl 50", "the 911 call", "10 Downing Street". */
    private boolean isName(Quantity quantity, @Nullable Phrase counted) {
        int from = quantity.numeral().from();
        if (isLabelled(quantity, counted) || isAddress(quantity)) {
            return true;
        }
        if (counted != null
                || !tokens.isDigits(from)
                || quantity.isBounded()
                || quantity.numeral().scaled()) {
            return false;
        }
        boolean named = from > 1 && tokens.isCapital(from - 1) && !tokens.is(from - 1, WordClass.CALENDAR);
        return named || EMERGENCY.contains(tokens.lower(from));
    }

    private boolean isLabelled(Quantity quantity, @Nullable Phrase counted) {
        int before = quantity.numeral().from() - 1;
        if (!tokens.is(before, WordClass.LABEL) || (quantity.isBounded() && quantity.bound() != Bound.RANGE)) {
            return false;
        }
        boolean point = tokens.lower(before + 1).indexOf('.') > 0;
        boolean number = tokens.lower(before).startsWith("no");
        boolean range = quantity.bound() == Bound.RANGE;
        boolean part = PARTS.contains(tokens.lower(before)) && tokens.is(quantity.to(), "of");
        return point || number || range || part || tokens.isCapital(before) || counted == null;
    }

    private boolean isAddress(Quantity quantity) {
        int to = quantity.to();
        for (int i = to; i < to + 4 && tokens.isCapital(i); i++) {
            if (tokens.is(i, WordClass.STREET)) {
                return tokens.isDigits(quantity.numeral().from());
            }
        }
        return false;
    }

    private boolean isYear(Quantity quantity, @Nullable Phrase counted) {
        int from = quantity.numeral().from();
        boolean four = tokens.isDigits(from) && tokens.lower(from).length() == 4;
        BigDecimal value = quantity.value();
        boolean range = value.compareTo(FIRST_YEAR) >= 0 && value.compareTo(LAST_YEAR) <= 0;
        if (!four || !range || quantity.numeral().scaled()) {
            return false;
        }
        boolean bounds = quantity.bound() == Bound.MORE_THAN
                || quantity.bound() == Bound.AT_LEAST
                || quantity.bound() == Bound.AT_MOST;
        if (counted == null || bounds) {
            return !bounds;
        }
        boolean possessive = tokens.lower(from - 1).endsWith("'s") || tokens.isCapital(from - 1);
        if (possessive || YEAR_BEFORE.contains(tokens.lower(quantity.from() - 1))) {
            return true;
        }
        boolean people = counted.from() == counted.head() && tokens.is(counted.head(), WordClass.PLURAL);
        return value.compareTo(FIRST_YEAR_OF_NEWS) >= 0 && !people;
    }

    /** Beside a month, its year aside: "Oct. 9", "19 September", "Sept. 19 to 22". */
    private boolean isDate(Quantity quantity) {
        int from = quantity.numeral().from();
        boolean may = tokens.is(from - 1, "may") && !tokens.isCapital(from - 1);
        boolean march = tokens.is(from - 1, "march") && !tokens.isCapital(from - 1);
        boolean month = tokens.is(from - 1, WordClass.MONTH) && !may && !march;
        boolean day = quantity.value().compareTo(BigDecimal.valueOf(31)) <= 0;
        boolean before = tokens.is(quantity.to(), WordClass.MONTH) && tokens.isCapital(quantity.to());
        boolean row = (tokens.is(from - 1, "and") || tokens.is(from - 1, ","))
                && tokens.isDigits(from - 2)
                && tokens.is(from - 3, WordClass.MONTH);
        return day && (month || row || (before && tokens.isDigits(from)));
    }

    /** "at 7", "by one", "before two", "twenty past one", "about 3 a.m.". */
    private boolean isHour(Quantity quantity, @Nullable Phrase counted) {
        if (counted != null || quantity.numeral().scaled()) {
            return false;
        }
        String before = tokens.lower(quantity.from() - 1);
        boolean at = before.equals("at");
        BigDecimal most = BigDecimal.valueOf(at ? 119 : 12);
        if (quantity.value().compareTo(most) > 0) {
            return false;
        }
        boolean clock = tokens.is(quantity.to(), "past")
                || tokens.is(quantity.from() - 1, "past")
                || (before.equals("to") && tokens.is(quantity.from() - 2, "quarter"));
        boolean hour = at
                || before.equals("before")
                || before.equals("after")
                || before.equals("until")
                || before.equals("till")
                || (before.equals("by") && !hasPut(quantity, WordClass.CHANGE));
        return clock || (hour && !hasPut(quantity, WordClass.PUT));
    }

    private boolean hasPut(Quantity quantity, WordClass wordClass) {
        for (int i = quantity.from() - 1; i >= Math.max(0, quantity.from() - PUT_REACH); i--) {
            if (tokens.is(i, wordClass)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAge(Quantity quantity, @Nullable Phrase counted) {
        if (isSaidToBeAge(quantity)) {
            return true;
        }
        if (counted != null
                || quantity.value().compareTo(OLDEST) > 0
                || quantity.numeral().scaled()) {
            return false;
        }
        int from = quantity.numeral().from();
        String before = tokens.lower(from - 1);
        boolean rangeOfAges = before.equals("and") && tokens.is(from - 4, "ages");
        boolean group = GROUPS.contains(tokens.lower(quantity.from() - 1));
        boolean older = before.equals("than") && (tokens.is(from - 2, "older") || tokens.is(from - 2, "younger"));
        boolean closer = before.equals("to") && tokens.is(from - 2, "closer");
        return rangeOfAges || group || older || closer || isApposition(quantity) || isPersonsAge(quantity);
    }

    /** "aged 54", "the ages of 17 and 20", "turned 300". */
    private boolean isSaidToBeAge(Quantity quantity) {
        int from = quantity.numeral().from();
        boolean outer = AGES.contains(tokens.lower(quantity.from() - 1));
        boolean of = tokens.is(quantity.from() - 1, "of") && tokens.is(quantity.from() - 2, "ages");
        String before = tokens.lower(from - 1);
        boolean turns = before.equals("turn") || before.equals("turned") || before.equals("turns");
        boolean birthday = turns && tokens.isDigits(from) && tokens.lower(from).indexOf(',') < 0;
        return outer || of || birthday || AGES.contains(before);
    }

    /** "Ada Brook, 54, runs the mill". */
    private boolean isApposition(Quantity quantity) {
        int from = quantity.numeral().from();
        int to = quantity.to();
        boolean closed = tokens.isMark(to) || tokens.is(to, "of") || tokens.is(to, "and");
        return closed && tokens.is(from - 1, ",") && tokens.isWord(from - 2) && quantity.from() == from;
    }

    /** "who is 70", "who is now 88", "the oldest, she said, was 91". */
    private boolean isPersonsAge(Quantity quantity) {
        int at = quantity.from() - (tokens.is(quantity.from() - 1, "now") ? 2 : 1);
        boolean be = tokens.is(at, "is") || tokens.is(at, "was") || tokens.is(at, "'m") || tokens.is(at, "am");
        if (!be || hasPut(quantity, WordClass.PUT)) {
            return false;
        }
        for (int i = at - 1; i >= Math.max(0, at - 6); i--) {
            if (PERSONS.contains(tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "one" where it is a pronoun or an article in all but name. */
    private boolean isOne(Quantity quantity, @Nullable Phrase counted) {
        int from = quantity.numeral().from();
        boolean one = tokens.is(from, "one") && quantity.numeral().to() == from + 1;
        if (!one || quantity.isBounded()) {
            return false;
        }
        if (counted == null || tokens.is(quantity.to(), "of")) {
            return true;
        }
        boolean victim = tokens.is(counted.head(), WordClass.DEAD)
                || (tokens.is(counted.head(), WordClass.PERSON) && isVictim(counted.to()))
                || tokens.is(from - 1, WordClass.DEAD);
        boolean only = (tokens.is(from - 1, "only") || tokens.is(from - 1, "just") || tokens.is(from - 1, "exactly"))
                && !tokens.is(from - 2, "the")
                && !tokens.is(from - 2, "not");
        return !victim && !only && !isRow(from);
    }

    private boolean isVictim(int at) {
        for (int i = at; i < at + 4; i++) {
            if (tokens.is(i, WordClass.DEAD) || tokens.is(i, "died")) {
                return true;
            }
        }
        return false;
    }

    /** "four Protestants and one Catholic": another count stands close before. */
    private boolean isRow(int from) {
        if (!tokens.is(from - 1, "and") && !tokens.is(from - 1, ",")) {
            return false;
        }
        for (int i = from - 2; i >= Math.max(0, from - 5); i--) {
            boolean digits = tokens.isDigits(i) && NumberWords.digits(tokens.lower(i)) != null;
            if (digits || NumberWords.small(tokens.lower(i)) != null) {
                return true;
            }
        }
        return false;
    }

    /**
     * "the two men", "all seven": small numbers in words of what is known already. Where a clause or "shot by …" follows,
     * that is what makes them known: "the two guides I wrote".
     */
    private boolean isKnown(Quantity quantity, @Nullable Phrase counted) {
        int from = quantity.numeral().from();
        boolean small = tokens.isWord(from)
                && quantity.numeral().isSmall()
                && quantity.numeral().to() == from + 1;
        boolean defined =
                counted != null && (SUBJECTS.contains(tokens.lower(counted.to())) || tokens.is(counted.to() + 1, "by"));
        return small && !defined && !quantity.isBounded() && tokens.is(quantity.from() - 1, WordClass.DEFINITE);
    }

    /** "three times", "four times as many"; but a hundred times is a count. */
    private boolean isTimes(Quantity quantity, @Nullable Phrase counted, boolean small) {
        if (counted == null || !tokens.is(counted.head(), "times")) {
            return false;
        }
        boolean few = small && quantity.numeral().isSmall();
        return few || MULTIPLIED.contains(tokens.lower(counted.to()));
    }
}
