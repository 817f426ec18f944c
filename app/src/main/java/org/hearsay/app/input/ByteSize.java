package org.hearsay.app.input;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A size of data.
 *
 * @param bytes at least 1
 */
public record ByteSize(long bytes) {

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,18}(?:\\.[0-9]{1,6})?) ?([kmg]?i?b?)");

    private static final Map<String, Long> UNITS = Map.of(
            "", 1L, "k", 1_000L, "m", 1_000_000L, "g", 1_000_000_000L, "ki", 1L << 10, "mi", 1L << 20, "gi", 1L << 30);

    /** @throws IllegalArgumentException where the size is below 1 */
    public ByteSize {
        if (bytes < 1) {
            throw new IllegalArgumentException("a size of " + bytes + " bytes is below 1");
        }
    }

    /**
     * Reads a size as people write it: a number of bytes, or of {@code kB}, {@code MB}, {@code GB} (powers of 1000) or
     * {@code KiB}, {@code MiB}, {@code GiB} (powers of 1024), in any case.
     *
     * @throws IllegalArgumentException where it is no size, or below one byte
     */
    public static ByteSize parse(String written) {
        Matcher parts = WRITTEN.matcher(written.strip().toLowerCase(Locale.ROOT));
        Long unit = parts.matches() ? UNITS.get(parts.group(2).replace("b", "")) : null;
        if (unit == null) {
            throw new IllegalArgumentException("'" + written + "' is not a size like 500kB, 64MB or 1GB");
        }
        BigDecimal bytes = new BigDecimal(parts.group(1)).multiply(BigDecimal.valueOf(unit));
        if (bytes.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0) {
            throw new IllegalArgumentException("'" + written + "' is more than any file has");
        }
        return new ByteSize(bytes.longValue());
    }

    /** The size for people, such as "64 MB", rounded up to what three digits can say. */
    @Override
    public String toString() {
        if (bytes < 1_000) {
            return bytes + " bytes";
        }
        String units = "kMGTPE";
        BigDecimal value = BigDecimal.valueOf(bytes);
        int unit = -1;
        do {
            value = value.movePointLeft(3);
            unit++;
        } while (value.setScale(0, RoundingMode.CEILING).compareTo(BigDecimal.valueOf(1000)) >= 0);
        int digits = value.precision() - value.scale();
        BigDecimal rounded = value.setScale(Math.max(0, 3 - Math.max(1, digits)), RoundingMode.CEILING);
        return rounded.stripTrailingZeros().toPlainString() + " " + units.charAt(unit) + "B";
    }
}
