import type { Context } from "../../context.js";
import type { ApiObject } from "../../twilio/index.js";

/** A property of a task or worker, and the parameter that filters a list by it. */
interface Filter {
  /** Absent if a list cannot be filtered by it. */
  readonly parameter?: string;
  readonly member: string;
  readonly sid: string;
}

/** Finds the tasks or workers that match a filter; of workers at most 20. */
export type Find = (filter: Filter) => Promise<ApiObject[]>;

/** As many as `peek` returns of a longer list. */
const FULL_PAGE = 20;

/**
 * Looks at the tasks that wait or are offered: a workflow waits for them (O-57), and so may a queue (O-37). Usually one call
 * answers for all objects of a run.
 */
export function createFindTasks({ client }: Context, path: string): Find {
  const query = { AssignmentStatus: "pending,reserved" };
  const [tasks, key] = [`${path}/Tasks`, "tasks"];
  return createFind(
    () => client.peek(tasks, key, query),
    // all of them: messages count them
    (filter) => client.list(tasks, key, { ...query, ...filter }),
  );
}

/** Looks at the tasks of any status: a task channel waits for them (O-74). */
export function createFindAllTasks({ client }: Context, path: string): Find {
  const [tasks, key] = [`${path}/Tasks`, "tasks"];
  return createFind(
    () => client.peek(tasks, key),
    (filter) => client.list(tasks, key, filter),
  );
}

/** Looks at the workers. */
export function createFindWorkers({ client }: Context, path: string): Find {
  const look = (filter: Record<string, string> = {}) => client.peek(`${path}/Workers`, "workers", filter);
  return createFind(look, look);
}

type Query = (filter: Record<string, string>) => Promise<ApiObject[]>;

/** @param peek returns the first objects of all @param findOf returns those that match a filter */
function createFind(peek: () => Promise<ApiObject[]>, findOf: Query): Find {
  let first: Promise<ApiObject[]> | undefined;
  return async ({ parameter, member, sid }) => {
    first ??= peek();
    const objects = await first;
    if (objects.length < FULL_PAGE) return objects.filter((object) => object[member] === sid);
    if (parameter !== undefined) return await findOf({ [parameter]: sid });
    return (await findOf({})).filter((object) => object[member] === sid);
  };
}
