package org.hearsay.time;

import org.jspecify.annotations.Nullable;

/** The names of holidays in a text. */
final class HolidayNames {

    private final Tokens tokens;

    HolidayNames(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * A holiday that was found.
     *
     * @param to one past its last token
     */
    record Found(int to, Holiday holiday) {}

    /** The holiday whose name begins at {@code i}; names begin with a capital. */
    @Nullable
    Found at(int i) {
        if (!tokens.isCapital(i)) {
            return null;
        }
        return switch (tokens.word(i)) {
            case "new" -> newYear(i);
            case "martin" ->
                tokens.are(i + 1, "luther", "king") ? day(i, pastStops(i + 3), Holiday.MARTIN_LUTHER_KING_DAY) : null;
            case "valentine" -> day(i, i + 1, Holiday.VALENTINES_DAY);
            case "presidents" -> day(i, i + 1, Holiday.PRESIDENTS_DAY);
            case "mother" -> day(i, i + 1, Holiday.MOTHERS_DAY);
            case "father" -> day(i, i + 1, Holiday.FATHERS_DAY);
            case "earth" -> tokens.isCapital(i + 1) ? day(i, i + 1, Holiday.EARTH_DAY) : null;
            case "memorial" -> day(i, i + 1, Holiday.MEMORIAL_DAY);
            case "labor", "labour" -> day(i, i + 1, Holiday.LABOR_DAY);
            case "columbus" -> day(i, i + 1, Holiday.COLUMBUS_DAY);
            case "veterans" -> day(i, i + 1, Holiday.VETERANS_DAY);
            case "independence" -> day(i, i + 1, Holiday.FOURTH_OF_JULY);
            case "bastille" -> day(i, i + 1, Holiday.BASTILLE_DAY);
            case "boxing" -> day(i, i + 1, Holiday.BOXING_DAY);
            case "thanksgiving" -> optionalDay(i, Holiday.THANKSGIVING);
            case "halloween" -> new Found(i + 1, Holiday.HALLOWEEN);
            case "juneteenth" -> new Found(i + 1, Holiday.JUNETEENTH);
            case "epiphany" -> new Found(i + 1, Holiday.EPIPHANY);
            case "pentecost" -> new Found(i + 1, Holiday.PENTECOST);
            case "ash" -> tokens.is(i + 1, "wednesday") ? new Found(i + 2, Holiday.ASH_WEDNESDAY) : null;
            case "palm" -> tokens.is(i + 1, "sunday") ? new Found(i + 2, Holiday.PALM_SUNDAY) : null;
            case "good" -> tokens.is(i + 1, "friday") ? new Found(i + 2, Holiday.GOOD_FRIDAY) : null;
            case "black" -> tokens.is(i + 1, "friday") ? new Found(i + 2, Holiday.BLACK_FRIDAY) : null;
            case "easter" -> easter(i);
            case "christmas", "xmas" -> christmas(i);
            default -> null;
        };
    }

    private @Nullable Found newYear(int i) {
        int at = tokens.is(i + 1, "year") ? tokens.pastPossessive(i + 2) : -1;
        if (at < 0) {
            return null;
        }
        if (tokens.is(at, "eve")) {
            return new Found(at + 1, Holiday.NEW_YEARS_EVE);
        }
        return tokens.is(at, "day") ? new Found(at + 1, Holiday.NEW_YEARS_DAY) : null;
    }

    private Found easter(int i) {
        if (tokens.is(i + 1, "monday")) {
            return new Found(i + 2, Holiday.EASTER_MONDAY);
        }
        return new Found(tokens.is(i + 1, "sunday") ? i + 2 : i + 1, Holiday.EASTER);
    }

    private Found christmas(int i) {
        return tokens.is(i + 1, "eve") ? new Found(i + 2, Holiday.CHRISTMAS_EVE) : optionalDay(i, Holiday.CHRISTMAS);
    }

    private Found optionalDay(int i, Holiday holiday) {
        return new Found(tokens.is(i + 1, "day") ? i + 2 : i + 1, holiday);
    }

    private int pastStops(int i) {
        int at = tokens.is(i, ",") ? i + 1 : i;
        return tokens.is(at, "jr") ? (tokens.is(at + 1, ".") ? at + 2 : at + 1) : i;
    }

    /** A name that is a holiday's with "Day" after it alone, the possessive between them or not. */
    private @Nullable Found day(int i, int to, Holiday holiday) {
        int possessive = tokens.pastPossessive(to);
        int at = possessive < 0 ? to : possessive;
        return tokens.is(at, "day") && at > i ? new Found(at + 1, holiday) : null;
    }
}
