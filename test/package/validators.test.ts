import { createRequire } from "node:module";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { validateStructure } from "../../config/checks/validate-structure.js";
import { validateFleet } from "../../config/fleet/validate-fleet.js";
import { validateConfiguration } from "../../language/configuration/validate-structure.js";
import type { Json } from "../../language/index.js";

type Validate = typeof validateStructure;

/** The modules that the build joins. */
const compiled = join(__dirname, "../../node_modules/.cache/pulumi-taskrouter/compiled");
const built = (module: string, name: string): Validate =>
  (createRequire(__filename)(join(compiled, module)) as Record<string, Validate>)[name] as Validate;

const key = fc.constantFrom(
  ...["stacks", "project", "stack", "labels", "accounts"],
  ...["workspace", "activities", "taskQueues", "workflows", "workers", "tasks", "taskAttributes", "properties"],
  ...["filters", "targets", "defaultFilter", "queue", "priority", "timeout", "expression", "skipIf", "friendlyName"],
  ...[
    "taskOrder",
    "maxReservedWorkers",
    "available",
    "knownWorkerSid",
    "knownWorkerFriendlyName",
    "ignore",
    "a",
    "__proto__",
  ],
);
const leaf = fc.constantFrom<Json>(null, true, 0, 1, 51, 1.5, "", " ", "1", "FIFO", "x".repeat(65), "é𝄞");
const { value } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 6 },
    leaf,
    fc.array(tie("value"), { maxLength: 3 }),
    fc
      .array(fc.tuple(key, tie("value")), { maxLength: 5 })
      .map((entries) => JSON.parse(JSON.stringify(Object.fromEntries(entries))) as Json),
  ),
}));

/** Formats the parts of errors that messages use; the schemas in them are constants of each module. */
const show = (errors: ReturnType<Validate>) => JSON.stringify(errors);

describe("the compiled validators report the same as those of the sources", () => {
  test.each<[string, Validate, Validate]>([
    ["a workspace", validateStructure, built("config/checks/validate-structure.js", "validateStructure")],
    ["a fleet", validateFleet, built("config/fleet/validate-fleet.js", "validateFleet")],
    [
      "a configuration",
      validateConfiguration,
      built("language/configuration/validate-structure.js", "validateConfiguration"),
    ],
  ])("of %s, with any content", (_, source, compiled) => {
    let faults = 0;
    fc.assert(
      fc.property(value, (any) => {
        const errors = source(any);
        faults += errors.length;
        expect(show(compiled(any))).toBe(show(errors));
      }),
      { numRuns: 2000 },
    );
    expect(faults).toBeGreaterThan(500);
  });
});
