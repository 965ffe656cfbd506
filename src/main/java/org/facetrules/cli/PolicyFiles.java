package org.facetrules.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.facetrules.json.JsonInputException;
import org.facetrules.json.PolicyJson;
import org.facetrules.policy.PayerProfile;

/** The policy files that a command line names. */
final class PolicyFiles {
  private PolicyFiles() {}

  /**
   * {@return the payer of a policy file}
   *
   * @throws UsageException when there is no such file
   * @throws CannotReadException when it is no policy file
   */
  static PayerProfile load(String name) {
    if (!exists(name)) {
      throw new UsageException("--policy: no such file: " + name);
    }
    return read(name);
  }

  /** {@return whether a name is that of a file} */
  static boolean exists(String name) {
    try {
      return !name.isEmpty() && Files.isRegularFile(Path.of(name));
    } catch (InvalidPathException noName) {
      return false;
    }
  }

  /**
   * {@return the payer of a policy file that exists}
   *
   * @throws CannotReadException when it is no policy file
   */
  static PayerProfile read(String name) {
    try (InputStream in = Files.newInputStream(Path.of(name))) {
      return PolicyJson.read(in);
    } catch (JsonInputException refused) {
      String place = refused.path().isEmpty() ? "" : " at " + refused.path();
      throw new CannotReadException("policy " + name + place + ": " + refused.problem());
    } catch (IOException failed) {
      throw new CannotReadException("cannot read " + name);
    }
  }
}
