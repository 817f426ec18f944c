package org.hearsay.app.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteSizeTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "64MB, 64000000",
        "64 mb, 64000000",
        "64M, 64000000",
        "1.5GB, 1500000000",
        "500kB, 500000",
        "1KiB, 1024",
        "2Mi, 2097152",
        "12B, 12"
    })
    void sizesAreReadAsPeopleWriteThem(String written, long bytes) {
        assertThat(ByteSize.parse(written)).isEqualTo(new ByteSize(bytes));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "MB", "-1", "0", "0.4", "1e6", "1 000", "64 megabytes", "999999999999999999GB", "i", "1ii"})
    void whatIsNoSizeIsRefused(String written) {
        assertThatThrownBy(() -> ByteSize.parse(written)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1 bytes",
        "999, 999 bytes",
        "1000, 1 kB",
        "64000000, 64 MB",
        "64000001, 64.1 MB",
        "300000000, 300 MB",
        "1234567, 1.24 MB",
        "999999, 1 MB",
        "999000, 999 kB",
        "2147483639, 2.15 GB",
        "9223372036854775807, 9.23 EB"
    })
    void sizesAreSaidInThreeDigits(long bytes, String said) {
        assertThat(new ByteSize(bytes)).hasToString(said);
    }
}
