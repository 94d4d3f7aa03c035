/** Milliseconds that one sample takes: long enough for the clock, short enough for hundreds of them. */
const SAMPLE_MS = 4;

/**
 * Evaluations a second. The loop is the same for everything measured, so that none has it to itself.
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

/** Warms up, and finds out how many turns a sample needs. @param {(scope: any) => unknown} evaluate @param {readonly any[]} scopes */
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

/** Results are counted, or the compiler leaves the work out. @param {(scope: any) => unknown} evaluate @param {readonly any[]} scopes @param {number} turns */
function spin(evaluate, scopes, turns) {
  for (let turn = 0; turn < turns; turn += 1) {
    for (const scope of scopes) if (evaluate(scope) === true) sink += 1;
  }
  return sink;
}
