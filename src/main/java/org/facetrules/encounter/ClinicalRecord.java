package org.facetrules.encounter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What the patient's record says where a coverage policy asks. A part that is absent is not known:
 * the record says neither, or nobody has looked.
 */
@Value.Immutable
public interface ClinicalRecord {
  /** {@return how long the pain has lasted on the date of service} */
  Optional<TimeSpan> painDuration();

  /** {@return whether the pain is predominantly axial} */
  Optional<RecordAnswer> axialPain();

  /** {@return whether function is affected} */
  Optional<RecordAnswer> functionAffected();

  /** {@return whether conservative care failed} */
  Optional<RecordAnswer> conservativeCareFailed();

  /** {@return how long conservative care was tried before the date of service} */
  Optional<TimeSpan> conservativeCareDuration();

  /** {@return whether there is an untreated radiculopathy or neurogenic claudication} */
  Optional<RecordAnswer> untreatedRadiculopathy();

  /** {@return whether there is other pathology that explains the pain} */
  Optional<RecordAnswer> otherPathology();

  /** {@return whether a facet synovial cyst causes the radiculopathy} */
  Optional<RecordAnswer> radiculopathyFromCyst();

  /** {@return whether the pain is generalized or centralized} */
  Optional<RecordAnswer> centralizedPain();

  /** {@return whether destruction of the nerves is considered} */
  Optional<RecordAnswer> ablationConsidered();

  /** {@return whether the source of recurrent pain is in question} */
  Optional<RecordAnswer> painSourceInQuestion();

  /** {@return whether it gives the reason why the patient is no candidate for destruction} */
  Optional<DocumentedReason> reasonNotAblation();

  /** {@return whether it gives the reason for an intra-articular diagnostic injection} */
  Optional<DocumentedReason> reasonIntraArticular();

  /** {@return whether it gives the reason for a diagnostic before its interval has passed} */
  Optional<DocumentedReason> intervalException();

  /** {@return whether it gives the necessity of sedation} */
  Optional<DocumentedReason> sedationNecessity();

  /** {@return the fusions of the spine; empty when not known, an empty list when there are none} */
  Optional<List<Fusion>> fusions();

  /** {@return what was injected; empty when not known, an empty list when nothing was} */
  Optional<List<Injectate>> injectates();

  /** {@return what the record holds; immutable} */
  Set<RecordElement> documented();

  /** {@return what the record was read for and lacks; immutable} */
  Set<RecordElement> absent();

  /** Checks that no element is both there and absent. */
  @Value.Check
  default void check() {
    for (RecordElement element : documented()) {
      if (absent().contains(element)) {
        throw new IllegalStateException(
            "the record element \"" + element.slug() + "\" is both documented and absent");
      }
    }
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ClinicalRecord}. Each part is set once; elements add up. */
  class Builder extends ImmutableClinicalRecord.Builder {
    Builder() {}
  }
}
