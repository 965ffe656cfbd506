package org.facetrules.policy;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.facetrules.claim.ProcedureCode;

/** Procedure codes with spaces between them; "none" for no code. */
final class CodesForm extends TermForm<Set<ProcedureCode>> {
  private static final String NOTHING = "none";

  CodesForm() {
    super("procedure codes with spaces between them");
  }

  @Override
  Set<ProcedureCode> read(String text) {
    ImmutableSet.Builder<ProcedureCode> codes = ImmutableSet.builder();
    for (String word : Words.of(text, NOTHING)) {
      codes.add(ProcedureCode.of(word));
    }
    return codes.build();
  }

  @Override
  String write(Set<ProcedureCode> value) {
    List<String> codes = new ArrayList<>();
    for (ProcedureCode code : value) {
      codes.add(code.value());
    }
    return Words.joined(codes, NOTHING);
  }
}
