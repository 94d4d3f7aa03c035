import type { Context } from "../../context.js";
import type { ApiObject } from "../../twilio/index.js";

/** A property of a task or worker, and the parameter that filters a list by it. */
interface Filter {
  /** Absent if a list cannot be filtered by it. */
  readonly parameter?: string;
  readonly member: string;
  readonly sid: string;
}

/** Finds the first tasks or workers that match a filter. */
export type FindFirst = (filter: Filter) => Promise<ApiObject[]>;

/** As many as `peek` returns of a longer list. */
const FULL_PAGE = 20;

/**
 * Looks at the tasks that wait or are offered: a workflow waits for them (O-57), and so may a queue (O-37). Usually one call
 * answers for all objects of a run.
 */
export function createFindTasks(context: Context, path: string): FindFirst {
  return createFind(context, `${path}/Tasks`, "tasks", { AssignmentStatus: "pending,reserved" });
}

/** Looks at the tasks of any status: a task channel waits for them (O-74). */
export function createFindAllTasks(context: Context, path: string): FindFirst {
  return createFind(context, `${path}/Tasks`, "tasks", {});
}

/** Looks at the workers. */
export function createFindWorkers(context: Context, path: string): FindFirst {
  return createFind(context, `${path}/Workers`, "workers", {});
}

function createFind(context: Context, path: string, key: string, query: Record<string, string>): FindFirst {
  let all: Promise<ApiObject[]> | undefined;
  return async ({ parameter, member, sid }) => {
    all ??= context.client.peek(path, key, query);
    const objects = await all;
    if (objects.length < FULL_PAGE) return objects.filter((object) => object[member] === sid);
    if (parameter !== undefined) return await context.client.peek(path, key, { ...query, [parameter]: sid });
    return (await context.client.list(path, key, query)).filter((object) => object[member] === sid);
  };
}
