import { expect } from "./client.mjs";

/** The order of statuses: a task never goes back to an earlier one. @type {Readonly<Record<string, number>>} */
const RANKS = { pending: 0, reserved: 0, assigned: 1, wrapping: 2, completed: 3, canceled: 3 };

/**
 * The last known state of a task, as one client has seen it.
 *
 * @typedef {object} TaskView
 * @property {string} sid
 * @property {string} path
 * @property {{ answered: number, sent: number }} changes numbers of the latest answered change, and of the latest sent one
 * @property {(answer: import("../api.mjs").Answer) => void} see
 */

/** @param {import("./client.mjs").Context} context @param {string} path @param {string} sid @returns {TaskView} */
export function createTaskView(context, path, sid) {
  const changes = { answered: 0, sent: 0 };
  let status = "pending";
  let version = -1;
  return {
    sid,
    path,
    changes,
    see(answer) {
      const { assignment_status: now, attributes, sid: seen } = answer.body;
      const count = JSON.parse(attributes).changes ?? 0;
      const isLater = RANKS[status] === 3 ? now === status : Number(RANKS[now]) >= Number(RANKS[status]);
      const known = `${changes.answered} was answered and ${changes.sent} sent`;
      expect(context, seen === sid, `asked for task ${sid} and got ${seen}`);
      expect(context, isLater, `task ${sid} is ${now} after it was ${status}`);
      expect(context, answer.version >= version, `task ${sid} has version ${answer.version} after ${version}`);
      expect(
        context,
        count >= changes.answered && count <= changes.sent,
        `task ${sid} has change ${count}, but ${known}`,
      );
      status = now;
      version = answer.version;
    },
  };
}
