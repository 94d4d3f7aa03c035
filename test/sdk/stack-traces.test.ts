import { expect, test } from "vitest";
import { silenceStackTraces } from "../../sdk/stack-traces.js";

test("stack traces are off until they are put back, to what they were", () => {
  const limit = Error.stackTraceLimit;
  const restore = silenceStackTraces();
  const silent = new Error("silent");
  restore();
  expect(silent.stack).not.toMatch(/^\s+at /m);
  expect(Error.stackTraceLimit).toBe(limit);
  expect(new Error("loud").stack).toMatch(/^\s+at /m);
});
