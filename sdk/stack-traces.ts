/**
 * Turns stack traces off until the function it returns is called. The SDK takes one, mapped to TypeScript sources, for
 * each of the four promises that it makes for each property of each resource: at 300 workflows a sixth of all CPU
 * seconds of a preview, for traces that show our own loop. See docs/performance.md.
 *
 * @example
 * const restore = silenceStackTraces();
 * try { … } finally { restore(); }
 */
export function silenceStackTraces(): () => void {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  return () => {
    Error.stackTraceLimit = limit;
  };
}
