/** @typedef {import("../../../test/routing/support/check-invariants.mjs").RouterState} RouterState */
/** @typedef {import("./story.mjs").Story} Story */
/** @typedef {import("../ledger.mjs").Ledger} Ledger */

/** The tolerance around a removal, by the clock of this process: the object may exist or not. */
const SLACK_MS = 3_000;

/**
 * Compares the state with the events, and with the answers that clients received.
 *
 * @param {{ state: RouterState, story: Story, ledger: Ledger, now: number, removalMs: number }} moment
 * @returns {string[]} a sentence for each thing that does not fit
 */
export function compare(moment) {
  return [...compareTasks(moment), ...compareReservations(moment), ...compareLedger(moment)];
}

/** @param {Parameters<typeof compare>[0]} moment @returns {string[]} */
function compareTasks({ state, story, now, removalMs }) {
  /** @type {string[]} */
  const wrong = [];
  for (const { sid, status } of state.tasks) {
    const told = story.tasks.get(sid);
    const expected = told && (told.state === "open" ? (told.pending > 0 ? "reserved" : "pending") : told.state);
    if (status !== expected)
      wrong.push(`task ${sid} is ${status}, but according to its events ${expected ?? "never existed"}`);
  }
  for (const [sid, { state: told, ended }] of story.tasks) {
    if (state.tasks.get(sid) !== undefined || told === "gone") continue;
    const isRemoved = now - ended > removalMs - SLACK_MS;
    if (!isRemoved) wrong.push(`task ${sid} is ${told} according to its events, but does not exist`);
  }
  return wrong;
}

/** @param {Parameters<typeof compare>[0]} moment @returns {string[]} */
function compareReservations({ state, story }) {
  /** @type {Readonly<Record<string, string>>} */
  const names = { created: "pending", wrapup: "wrapping" };
  return [...state.reservations].flatMap(({ sid, status }) => {
    const last = story.reservations.get(sid);
    const expected = last === undefined ? "never created" : (names[last] ?? last);
    return status === expected ? [] : [`reservation ${sid} is ${status}, but according to its events ${expected}`];
  });
}

/** @param {Parameters<typeof compare>[0]} moment @returns {string[]} */
function compareLedger({ story, ledger }) {
  /** @type {string[]} */
  const wrong = [];
  for (const [number, { outcome, sid }] of ledger.entries()) {
    const made = story.tasksOf(number);
    if (made.length > 1) wrong.push(`one create made several tasks: ${made.join(", ")}`);
    if (outcome === "refused" && made[0] !== undefined)
      wrong.push(`task ${made[0]} was created, although its create was refused`);
    if (outcome === "acknowledged" && made[0] !== sid)
      wrong.push(`task ${sid} was acknowledged, but no event reports it`);
  }
  return wrong;
}

/**
 * Forgets tasks that have ended, so that a long run uses no more memory than a short one.
 *
 * @param {Parameters<typeof compare>[0]} moment that was compared
 */
export function forgetEnded({ state, story, ledger }) {
  for (const [sid, { number, state: told }] of story.tasks) {
    const isOver = told === "gone" || told === "completed" || told === "canceled";
    if (!isOver || state.tasks.get(sid) !== undefined) continue;
    if (number !== undefined) ledger.close(number);
    story.forget(sid);
  }
  for (const [number, { outcome }] of ledger.entries()) {
    if (outcome === "refused" || (outcome === "unknown" && story.tasksOf(number).length === 0)) ledger.close(number);
  }
}
