package org.hearsay.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.time.Meaning.InRelativeYear;
import org.hearsay.time.Meaning.InYear;
import org.hearsay.time.Meaning.Shift;
import org.jspecify.annotations.Nullable;

/** A year that is said once for two: "March 3 and April 5, 1995", "December to February last year". */
final class SharedYears {

    private static final Set<String> JOINING = Set.of("and", "or", "to", "through", "until", "till", "-", "\u2013");

    /** A leap year, to compare places within a year by. */
    private static final int ANY_YEAR = 2000;

    private SharedYears() {}

    /** The same phrases, each that has no year with that of the one it is joined to. */
    static List<Phrase> in(List<Phrase> phrases, Tokens tokens) {
        List<Phrase> shared = new ArrayList<>(phrases);
        for (int k = shared.size() - 2; k >= 0; k--) {
            Phrase before = shared.get(k);
            Phrase after = shared.get(k + 1);
            if (isJoined(tokens, before.to(), after.from())) {
                shared.set(k, new Phrase(before.from(), before.to(), backwards(before.meaning(), after.meaning())));
            }
        }
        for (int k = 1; k < shared.size(); k++) {
            Phrase before = shared.get(k - 1);
            Phrase after = shared.get(k);
            if (isJoined(tokens, before.to(), after.from())) {
                shared.set(k, new Phrase(after.from(), after.to(), forwards(before.meaning(), after.meaning())));
            }
        }
        return shared;
    }

    private static boolean isJoined(Tokens tokens, int from, int to) {
        return to == from + 1 && tokens.isOneOf(from, JOINING);
    }

    private static Meaning backwards(Meaning before, Meaning after) {
        if (!(before instanceof InYear open) || !isOpen(open)) {
            return before;
        }
        if (after instanceof InRelativeYear known && isComparable(known.part())) {
            return new InRelativeYear(open.part(), known.years() - (isLater(open.part(), known.part()) ? 1 : 0));
        }
        Integer year = year(after);
        if (year == null || !(after instanceof InYear known)) {
            return before;
        }
        return in(open, year - (isLater(open.part(), known.part()) ? 1 : 0));
    }

    private static Meaning forwards(Meaning before, Meaning after) {
        Integer year = year(before);
        if (year == null || !(before instanceof InYear known) || !(after instanceof InYear open) || !isOpen(open)) {
            return after;
        }
        return in(open, year + (isLater(known.part(), open.part()) ? 1 : 0));
    }

    /** The year that is said of a part of a year. */
    private static @Nullable Integer year(Meaning meaning) {
        return meaning instanceof InYear in && isComparable(in.part()) ? in.year() : null;
    }

    private static Meaning in(InYear open, int year) {
        return open.part().isIn(year) ? new InYear(open.part(), year, Shift.NONE) : open;
    }

    private static boolean isOpen(InYear in) {
        return in.year() == null && in.shift() == Shift.NONE && isComparable(in.part());
    }

    private static boolean isComparable(YearPart part) {
        return !(part instanceof YearPart.Feast);
    }

    private static boolean isLater(YearPart one, YearPart other) {
        return one.in(ANY_YEAR).from().isAfter(other.in(ANY_YEAR).from());
    }
}
