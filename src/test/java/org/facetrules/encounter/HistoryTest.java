package org.facetrules.encounter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.facetrules.anatomy.LevelNotation;
import org.junit.jupiter.api.Test;

/** A history and what it refuses: {@link SessionsApart}, sessions after the date of service. */
class HistoryTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

  @Test
  void twoSessions_ofOneDayKindAndRegion_areRefused() {
    assertThatThrownBy(
            () ->
                new History(
                    List.of(
                        block(DAY, Purpose.DIAGNOSTIC, "L4-5 left"),
                        block(DAY.plusDays(1), Purpose.DIAGNOSTIC, "L4-5 left"),
                        block(DAY, Purpose.DIAGNOSTIC, "L5-S1 right"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "sessions 1 and 3 of the history are both a diagnostic lumbar session of 2026-01-05:"
                + " expected one, with the sites of both");
  }

  @Test
  void sessionsThatDiffer_inDayKindOrRegion_stand() {
    History history =
        new History(
            List.of(
                block(DAY, Purpose.DIAGNOSTIC, "L4-5 left"),
                block(DAY, Purpose.THERAPEUTIC, "L4-5 left"),
                block(DAY, Purpose.DIAGNOSTIC, "C5-6 left"),
                destruction(DAY, "L4-5 left"),
                block(DAY.plusDays(1), Purpose.DIAGNOSTIC, "L4-5 left")));

    assertThat(history.sessions()).hasSize(5);
  }

  @Test
  void twoDestructionsOfADay_areOneSession_whateverTheTechnique() {
    assertThatThrownBy(
            () ->
                new History(
                    List.of(
                        destruction(DAY, "L4-5 left"),
                        PriorSession.builder()
                            .dateOfService(DAY)
                            .technique(Technique.COOLED_RADIOFREQUENCY)
                            .addSite(LevelNotation.readLevels("L3-4 left"))
                            .build())))
        .hasMessageStartingWith(
            "sessions 1 and 2 of the history are both a denervation lumbar session of 2026-01-05");
  }

  /** Nothing says that they are the same session. */
  @Test
  void sessionsOfUnknownKindOrRegion_stand() {
    PriorSession bare = PriorSession.builder().dateOfService(DAY).build();
    PriorSession noSites =
        PriorSession.builder().dateOfService(DAY).purpose(Purpose.DIAGNOSTIC).build();
    PriorSession pulsed =
        PriorSession.builder()
            .dateOfService(DAY)
            .technique(Technique.PULSED_RADIOFREQUENCY)
            .addSite(LevelNotation.readLevels("L4-5 left"))
            .build();

    assertThat(new History(List.of(bare, bare, noSites, noSites, pulsed, pulsed)).sessions())
        .hasSize(6);
  }

  @Test
  void sessionAfterTheDateOfService_isRefused() {
    History history =
        new History(List.of(destruction(DAY, "L4-5"), destruction(DAY.plusDays(3), "L4-5")));

    assertThatCode(() -> history.requireUntil(DAY.plusDays(3))).doesNotThrowAnyException();
    assertThatThrownBy(() -> history.requireUntil(DAY.plusDays(2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "session 2 of the history is of 2026-01-08, after the date of service 2026-01-07:"
                + " expected that day or one before");
  }

  @Test
  void list_isCopied() {
    List<PriorSession> sessions = new ArrayList<>(List.of(destruction(DAY, "L4-5")));
    History history = new History(sessions);
    sessions.clear();

    assertThat(history.sessions()).hasSize(1);
    assertThat(History.none().sessions()).isEmpty();
  }

  private static PriorSession block(LocalDate day, Purpose purpose, String sites) {
    return PriorSession.builder()
        .dateOfService(day)
        .technique(Technique.MEDIAL_BRANCH_BLOCK)
        .purpose(purpose)
        .addSite(LevelNotation.readLevels(sites))
        .build();
  }

  private static PriorSession destruction(LocalDate day, String sites) {
    return PriorSession.builder()
        .dateOfService(day)
        .technique(Technique.RADIOFREQUENCY_ABLATION)
        .addSite(LevelNotation.readLevels(sites))
        .build();
  }
}
