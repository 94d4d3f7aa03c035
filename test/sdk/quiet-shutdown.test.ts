import { expect, onTestFinished, test } from "vitest";
import { quietShutdown } from "../../sdk/quiet-shutdown.js";

const EVENT = "unhandledRejection";

/** The stack of a rejection, as the listeners of others see it. */
function stackOf(error: Error): string | undefined {
  const others = process.listeners(EVENT);
  onTestFinished(() => {
    process.removeAllListeners(EVENT);
    for (const other of others) process.on(EVENT, other);
  });
  process.removeAllListeners(EVENT);
  let stack: string | undefined;
  process.on(EVENT, (rejected) => {
    stack = (rejected as Error).stack;
  });
  quietShutdown();
  process.emit(EVENT, error, Promise.resolve());
  return stack;
}

test("the error of an engine that has stopped shows no stack trace, and any other one does", () => {
  const bug = new Error("cannot read properties of undefined");
  expect(stackOf(new Error("Resource monitor is terminating"))).toBe("Resource monitor is terminating");
  const count = process.listenerCount(EVENT);
  quietShutdown();
  expect(process.listenerCount(EVENT)).toBe(count);
  process.emit(EVENT, bug, Promise.resolve());
  expect(bug.stack).toMatch(/\n\s+at /);
});
