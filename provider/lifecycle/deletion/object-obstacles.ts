import { type Kind, kinds } from "../../../model/index.js";
import type { Context } from "../../context.js";
import type { ApiObject } from "../../twilio/index.js";
import { unlessGone } from "../presence/gone.js";
import { findInActivity, findInDefaults } from "./activity-obstacles.js";
import { findInChannel } from "./channel-obstacles.js";
import type { Deletions } from "./deletions.js";
import { type Obstacle, toObstacle } from "./obstacle.js";
import { findInQueue } from "./queue-obstacles.js";
import { createFindTasks, createFindWorkers, type Find, WAITING } from "./runtime-objects.js";
import { findInWorkers } from "./worker-obstacles.js";
import { findInWorkflow } from "./workflow-obstacles.js";

/**
 * Lists why TaskRouter would refuse to delete single objects, with the way on.
 *
 * @param path of the workspace
 */
export async function findInObjects(context: Context, path: string, deletions: Deletions): Promise<Obstacle[]> {
  // an object that is gone needs no delete, and one in a workspace that is gone neither
  const found = await unlessGone(context, [path], () => findInLive(context, path, deletions));
  return found ?? [];
}

async function findInLive(context: Context, path: string, deletions: Deletions): Promise<Obstacle[]> {
  const list = async (kind: Kind, isWanted: (sid: string) => boolean): Promise<ApiObject[]> => {
    const live = await context.lists.all(`${path}/${kind.collection}`, kind.listKey);
    return live.filter(({ sid }) => isWanted(`${sid}`));
  };
  const going = async (kind: Kind) => (deletions.hasAny(kind.name) ? await list(kind, deletions.has) : []);
  const staying = async (kind: Kind, user: readonly ApiObject[]) =>
    user.length === 0 ? [] : await list(kind, deletions.leaves);
  const [workflows, queues, activities] = await Promise.all(
    [kinds.Workflow, kinds.TaskQueue, kinds.Activity].map(going),
  );
  const [channels, workers] = await Promise.all([going(kinds.TaskChannel), going(kinds.Worker)]);
  const others = await staying(kinds.Workflow, queues ?? []);
  const otherQueues = await staying(kinds.TaskQueue, activities ?? []);
  const findTasks = createFindTasks(context, path, WAITING);
  const findWorkers = createFindStaying(context, path, deletions);
  const findAllTasks = createFindTasks(context, path);
  const found = await Promise.all([
    ...(workflows ?? []).map((workflow) => findInWorkflow(workflow, findTasks)),
    ...(queues ?? []).map((queue) => findInQueue(queue, others, findTasks, deletions.isRetained)),
    ...channels.map(async (channel) => (await findInChannel(channel, findAllTasks)).map(toObstacle)),
    ...(activities ?? []).map(async (activity) =>
      (await findInActivity(activity, otherQueues, findWorkers)).map(toObstacle),
    ),
  ]);
  found.push((await findInWorkers(context, path, workers)).map(toObstacle));
  return [...found.flat(), ...(await findDefaults(context, path, deletions)).map(toObstacle)];
}

/** Finds workers that the run does not delete. */
function createFindStaying(context: Context, path: string, deletions: Deletions): Find {
  const { Worker } = kinds;
  if (!deletions.hasAny("Worker")) return createFindWorkers(context, path);
  return async ({ member, sid }) => {
    const all = await context.lists.all(`${path}/${Worker.collection}`, Worker.listKey);
    return all.filter((worker) => worker[member] === sid && deletions.stays(`${worker.sid}`));
  };
}

async function findDefaults(context: Context, path: string, deletions: Deletions): Promise<string[]> {
  if (deletions.areDefaultsRestored || !deletions.hasAny("Activity")) return [];
  return findInDefaults(await context.client.fetch(path), deletions.has);
}
