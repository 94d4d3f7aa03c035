import { setTimeout as wait } from "node:timers/promises";
import { bold, cyan, dim, green, say } from "../lib/terminal.mjs";

/** @typedef {import("./task-router.mjs").TaskRouter} TaskRouter */
/** @typedef {import("./task-router.mjs").Wire} Wire */
/** @typedef {{ workspace: Wire, workflow: Wire }} Place */

const CALLBACKS_SHOWN = 8;

/** @param {TaskRouter} taskRouter @returns {Promise<Place>} the workspace that the example created, and the workflow to change */
export async function showResources(taskRouter) {
  const workspace = (await taskRouter.listWorkspaces()).at(-1);
  if (workspace === undefined) throw new Error("pulumi up succeeded, but TaskRouter has no workspace");
  showRow("workspace", workspace);
  for (const activity of await taskRouter.list(workspace.sid, "Activities")) showRow("activity", activity);
  for (const queue of await taskRouter.list(workspace.sid, "TaskQueues")) showRow("task queue", queue);
  const workflows = await taskRouter.list(workspace.sid, "Workflows");
  for (const workflow of workflows) showRow("workflow", workflow);
  const workflow = workflows.find(({ friendly_name }) => friendly_name.startsWith("Phone")) ?? workflows[0];
  if (workflow === undefined) throw new Error("pulumi up succeeded, but TaskRouter has no workflow");
  return { workspace, workflow };
}

/** @param {string} kind @param {Wire} wire */
function showRow(kind, { sid, friendly_name }) {
  say(`    ${kind.padEnd(11)} ${bold(friendly_name.padEnd(24))} ${dim(sid)}`);
}

/**
 * Changes a workflow as a colleague would in the Console, without Pulumi.
 *
 * @param {TaskRouter} taskRouter
 * @param {Place} place
 * @returns {Promise<{ before: number, after: number }>}
 */
export async function tamper(taskRouter, { workspace, workflow }) {
  const before = workflow.task_reservation_timeout ?? 120;
  const after = before === 5 ? 6 : 5;
  await taskRouter.setTimeout(workspace.sid, workflow.sid, after);
  say(`    POST /v1/Workspaces/${workspace.sid}/Workflows/${workflow.sid}`);
  say(`    TaskReservationTimeout=${after}   ${dim(`${workflow.friendly_name} had ${before}`)}`);
  return { before, after };
}

/** @param {string} preview the output of `pulumi preview --refresh` */
export function expectDrift(preview) {
  if (!preview.includes("taskReservationTimeout")) throw new Error("the change outside Pulumi was not found");
}

/** @param {TaskRouter} taskRouter @param {Place} place @param {number} expected */
export async function expectRepaired(taskRouter, { workspace, workflow }, expected) {
  const { task_reservation_timeout: now } = await taskRouter.fetchWorkflow(workspace.sid, workflow.sid);
  if (now !== expected)
    throw new Error(`the drift was not repaired: the timeout is ${now}, and ${expected} was expected`);
  say(green(`    ${workflow.friendly_name} has the timeout of ${expected} s again`));
}

/** @param {TaskRouter} taskRouter */
export async function showCallbacks(taskRouter) {
  const callbacks = await waitForCallbacks(taskRouter);
  if (callbacks.length === 0) return say("    none was sent");
  for (const callback of callbacks.slice(-CALLBACKS_SHOWN)) say(`    ${formatCallback(callback)}`);
  if (callbacks.length > CALLBACKS_SHOWN) say(dim(`    … and ${callbacks.length - CALLBACKS_SHOWN} before them`));
}

/** Waits for them, because each is sent after the answer to the request that caused it. @param {TaskRouter} taskRouter */
async function waitForCallbacks(taskRouter) {
  let callbacks = await taskRouter.listCallbacks();
  for (let tries = 0; tries < 10 && callbacks.some(({ outcome }) => outcome === "pending"); tries++) {
    await wait(200);
    callbacks = await taskRouter.listCallbacks();
  }
  return callbacks;
}

/** @param {import("./task-router.mjs").Callback} callback @returns {string} */
function formatCallback({ time, parameters, status, outcome }) {
  const what = `${parameters.EventType ?? ""}`.padEnd(20);
  const answer = status === null ? outcome : `${outcome}, ${status}`;
  return `${dim(time)} ${bold(what)} ${parameters.EventDescription ?? ""} ${dim(`(${answer})`)}`;
}

/**
 * Prints the exact commands to continue with.
 *
 * @param {Place & { project: string, files: string }} place folders relative to the checkout
 */
export function showHowToGoOn({ project, files, workspace, workflow }) {
  const path = `/v1/Workspaces/${workspace.sid}/Workflows/${workflow.sid}`;
  const commands = [
    ["source .start/env", "in another shell: the engine, the stack and the local account"],
    [`taskrouter validate ${files}`, `edit the files in ${files}, and list all findings without applying anything`],
    [`cd ${project}`, "the project without a program"],
    ["pulumi up", "make TaskRouter match"],
    [`curl -u "$TWILIO_ACCOUNT_SID:$TWILIO_AUTH_TOKEN" "$TASKROUTER_URL${path}"`, "look at the live workflow"],
    [
      `curl -u "$TWILIO_ACCOUNT_SID:$TWILIO_AUTH_TOKEN" "$TASKROUTER_URL${path}" -d TaskReservationTimeout=7`,
      "change it outside Pulumi",
    ],
    ["pulumi preview --refresh --diff", "find what changed"],
    ["pulumi up --refresh", "repair it"],
    ['curl "$TASKROUTER_URL/emulator/callbacks"', "list the callbacks that TaskRouter sent"],
    ["pulumi destroy", "delete everything"],
  ];
  for (const [command, why] of commands) say(`    ${dim(`# ${why}`)}\n    ${cyan(command ?? "")}`);
}
