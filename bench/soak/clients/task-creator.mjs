import { TurnedAway } from "../api.mjs";
import { expect } from "./client.mjs";
import { describeTask } from "./describe-task.mjs";
import { createTaskView } from "./task-view.mjs";

const OWN_AT_MOST = 30;
/** Statuses of a task that may have been removed. */
const GONE = [404];

/** @typedef {import("./client.mjs").Context} Context */
/** @typedef {import("./task-view.mjs").TaskView} TaskView */
/** An action of a client on its own task. @typedef {(context: Context, task: TaskView) => Promise<"gone" | "there">} Deed */

/** @type {readonly (readonly [number, Deed])[]} */
const DEEDS = [
  [4, look],
  [4, change],
  [2, cancel],
  [1, remove],
];

/** Creates tasks, and changes, cancels, deletes and reads them. @param {Context} context @returns {import("./client.mjs").Client} */
export function createTaskCreator(context) {
  const { random } = context;
  /** @type {TaskView[]} */
  let own = [];
  return {
    async step() {
      const task = own.length === 0 || random.chance(0.6) ? undefined : random.pick(own);
      if (task === undefined) {
        const made = await create(context);
        own = [...own.slice(1 - OWN_AT_MOST), ...made];
        return;
      }
      const outcome = await random.weigh(DEEDS)(context, task);
      if (outcome === "gone") own = own.filter((one) => one !== task);
    },
  };
}

/** @param {Context} context @returns {Promise<TaskView[]>} none where the workflow has no way for it */
async function create(context) {
  const { api, floor, ledger } = context;
  const number = ledger.begin();
  const { fields, mayFail } = describeTask(context, number);
  try {
    const answer = await api.post(`${floor.base}/Tasks`, fields, mayFail ? { allow: [400] } : {});
    ledger.note(number, answer.status === 201 ? "acknowledged" : "refused", answer.body.sid);
    if (answer.status !== 201) return [];
    const view = createTaskView(context, `${floor.base}/Tasks/${answer.body.sid}`, answer.body.sid);
    view.see(answer);
    return [view];
  } catch (error) {
    if (ledger.get(number)?.outcome === "under way") {
      ledger.note(number, error instanceof TurnedAway ? "refused" : "unknown");
    }
    throw error;
  }
}

/** @type {Deed} */
async function change(context, task) {
  const { api, random } = context;
  const before = await api.get(task.path, { allow: GONE });
  if (before.status === 404) return "gone";
  task.see(before);
  const changes = task.changes.sent + 1;
  const attributes = { ...JSON.parse(before.body.attributes), changes };
  const isDescribed = random.chance(0.7);
  const fields = isDescribed ? { Attributes: JSON.stringify(attributes) } : { Priority: random.integer(0, 50) };
  if (isDescribed) task.changes.sent = changes;
  const isCareful = random.chance(0.3);
  const options = isCareful ? { allow: [404, 412], ifMatch: before.version } : { allow: GONE };
  const answer = await api.post(task.path, fields, options);
  if (answer.status === 200 && isDescribed) task.changes.answered = changes;
  if (answer.status === 200) task.see(answer);
  return answer.status === 404 ? "gone" : "there";
}

/** @type {Deed} */
async function cancel(context, task) {
  const fields = { AssignmentStatus: "canceled", Reason: "no longer needed" };
  const answer = await context.api.post(task.path, fields, { allow: [400, 404] });
  const { assignment_status: status } = answer.body;
  if (answer.status === 200) {
    expect(context, status === "canceled", `task ${task.sid} was canceled and is ${status}`);
    task.see(answer);
  }
  return look(context, task);
}

/** @type {Deed} */
async function remove(context, task) {
  const { status } = await context.api.remove(task.path, { allow: GONE });
  const after = await context.api.get(task.path, { allow: GONE });
  expect(context, after.status === 404, `task ${task.sid} was deleted with ${status} and still exists`);
  return "gone";
}

/** @type {Deed} */
async function look(context, task) {
  const answer = await context.api.get(task.path, { allow: GONE });
  if (answer.status === 404) return "gone";
  task.see(answer);
  return "there";
}
