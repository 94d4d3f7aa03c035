/**
 * Admits clients while it is open; closing waits until all admitted clients have left.
 *
 * @typedef {object} Gate
 * @property {<Result>(work: () => Promise<Result>) => Promise<Result>} pass waits while it is closed
 * @property {() => Promise<void>} close resolves when nobody is inside
 * @property {() => void} open
 */

/** @returns {Gate} */
export function createGate() {
  let inside = 0;
  /** Resolves the clients that wait; undefined while the gate is open. @type {(() => void)[] | undefined} */
  let waiting;
  /** @type {() => void} */
  let onEmpty = () => {};
  return {
    async pass(work) {
      while (waiting !== undefined)
        await new Promise((/** @type {(value?: undefined) => void} */ go) => waiting?.push(go));
      inside += 1;
      try {
        return await work();
      } finally {
        inside -= 1;
        if (inside === 0) onEmpty();
      }
    },
    async close() {
      waiting ??= [];
      if (inside > 0) await new Promise((/** @type {(value?: undefined) => void} */ resolve) => (onEmpty = resolve));
      onEmpty = () => {};
    },
    open() {
      const those = waiting ?? [];
      waiting = undefined;
      for (const go of those) go();
    },
  };
}
