import { expect } from "./client.mjs";

/**
 * The last known state of a worker, as its only client has seen it.
 *
 * @typedef {object} WorkerView
 * @property {string} path
 * @property {(answer: import("../api.mjs").Answer) => void} see
 * @property {() => Promise<import("../api.mjs").Answer>} look
 * @property {() => Promise<void>} describe changes its attributes
 * @property {() => Promise<void>} resize changes its capacity on a channel
 */

/**
 * @param {import("./client.mjs").Context} context
 * @param {string} path
 * @param {object} attributes those that stay
 * @returns {WorkerView}
 */
export function createWorkerView(context, path, attributes) {
  const { api, random, floor } = context;
  /** Numbers of the latest answered change of attributes, and of the latest sent one. */
  const count = { answered: 0, sent: 0 };
  let version = -1;

  /** @param {import("../api.mjs").Answer} answer */
  function see(answer) {
    const seen = JSON.parse(answer.body.attributes).count;
    const known = `${count.answered} was answered and ${count.sent} sent`;
    expect(context, seen >= count.answered && seen <= count.sent, `${path} has change ${seen}, but ${known}`);
    expect(context, answer.version >= version, `${path} has version ${answer.version} after ${version}`);
    version = answer.version;
  }

  return {
    path,
    see,
    async look() {
      const answer = await api.get(path);
      see(answer);
      return answer;
    },
    async describe() {
      count.sent += 1;
      const sent = count.sent;
      const fields = { Attributes: JSON.stringify({ ...attributes, count: sent }) };
      const options = random.chance(0.5) ? { ifMatch: version, allow: [412] } : {};
      const answer = await api.post(path, fields, options);
      if (answer.status !== 200) return;
      count.answered = sent;
      see(answer);
    },
    async resize() {
      const isOpen = random.chance(0.9);
      const fields = isOpen ? { Capacity: random.integer(0, 4), Available: true } : { Available: false };
      const { body } = await api.post(`${path}/Channels/${random.pick(floor.channels)}`, fields);
      const isDone =
        body.available === isOpen && (!("Capacity" in fields) || body.configured_capacity === fields.Capacity);
      expect(context, isDone, `${path}: channel ${body.sid} differs from the update`);
    },
  };
}
