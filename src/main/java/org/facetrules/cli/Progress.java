package org.facetrules.cli;

/** Shows on standard error how far a long run is: one line, written over again and again. */
final class Progress {
  /** Inputs from one rewriting to the next: some tenths of a second. A shorter run shows none. */
  static final int STEP = 5_000;

  private final ProgressMode mode;
  private final Streams streams;
  private boolean asked;
  private boolean shown;

  Progress(ProgressMode mode, Streams streams) {
    this.mode = mode;
    this.streams = streams;
  }

  /** Shows how far a run is, if it is time to; to be called after every input. */
  void update(Tally tally) {
    if (tally.inputs() % STEP == 0 && isShown()) {
      streams.err().passing(tally.progress());
    }
  }

  /** Takes the line away. */
  void end() {
    streams.err().clearPassing();
  }

  /** Asking for a terminal may start a process, so it is done once and not for a short run. */
  private boolean isShown() {
    if (!asked) {
      asked = true;
      shown = mode == ProgressMode.ALWAYS || (mode == ProgressMode.AUTO && streams.isWatched());
    }
    return shown;
  }
}
