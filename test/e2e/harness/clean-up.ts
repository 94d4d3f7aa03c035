import { afterEach } from "vitest";

const cleanUps: (() => Promise<void> | void)[] = [];

afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

/** Calls a function after the test, also if it fails; the last one first. */
export function cleanUpAfter(cleanUp: () => Promise<void> | void): void {
  cleanUps.push(cleanUp);
}
