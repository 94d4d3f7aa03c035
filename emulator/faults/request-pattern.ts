import { createContext, Script } from "node:vm";

/** A pattern may try this long, in milliseconds, on one request. Any sensible one needs less than a thousandth of it. */
const LIMIT_MS = 100;

const test = new Script("pattern.test(text)");

/**
 * Compiles the regular expression of a fault. One that backtracks must not stop the server: it is given up on the first request
 * that it cannot decide in time, which is reported, and matches nothing from then on.
 */
export function createRequestPattern(source: string, report: (message: string) => void = console.error) {
  const scope = createContext({ pattern: new RegExp(source), text: "" });
  let isGivenUp = false;
  return (text: string): boolean => {
    if (isGivenUp) return false;
    scope.text = text;
    try {
      return test.runInContext(scope, { timeout: LIMIT_MS }) as boolean;
    } catch {
      isGivenUp = true;
      report(
        `the fault with the pattern ${JSON.stringify(source)} applies no longer: it could not decide in ${LIMIT_MS} ms whether a request of ${text.length} characters matches`,
      );
      return false;
    }
  };
}
