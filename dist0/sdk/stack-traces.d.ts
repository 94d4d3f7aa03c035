/**
 * Turns stack traces off until the returned function is called. The SDK takes one, mapped to TypeScript sources, for each
 * of the four promises that it makes per property of a resource, and writes another into the state of each resource. With
 * 300 workflows these are a sixth of the CPU seconds of a preview and a tenth of the state, for traces that all show our
 * own loop. The one in the state ignores the limit, hence the second switch. See docs/performance.md.
 *
 * @example
 * const restore = silenceStackTraces();
 * try { … } finally { restore(); }
 */
export declare function silenceStackTraces(): () => void;
