/**
 * Turns stack traces off until the function it returns is called. The SDK takes one, mapped to TypeScript sources, for
 * each of the four promises that it makes for each property of each resource, and writes another into the state of each
 * resource: at 300 workflows a sixth of the CPU seconds of a preview and a tenth of the state, for traces that all show
 * our own loop. The latter comes whatever the limit says, hence the second switch. See docs/performance.md.
 *
 * @example
 * const restore = silenceStackTraces();
 * try { … } finally { restore(); }
 */
export function silenceStackTraces(): () => void {
  const { stackTraceLimit, prepareStackTrace } = Error;
  Object.assign(Error, { stackTraceLimit: 0, prepareStackTrace: () => "" });
  return () => {
    Object.assign(Error, { stackTraceLimit, prepareStackTrace });
  };
}
