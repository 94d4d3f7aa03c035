import { kinds } from "../../../model/index.js";
import type { Context } from "../../context.js";
import { type ApiObject, isNotFound, StandaloneError } from "../../twilio/index.js";

/** A worker to delete. */
interface Leaving {
  /** The path of the workspace: `/v1/Workspaces/WS…`. */
  readonly workspacePath: string;
  readonly path: string;
  /** `worker "Ann" (WK…)`. */
  readonly name: string;
}

/**
 * Deletes a worker. TaskRouter deletes one only from an activity that is not available (O-84), so the worker moves to one
 * first, which also keeps new tasks away; if the delete is refused nevertheless, the worker moves back.
 */
export async function removeWorker(context: Context, leaving: Leaving): Promise<void> {
  const { path, name } = leaving;
  const worker = await fetchWorker(context, path);
  if (worker?.available !== true) return await context.client.remove(path);
  const place = await findUnavailable(context, leaving);
  context.log(`${name} is available, and moves to ${JSON.stringify(place.friendly_name)} before it is deleted`);
  await context.client.update(path, { ActivitySid: `${place.sid}` });
  try {
    await context.client.remove(path);
  } catch (error) {
    await context.client.update(path, { ActivitySid: `${worker.activity_sid}` });
    throw error;
  }
}

/** Undefined for a worker that is gone: its delete confirms that. */
async function fetchWorker(context: Context, path: string): Promise<ApiObject | undefined> {
  try {
    return await context.client.fetch(path);
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

async function findUnavailable(context: Context, { workspacePath, name }: Leaving): Promise<ApiObject> {
  const { Activity } = kinds;
  const all = await context.lists.all(`${workspacePath}/${Activity.collection}`, Activity.listKey);
  const unavailable = all.filter(({ available }) => available === false);
  const place = unavailable.find(({ friendly_name: label }) => label === "Offline") ?? unavailable[0];
  if (place !== undefined) return place;
  throw new StandaloneError(
    `${name} is not deleted: TaskRouter deletes a worker only from an activity that is not available, and the workspace has ` +
      "none: create one",
  );
}
