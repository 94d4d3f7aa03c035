const ROUNDS = 40;
const BETWEEN_MS = 250;
/** Statuses for a task that has ended in the meantime. */
const TOO_LATE = [400, 404, 410];

/**
 * Ends all open tasks. Afterwards no worker may have one.
 *
 * @param {import("./api.mjs").Api} api without faults
 * @param {import("./floor.mjs").Floor} floor
 * @returns {Promise<boolean>} whether nothing was left
 */
export async function clearFloor(api, { base }) {
  for (let round = 0; round < ROUNDS; round += 1) {
    const open = await api.list(`${base}/Tasks?AssignmentStatus=pending,reserved,assigned,wrapping&PageSize=1000`);
    if (open.length === 0) return true;
    for (const { sid, assignment_status: status } of open) {
      const end = status === "pending" || status === "reserved" ? "canceled" : "completed";
      await api.post(`${base}/Tasks/${sid}`, { AssignmentStatus: end, Reason: "closed" }, { allow: TOO_LATE });
    }
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
  }
  return false;
}

/** @param {import("./look-closely.mjs").State} state at the end @returns {string[]} a sentence for each thing that is not at rest */
export function listUnrest(state) {
  return [...state.workers].flatMap(({ sid, channels }) =>
    Object.values(channels)
      .filter(({ taken, assigned, capacity }) => assigned > 0 || (capacity > 0 && taken > 0))
      .map(
        ({ channelSid, taken, assigned }) =>
          `worker ${sid} has no task, but ${taken} in use and ${assigned} assigned on ${channelSid}`,
      ),
  );
}
