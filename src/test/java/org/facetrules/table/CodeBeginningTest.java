package org.facetrules.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeBeginningTest {
  @ParameterizedTest
  @CsvSource({
    "2010-01-01, 2010-01-01, 2010-01-01, 'from 2010-01-01'",
    "in 2010, 2010-01-01, 2010-12-31, 'from 2010, day not known'",
    "by 2020-01-01, , 2020-01-01, in force by 2020-01-01",
    "-, , , first day not known"
  })
  void parse_readsWhatIsKnown(String cell, LocalDate earliest, LocalDate latest, String text) {
    CodeBeginning beginning = CodeBeginning.parse(cell);
    assertThat(beginning.earliest()).isEqualTo(Optional.ofNullable(earliest));
    assertThat(beginning.latest()).isEqualTo(Optional.ofNullable(latest));
    assertThat(beginning).hasToString(text);
  }

  @Test
  void firstDay_isNeverInvented() {
    assertThat(CodeBeginning.parse("2010-01-01").firstDay()).hasValue(LocalDate.of(2010, 1, 1));
    assertThat(CodeBeginning.parse("in 2010").firstDay()).isEmpty();
    assertThat(CodeBeginning.parse("by 2020-01-01").firstDay()).isEmpty();
    assertThat(CodeBeginning.parse("-").firstDay()).isEmpty();
  }

  @Test
  void otherCells_areRefused() {
    for (String day : List.of("about 2010", "2010", "2010-02-30", "")) {
      assertThatThrownBy(() -> CodeBeginning.parse(day))
          .hasMessage("\"" + day + "\" is no day: expected YYYY-MM-DD");
    }
    assertThatThrownBy(() -> CodeBeginning.parse("in 20x0"))
        .hasMessage("\"20x0-01-01\" is no day: expected YYYY-MM-DD");
    assertThatThrownBy(() -> CodeBeginning.parse("by 2020"))
        .hasMessage("\"2020\" is no day: expected YYYY-MM-DD");
    Optional<LocalDate> later = Optional.of(LocalDate.of(2012, 1, 1));
    Optional<LocalDate> earlier = Optional.of(LocalDate.of(2010, 1, 1));
    assertThatThrownBy(() -> new CodeBeginning(later, earlier))
        .hasMessage("earliest first day 2012-01-01 is after the latest, 2010-01-01");
  }
}
