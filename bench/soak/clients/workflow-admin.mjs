import { Lost } from "../api.mjs";
import { expect } from "./client.mjs";

const VARIANTS = 4;

/**
 * Changes one workflow repeatedly, and has its tasks evaluated again.
 *
 * @param {import("./client.mjs").Context} context
 * @param {number} index
 * @returns {import("./client.mjs").Client}
 */
export function createWorkflowAdmin(context, index) {
  const { api, floor, random } = context;
  const place = floor.workflows[index];
  if (place === undefined) return { step: () => look(context, random.pick(floor.workflows).sid, undefined) };
  const path = `${floor.base}/Workflows/${place.sid}`;
  /** The expected configuration; undefined while it is unknown. @type {string | undefined} */
  let written = place.write(0);
  return {
    async step() {
      await look(context, place.sid, written);
      const configuration = place.write(random.integer(0, VARIANTS - 1));
      const fields = {
        Configuration: configuration,
        TaskReservationTimeout: random.integer(1, 3),
        ReEvaluateTasks: random.chance(0.5),
      };
      try {
        const { body } = await api.post(path, fields);
        written = configuration;
        expect(context, body.configuration === written, `workflow ${place.sid} differs from its update`);
      } catch (error) {
        if (error instanceof Lost) written = undefined;
        throw error;
      }
    },
  };
}

/** @param {import("./client.mjs").Context} context @param {string} sid @param {string | undefined} written */
async function look(context, sid, written) {
  const { body } = await context.api.get(`${context.floor.base}/Workflows/${sid}`);
  expect(context, written === undefined || body.configuration === written, `workflow ${sid} differs from the update`);
}
