import fc from "fast-check";
import { expect, test } from "vitest";
import { checkInvariants } from "./support/check-invariants.mjs";
import { createVillage, steps, villageOptions } from "./support/village.js";

/** `npm run mutate` repeats the properties for each change of the code, with fewer sequences each time. */
const RUNS = Math.min(1000, Number(process.env.PROPERTY_RUNS ?? 1000));
const script = fc.array(steps, { maxLength: 60 });

test("any sequence of steps keeps records consistent, and leaves no task waiting next to a free worker", () => {
  fc.assert(
    fc.property(villageOptions, script, (options, todo) => {
      const village = createVillage(options);
      for (const step of todo) {
        village.perform(step);
        expect([...village.wrong, ...checkInvariants(village.router), ...village.listNeglected()]).toEqual([]);
        const due = village.router.nextDue();
        expect(due === undefined || due >= village.now()).toBe(true);
      }
    }),
    { numRuns: RUNS },
  );
});

test("a restored router continues exactly like the first one", () => {
  fc.assert(
    fc.property(villageOptions, script, script, (options, before, after) => {
      const village = createVillage(options);
      for (const step of before) village.perform(step);
      const twin = village.restart();
      expect(twin.events).toEqual([]);
      const seen = village.events.length;
      for (const step of after) {
        village.perform(step);
        twin.perform(step);
        expect(twin.events).toEqual(village.events.slice(seen));
      }
    }),
    { numRuns: RUNS },
  );
});
