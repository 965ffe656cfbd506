package org.facetrules.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.facetrules.fee.ContractFees;
import org.facetrules.fee.FeeSchedule;
import org.facetrules.fee.Participation;
import org.facetrules.fee.PaymentContext;
import org.facetrules.json.InputDefaults;
import org.facetrules.table.FactorKind;
import org.facetrules.table.FeeTables;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say by which schedule is paid, and to whom. */
final class PaymentOptions {
  private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+");
  private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,4}(\\.[0-9]{1,6})?");

  @Option(
      names = "--locality",
      paramLabel = "NN",
      description = "number of the Medicare locality, such as 02, for inputs that name none")
  @Nullable String locality;

  @Option(
      names = "--place",
      paramLabel = "NN",
      description = "place of service, such as 11 or 24, for inputs that name none")
  @Nullable String place;

  @Option(
      names = "--participation",
      paramLabel = "WORD",
      description = "participating (default) or non-participating")
  @Nullable String participation;

  @Option(
      names = "--factor",
      paramLabel = "WORD",
      description =
          "since 2026: non-qualifying (default) or qualifying participants of payment models")
  @Nullable String factor;

  @Option(
      names = "--patient-share",
      paramLabel = "0..1",
      description = "the patient's share of each amount, such as 0.20")
  @Nullable String patientShare;

  @Option(
      names = "--wage-index",
      paramLabel = "NUMBER",
      description = "of a surgical center; without it its rates are national")
  @Nullable String wageIndex;

  @Option(
      names = "--percent",
      paramLabel = "NUMBER",
      description = "a contract that pays so many percent of the schedule, such as 120")
  @Nullable String percent;

  @Option(
      names = "--schedule",
      paramLabel = "FILE",
      description =
          "a contract's own fees as CSV: code,for,first day,last day,amount; for is office,"
              + " facility, asc-facility, hospital-outpatient or nothing")
  @Nullable String schedule;

  @Option(
      names = "--contract",
      paramLabel = "PAYER=FEES",
      description =
          "what one payer pays: so many percent of Medicare's fees, such as uhc-commercial=130, or"
              + " a file such as that of --schedule. Without it the fees of medicare and cpt are"
              + " Medicare's, those of others not known")
  List<String> contracts = new ArrayList<>();

  @Option(
      names = "--tables",
      paramLabel = "FILE",
      arity = "1..*",
      description =
          "files of the publisher: relative values (PPRRVU) and geographic indices (GPCI) as CSV;"
              + " what was read goes to standard error. End the list with -- before FILE")
  List<String> tables = new ArrayList<>();

  PaymentOptions() {}

  /** Adds what holds for inputs that do not say it. */
  void addTo(InputDefaults.Builder defaults) {
    Optional.ofNullable(locality).ifPresent(defaults::locality);
    Optional.ofNullable(place).ifPresent(defaults::placeOfService);
  }

  /** {@return who bills, as far as no input says it} */
  PaymentContext context() {
    try {
      return PaymentContext.builder()
          .participation(participation())
          .factorKind(factorKind())
          .patientShare(decimal("--patient-share", patientShare))
          .wageIndex(decimal("--wage-index", wageIndex))
          .build();
    } catch (IllegalArgumentException refused) {
      throw new UsageException(String.valueOf(refused.getMessage()));
    }
  }

  private Participation participation() {
    return switch (participation == null ? "participating" : participation) {
      case "participating" -> Participation.PARTICIPATING;
      case "non-participating" -> Participation.NON_PARTICIPATING;
      default ->
          throw new UsageException(
              "--participation: \""
                  + participation
                  + "\" is no choice: expected participating or non-participating");
    };
  }

  private FactorKind factorKind() {
    return switch (factor == null ? "non-qualifying" : factor) {
      case "non-qualifying" -> FactorKind.NON_QUALIFYING;
      case "qualifying" -> FactorKind.QUALIFYING;
      default ->
          throw new UsageException(
              "--factor: \"" + factor + "\" is no choice: expected non-qualifying or qualifying");
    };
  }

  private static Optional<BigDecimal> decimal(String option, @Nullable String text) {
    if (text == null) {
      return Optional.empty();
    }
    if (!DECIMAL.matcher(text).matches()) {
      throw new UsageException(option + ": \"" + text + "\": expected a number such as 0.20");
    }
    return Optional.of(new BigDecimal(text));
  }

  /**
   * {@return the fees that the options ask for; empty when a file of the publisher cannot be read,
   * and the reason is said}
   *
   * @param rest takes what was read, or why nothing was
   * @throws UsageException when a contract cannot be read
   */
  Optional<PayerFees> fees(Output rest) {
    Optional<FeeTables> loaded =
        tables.isEmpty() ? Optional.of(FeeTables.bundled()) : FeeFiles.load(tables, rest);
    return loaded.map(
        found -> {
          FeeSchedule medicare = FeeSchedule.medicare(found);
          return new PayerFees(found, medicare, forAll(medicare), contracts(medicare));
        });
  }

  private Optional<FeeSchedule> forAll(FeeSchedule medicare) {
    Optional<FeeSchedule> own =
        Optional.ofNullable(schedule).map(name -> table("--schedule", name, ""));
    return percent == null
        ? own
        : Optional.of(percentOf("--percent", own.orElse(medicare), percent));
  }

  private Map<String, FeeSchedule> contracts(FeeSchedule medicare) {
    Map<String, FeeSchedule> fees = new LinkedHashMap<>();
    for (String contract : contracts) {
      int equals = contract.indexOf('=');
      if (equals <= 0 || equals == contract.length() - 1) {
        throw new UsageException(
            "--contract: \"" + contract + "\": expected PAYER=PERCENT or PAYER=FILE");
      }
      String payer = contract.substring(0, equals);
      String option = "--contract " + payer;
      String value = contract.substring(equals + 1);
      FeeSchedule own =
          NUMBER.matcher(value).matches()
              ? percentOf(option, medicare, value)
              : table(option, value, ", or expected a percentage such as 125");
      if (fees.put(payer, own) != null) {
        throw new UsageException(option + ": given twice");
      }
    }
    return fees;
  }

  private static FeeSchedule percentOf(String option, FeeSchedule base, String percent) {
    try {
      return FeeSchedule.percentOf(
          base, decimal(option, percent).orElseThrow(IllegalStateException::new));
    } catch (IllegalArgumentException refused) {
      throw new UsageException(option + ": " + refused.getMessage());
    }
  }

  private static FeeSchedule table(String option, String name, String hint) {
    try {
      Path path = Path.of(name);
      if (name.isEmpty() || !Files.isRegularFile(path)) {
        throw new UsageException(option + ": no such file: " + name + hint);
      }
      String text = Files.readString(path, StandardCharsets.UTF_8);
      return FeeSchedule.table(name, ContractFees.parse(name, text));
    } catch (InvalidPathException noName) {
      throw new UsageException(option + ": no such file: " + name + hint);
    } catch (IOException failed) {
      throw new UsageException(option + ": cannot read " + name + " as UTF-8");
    } catch (IllegalArgumentException refused) {
      throw new UsageException(option + ": " + refused.getMessage());
    }
  }
}
