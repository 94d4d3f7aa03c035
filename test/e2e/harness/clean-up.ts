import { onTestFinished } from "vitest";

/** Calls a function after the test, also if it fails; the last one first. */
export function cleanUpAfter(cleanUp: () => Promise<void> | void): void {
  onTestFinished(cleanUp);
}
