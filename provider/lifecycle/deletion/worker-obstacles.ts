import type { Context } from "../../context.js";
import type { ApiObject } from "../../twilio/index.js";
import { showName } from "../object/show-name.js";
import { joinFirst } from "./list-names.js";

/** Statuses of tasks that a worker can have. */
const HELD = "reserved,assigned,wrapping";

/** Statuses of open reservations (O-85). */
const OPEN = ["pending", "accepted", "wrapping"];

/** Workers with open reservations. No call per worker as long as nobody has a task. @param path of the workspace */
export async function findInWorkers(context: Context, path: string, workers: readonly ApiObject[]): Promise<string[]> {
  if (workers.length === 0) return [];
  const held = await context.client.peek(`${path}/Tasks`, "tasks", { AssignmentStatus: HELD });
  if (held.length === 0) return [];
  return (await Promise.all(workers.map((worker) => findInWorker(context, path, worker)))).flat();
}

async function findInWorker({ client }: Context, path: string, worker: ApiObject): Promise<string[]> {
  const list = async (status: string) =>
    await client.peek(`${path}/Workers/${worker.sid}/Reservations`, "reservations", { ReservationStatus: status });
  const open = (await Promise.all(OPEN.map(list))).flat();
  if (open.length === 0) return [];
  const tasks = joinFirst(open, ({ task_sid: sid, reservation_status: status }) => `${sid} (${status})`);
  return [`  worker ${showName(worker)} still has tasks ${tasks}: wait until they are completed, or complete them`];
}
