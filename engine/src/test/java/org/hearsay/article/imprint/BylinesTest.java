package org.hearsay.article.imprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylinesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "Ada Vane                                            > Ada Vane",
                "By Ada Vane                                         > Ada Vane",
                "ByAda Vane                                          > Ada Vane",
                "By Byron Vane                                       > Byron Vane",
                "Byron Vane                                          > Byron Vane",
                "BY ADA VANE AND BO LIND                             > ADA VANE;BO LIND",
                "By Ada Vane, Bo Lind and Cy Mott                    > Ada Vane;Bo Lind;Cy Mott",
                "By Ada Vane, Bo Lind, and Cy Mott in Harlow         > Ada Vane;Bo Lind;Cy Mott",
                "Ada Vane, Political Correspondent                   > Ada Vane",
                "By Ada Vane | The Harlow Bugle                      > Ada Vane",
                "Von Ada Vane und Bo Lind                            > Ada Vane;Bo Lind",
                "Ada van der Vane                                    > Ada van der Vane",
                "Ana de la Cruz y Luis Mott                          > Ana de la Cruz;Luis Mott",
                "Autor: Ada Vane                                     > Ada Vane",
                "By The Editors                                      > ''",
                "https://bugle.example/ada                           > ''",
                "The Harlow Bugle                                    > ''",
                "3 May 2024                                          > ''",
            })
    void namesAreTakenAndWhatIsNoNameIsNot(String line, String names) {
        List<String> expected = names.isEmpty() ? List.of() : List.of(names.split(";", -1));
        assertThat(Bylines.names(line, "The Harlow Bugle")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By the time the police came, the gates were open.",
                "By Tuesday, the water had reached the church and the school, and nobody knew who had opened the gates.",
                "Ada Vane opened the gates",
                "By",
                "",
            })
    void sentencesAreNoBylines(String line) {
        assertThat(Bylines.isByline(line)).isFalse();
    }
}
