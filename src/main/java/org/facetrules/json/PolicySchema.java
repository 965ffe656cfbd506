package org.facetrules.json;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The format of a policy file as JSON Schema, written by the shapes that check it. */
final class PolicySchema {
  private PolicySchema() {}

  static ObjectNode policy() {
    ObjectNode schema = EncounterSchema.head("policy", "A policy file: a payer of one's own");
    PolicyFormat.POLICY.describe(schema);
    EncounterSchema.requirePlace(schema, "basedOn");
    schema.put(
        "description",
        "What a payer covers and how it wants lines, each value with its days and its source. An"
            + " absent field, or null, is taken from the base; without a base, conventions are the"
            + " code set's and coverage is not known.");
    return schema;
  }
}
