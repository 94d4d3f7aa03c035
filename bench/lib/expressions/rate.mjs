/** The duration of one sample in milliseconds: long enough for the clock, short enough for hundreds of samples. */
const SAMPLE_MS = 4;

/**
 * Returns evaluations per second. All measurements share one loop, so that no one benefits from a specialized one.
 *
 * @param {(scope: any) => unknown} evaluate
 * @param {readonly any[]} scopes
 * @param {number} turns how often all scopes are gone through
 * @returns {number}
 */
export function measureRate(evaluate, scopes, turns) {
  const began = performance.now();
  spin(evaluate, scopes, turns);
  return (turns * scopes.length * 1000) / (performance.now() - began);
}

/** Warms up, and returns how many turns a sample needs. @param {(scope: any) => unknown} evaluate @param {readonly any[]} scopes */
export function warmUp(evaluate, scopes) {
  let turns = 1;
  for (;;) {
    const began = performance.now();
    spin(evaluate, scopes, turns);
    const took = performance.now() - began;
    if (took >= SAMPLE_MS) return Math.max(1, Math.round((turns * SAMPLE_MS) / took));
    turns *= 2;
  }
}

let sink = 0;

/** Counts results, because the compiler would otherwise skip the work. @param {(scope: any) => unknown} evaluate @param {readonly any[]} scopes @param {number} turns */
function spin(evaluate, scopes, turns) {
  for (let turn = 0; turn < turns; turn += 1) {
    for (const scope of scopes) if (evaluate(scope) === true) sink += 1;
  }
  return sink;
}
