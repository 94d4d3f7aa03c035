import { expect, test } from "vitest";
import { silenceStackTraces } from "../../sdk/stack-traces.js";

test("stack traces are off until their limit is restored, even if it is changed in between", () => {
  const { stackTraceLimit, prepareStackTrace } = Error;
  const restore = silenceStackTraces();
  const silent = new Error("silent");
  Error.stackTraceLimit = Number.POSITIVE_INFINITY;
  const unlimited = new Error("unlimited");
  const texts = [silent.stack, unlimited.stack];
  restore();
  expect(texts).toEqual(["", ""]);
  expect(Error.stackTraceLimit).toBe(stackTraceLimit);
  expect(Error.prepareStackTrace).toBe(prepareStackTrace);
  expect(new Error("loud").stack).toMatch(/^\s+at /m);
});
