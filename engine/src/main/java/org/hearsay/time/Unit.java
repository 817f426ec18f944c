package org.hearsay.time;

/** The units of time that expressions count in, each with how TIMEX3 writes a duration of it. */
enum Unit {
    SECOND("PT", 1, "S"),
    MINUTE("PT", 1, "M"),
    HOUR("PT", 1, "H"),
    DAY("P", 1, "D"),
    WEEKEND("P", 2, "D"),
    WEEK("P", 1, "W"),
    FORTNIGHT("P", 2, "W"),
    MONTH("P", 1, "M"),
    QUARTER("P", 1, "Q"),
    SEASON("P", 3, "M"),
    HALF("P", 6, "M"),
    YEAR("P", 1, "Y"),
    DECADE("P", 10, "Y"),
    CENTURY("P", 100, "Y");

    private final String prefix;
    private final int factor;
    private final String letter;

    Unit(String prefix, int factor, String letter) {
        this.prefix = prefix;
        this.factor = factor;
        this.letter = letter;
    }

    boolean isShorterThanDay() {
        return compareTo(DAY) < 0;
    }

    /** The value of an unknown number of them: {@code PXD}. */
    String vague() {
        return prefix + "X" + letter;
    }

    /** The value of so many of them; a half of a year or an hour is months or minutes: {@code P2Y6M}. */
    String duration(double amount) {
        double many = amount * factor;
        long whole = (long) many;
        if (whole == many) {
            return prefix + whole + letter;
        }
        if (many - whole == 0.5 && (this == YEAR || this == HOUR || this == MINUTE)) {
            return prefix + (whole == 0 ? "" : whole + letter) + half();
        }
        return prefix + decimal(many) + letter;
    }

    private String half() {
        return switch (this) {
            case YEAR -> "6M";
            case HOUR -> "30M";
            default -> "30S";
        };
    }

    private static String decimal(double many) {
        return java.math.BigDecimal.valueOf(many).stripTrailingZeros().toPlainString();
    }
}
