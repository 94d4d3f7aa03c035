/**
 * The share of requests that fail, per fault. A 500 takes effect, so a client that gets one does not know the
 * outcome; 429 and 503 have no effect. One request in ten is late.
 */
const CHANCES = /** @type {const} */ ([
  [0.06, { kind: "latency", latency: 20 }],
  [0.02, { kind: "latency", latency: 200 }],
  [0.02, { kind: "status", status: 429, retryAfter: 1 }],
  [0.015, { kind: "status", status: 503 }],
  [0.01, { kind: "status", status: 500, takesEffect: true }],
  [0.01, { kind: "drop-before" }],
  [0.01, { kind: "drop-after" }],
]);

/** Returns the body for `POST /emulator/faults`. @param {number} seed */
export function createFaults(seed) {
  return CHANCES.map(([probability, fault], index) => ({ ...fault, probability, seed: (seed + index) % 2 ** 31 }));
}
