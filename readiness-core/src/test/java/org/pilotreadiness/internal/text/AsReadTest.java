package org.pilotreadiness.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsReadTest {

    @ParameterizedTest
    @CsvSource({
        "Ålder, A\u030Alder",
        "café, CAFE\u0301",
        "STRASSE, straße",
        "Home visit, home\u00A0\u2003 VISIT",
        "ﬁrst visit, first\tvisit",
        "ＶＩＳＩＴ, visit",
        "' stroke ', Stroke",
        "ΣΟΦΟΣ, σοφοσ"
    })
    void whatReadsTheSameIsTheSame(String one, String other) {
        assertThat(AsRead.key(one)).isEqualTo(AsRead.key(other));
    }

    @Test
    void otherLettersAndJoinedWordsStayApart() {
        assertThat(AsRead.key("Ålder")).isNotEqualTo(AsRead.key("Alder"));
        assertThat(AsRead.key("home visit")).isNotEqualTo(AsRead.key("homevisit"));
        assertThat(AsRead.key("  Home \n Visit ")).isEqualTo("home visit");
    }

    @Test
    void aBlankTextIsEmpty() {
        assertThat(AsRead.key(" \u2003\t")).isEmpty();
    }
}
