package org.facetrules.cli;

import com.google.common.base.Strings;
import java.util.List;
import java.util.Optional;
import org.facetrules.json.InputDefaults;
import org.facetrules.json.JsonInputException;
import org.facetrules.json.PolicyJson;
import org.facetrules.policy.CoverageDifference;
import org.facetrules.policy.CoveragePolicy;
import org.facetrules.policy.PayerProfile;
import org.facetrules.table.KnownPayer;
import org.facetrules.table.KnownPayers;

/** Prints the payers, what one covers, or what two cover differently. */
final class PolicyRun {
  private final Streams streams;
  private final Optional<String> state;
  private final Optional<String> contractor;

  PolicyRun(Streams streams, Optional<String> state, Optional<String> contractor) {
    this.streams = streams;
    this.state = state;
    this.contractor = contractor;
  }

  /** {@return the exit code} */
  int run(List<String> asked, ReportFormat format) {
    if (format != ReportFormat.TEXT && (format != ReportFormat.JSON || asked.size() != 1)) {
      throw new UsageException("--format: expected text, or json with one POLICY");
    }
    // All are read first, so that a slip in the second prints nothing.
    List<PayerProfile> payers = asked.stream().map(this::payer).toList();
    if (payers.isEmpty()) {
      list();
    } else if (format == ReportFormat.JSON) {
      streams.out().print(PolicyJson.write(payers.get(0)) + "\n");
    } else if (payers.size() == 1) {
      print(payers.get(0));
    } else {
      compare(payers.get(0), payers.get(1));
    }
    return ExitCode.ANSWERED;
  }

  private void list() {
    entry("cpt", "built in", "code set conventions, no coverage policy");
    entry("medicare", "built in", "Original Medicare, by --state or --contractor");
    for (KnownPayer payer : KnownPayers.standard().all()) {
      entry(payer.id(), payer.standing().label(), payer.title());
    }
  }

  private void entry(String id, String standing, String title) {
    streams.out().line(Strings.padEnd(id, 27, ' ') + Strings.padEnd(standing, 33, ' ') + title);
  }

  private void print(PayerProfile payer) {
    payer.remarks().forEach(streams.out()::line);
    Optional<CoveragePolicy> policy = payer.coverage();
    if (policy.isEmpty()) {
      streams.out().line(payer.title() + ": no coverage policy is known");
      return;
    }
    policy.get().toText().lines().forEach(streams.out()::line);
  }

  private void compare(PayerProfile one, PayerProfile other) {
    List<CoverageDifference> differences = policy(one).differenceFrom(policy(other));
    streams.out().line(one.title() + " against " + other.title());
    if (differences.isEmpty()) {
      streams.out().line("no difference in coverage");
    }
    differences.forEach(difference -> streams.out().line(difference.toString()));
  }

  private static CoveragePolicy policy(PayerProfile payer) {
    return payer
        .coverage()
        .orElseGet(() -> CoveragePolicy.builder(payer.id(), payer.title()).build());
  }

  private PayerProfile payer(String name) {
    if (PolicyFiles.exists(name)) {
      return PolicyFiles.read(name);
    }
    if (name.endsWith(".json")) {
      throw new UsageException("no such file: " + name);
    }
    InputDefaults.Builder words = InputDefaults.builder().payer(name);
    state.ifPresent(words::state);
    contractor.ifPresent(words::contractor);
    try {
      return words.build().profile().orElseThrow();
    } catch (JsonInputException refused) {
      throw new UsageException(refused.problem());
    }
  }
}
