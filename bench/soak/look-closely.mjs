import { checkInvariants } from "../../test/routing/support/check-invariants.mjs";
import { compare, forgetEnded } from "./checks/compare.mjs";
import { gatherState } from "./checks/gather-state.mjs";

/** @typedef {Awaited<ReturnType<typeof gatherState>>} State */

/**
 * Checks everything while no client is active: the state is consistent in itself, with the events, and with the
 * answers. Timers continue in the meantime, so objects that change during the check are skipped this time.
 *
 * @param {object} world
 * @param {import("./api.mjs").Api} world.api
 * @param {string} world.base
 * @param {import("./watch/follow-events.mjs").EventFollower} world.events
 * @param {import("./checks/story.mjs").Story} world.story
 * @param {import("./ledger.mjs").Ledger} world.ledger
 * @param {ReadonlySet<string>} world.staff
 * @param {import("./findings.mjs").Findings} world.findings
 * @param {number} world.removalMs
 * @returns {Promise<{ state: State, moved: number }>} `moved`: objects that nothing is said about
 */
export async function lookClosely({ api, base, events, story, ledger, staff, findings, removalMs }) {
  await events.poll();
  story.touched.clear();
  const state = await gatherState((path) => api.list(path, { allow: [404] }), base);
  await events.poll();
  const moment = { state, story, ledger, now: Date.now(), removalMs };
  const gone = [...staff].filter((sid) => state.workers.get(sid) === undefined);
  const wrong = [...checkInvariants(state), ...compare(moment), ...gone.map((sid) => `worker ${sid} does not exist`)];
  for (const sentence of wrong) if (!isAbout(sentence, story.touched)) findings.add(sentence);
  const moved = story.touched.size;
  forgetEnded(moment);
  return { state, moved };
}

/** @param {string} sentence @param {ReadonlySet<string>} sids @returns {boolean} */
function isAbout(sentence, sids) {
  return (sentence.match(/\b[A-Z]{2}[0-9a-f]{32}\b/g) ?? []).some((sid) => sids.has(sid));
}
