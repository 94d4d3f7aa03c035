import fc from "fast-check";
import { expect, test } from "vitest";
import { DEFAULTS } from "../../../provider/twilio/client/limits.js";
import { type Failure, type RequestKind, toOutcome } from "../../../provider/twilio/failures/failure.js";
import { classifyFailure, decideRetry } from "../../../provider/twilio/failures/retry-policy.js";

const KINDS: readonly RequestKind[] = ["read", "page", "create", "update", "remove"];

const status = (code: number): Failure => ({ type: "status", status: code });
const unsent: Failure = { type: "unsent", isPermanent: false, isFirstContact: false };

// One row a failure: the class for read, page, create, update, remove ("-": not repeated).
test.each<[string, Failure, string[]]>([
  ["429", status(429), ["limited", "limited", "limited", "limited", "limited"]],
  ["500", status(500), ["broken", "broken", "-", "broken", "broken"]],
  ["502", status(502), ["broken", "broken", "-", "broken", "broken"]],
  ["503", status(503), ["broken", "broken", "-", "broken", "broken"]],
  ["504", status(504), ["broken", "-", "-", "broken", "broken"]],
  ["408", status(408), ["broken", "broken", "-", "broken", "broken"]],
  ["400", status(400), ["-", "-", "-", "-", "-"]],
  ["401", status(401), ["-", "-", "-", "-", "-"]],
  ["404", status(404), ["-", "-", "-", "-", "-"]],
  ["412", status(412), ["-", "-", "-", "-", "-"]],
  ["301", status(301), ["-", "-", "-", "-", "-"]],
  ["nothing sent", unsent, ["broken", "broken", "broken", "broken", "broken"]],
  ["never reached", { ...unsent, isFirstContact: true }, Array.from({ length: 5 }, () => "unreachable")],
  ["a certificate not trusted", { ...unsent, isPermanent: true }, ["-", "-", "-", "-", "-"]],
  ["no answer in time", { type: "timeout" }, ["broken", "-", "-", "broken", "broken"]],
  ["half an answer", { type: "partial" }, ["broken", "-", "-", "broken", "broken"]],
  ["connection lost", { type: "lost" }, ["broken", "broken", "-", "broken", "broken"]],
  ["too large", { type: "oversized" }, ["-", "-", "-", "-", "-"]],
  ["not understood", { type: "unreadable" }, ["unsettled", "-", "-", "unsettled", "-"]],
  ["cancelled", { type: "cancelled", isSent: true }, ["-", "-", "-", "-", "-"]],
])("after %s, repeats only safe requests", (_, failure, expected) => {
  expect(KINDS.map((kind) => classifyFailure(kind, failure) ?? "-")).toEqual(expected);
});

test.each<[Failure, string]>([
  [status(400), "refused"],
  [status(429), "refused"],
  [status(408), "unknown"],
  [status(500), "unknown"],
  [status(503), "unknown"],
  [unsent, "refused"],
  [{ type: "timeout" }, "unknown"],
  [{ type: "lost" }, "unknown"],
  [{ type: "partial" }, "unknown"],
  [{ type: "unreadable" }, "unknown"],
  [{ type: "oversized" }, "unknown"],
  [{ type: "cancelled", isSent: false }, "refused"],
  [{ type: "cancelled", isSent: true }, "unknown"],
])("a write that ended with %j is %s, and a read is always refused", (failure, outcome) => {
  for (const kind of KINDS) {
    expect(toOutcome(kind, failure)).toBe(kind === "read" || kind === "page" ? "refused" : outcome);
  }
});

const failures: fc.Arbitrary<Failure> = fc.oneof(
  fc.record({
    type: fc.constant("status" as const),
    status: fc.oneof(fc.constant(429), fc.integer({ min: 300, max: 599 })),
    retryAfter: fc.option(fc.double({ min: 0, max: 1e9, noNaN: true }), { nil: undefined }),
  }),
  fc.record({ type: fc.constant("unsent" as const), isPermanent: fc.boolean(), isFirstContact: fc.boolean() }),
  fc.constantFrom<Failure>({ type: "timeout" }, { type: "lost" }, { type: "partial" }, { type: "unreadable" }),
);
const attempts = fc.record({
  kind: fc.constantFrom(...KINDS),
  failure: failures,
  count: fc.integer({ min: 1, max: 1000 }),
  elapsed: fc.double({ min: 0, max: 1e7, noNaN: true }),
});
const randoms = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

test("never waits a negative time or longer than the budget", () => {
  fc.assert(
    fc.property(attempts, randoms, (attempt, random) => {
      const wait = decideRetry(attempt, DEFAULTS.retry, () => random);
      if (wait === "stop") return;
      const budget = DEFAULTS.retry[classifyFailure(attempt.kind, attempt.failure) ?? "broken"];
      expect(wait).toBeGreaterThanOrEqual(0);
      expect(wait).toBeLessThanOrEqual(Math.max(budget.cap, DEFAULTS.retry.retryAfterCap));
      expect(attempt.elapsed + wait).toBeLessThanOrEqual(budget.total);
      expect(attempt.count).toBeLessThan(budget.attempts);
    }),
  );
});

test("never repeats a create that may have taken effect", () => {
  fc.assert(
    fc.property(attempts, randoms, (attempt, random) => {
      const create = { ...attempt, kind: "create" as const };
      if (toOutcome("create", attempt.failure) === "unknown") {
        expect(decideRetry(create, DEFAULTS.retry, () => random)).toBe("stop");
      }
    }),
  );
});

test("ends every request after bounded attempts and time", () => {
  fc.assert(
    fc.property(fc.constantFrom(...KINDS), failures, fc.infiniteStream(randoms), (kind, failure, stream) => {
      let elapsed = 0;
      const random = () => stream.next().value as number;
      for (let count = 1; count <= 200; count++) {
        const wait = decideRetry({ kind, failure, count, elapsed }, DEFAULTS.retry, random);
        if (wait === "stop") return;
        elapsed += wait;
      }
      throw new Error(`still going after ${elapsed} ms`);
    }),
    { numRuns: 200 },
  );
});

test("doubles waits up to the cap, with full jitter", () => {
  const waits = (random: number) =>
    [1, 2, 3, 4, 5, 6, 7].map((count) =>
      decideRetry({ kind: "read", failure: { type: "lost" }, count, elapsed: 0 }, DEFAULTS.retry, () => random),
    );
  expect(waits(0.999999).map((wait) => Math.round(Number(wait)))).toEqual([250, 500, 1000, 2000, 4000, 5000, 5000]);
  expect(waits(0)).toEqual([0, 0, 0, 0, 0, 0, 0]);
});

test("waits exactly as long as the server asks, up to a minute", () => {
  const wait = (retryAfter: number) =>
    decideRetry(
      { kind: "create", failure: { type: "status", status: 429, retryAfter }, count: 1, elapsed: 0 },
      DEFAULTS.retry,
      () => 0.1,
    );
  expect(wait(0)).toBe(0);
  expect(wait(7_000)).toBe(7_000);
  expect(wait(3_600_000)).toBe(60_000);
});

test("does not start a wait that would exceed the budget", () => {
  const attempt = { kind: "read" as const, failure: status(503), count: 9, elapsed: 29_000 };
  expect(decideRetry(attempt, DEFAULTS.retry, () => 0.9)).toBe("stop");
  expect(decideRetry(attempt, DEFAULTS.retry, () => 0.1)).toBe(500);
});
