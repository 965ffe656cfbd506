/**
 * The coding rules of facet-joint interventions. The core needs Guava alone; {@code
 * org.facetrules.json} wants Jackson, {@code org.facetrules.cli} wants Jackson and picocli.
 */
module org.facetrules {
  requires com.google.common;
  requires static com.fasterxml.jackson.databind;
  requires static com.google.errorprone.annotations;
  requires static info.picocli;
  requires static java.compiler;
  requires static org.immutables.value;
  requires static org.jspecify;

  exports org.facetrules;
  exports org.facetrules.anatomy;
  exports org.facetrules.claim;
  exports org.facetrules.coding;
  exports org.facetrules.encounter;
  exports org.facetrules.fee;
  exports org.facetrules.json;
  exports org.facetrules.picture;
  exports org.facetrules.plan;
  exports org.facetrules.policy;
  exports org.facetrules.reading;
  exports org.facetrules.rule;
  exports org.facetrules.sheet;
  exports org.facetrules.source;
  exports org.facetrules.table;
  exports org.facetrules.validate;

  opens org.facetrules.cli to
      info.picocli;
}
