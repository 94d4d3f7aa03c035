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

/** The tasks that wait or are offered: a workflow waits for them (O-57), and so may a queue (O-37). */
export const WAITING = { AssignmentStatus: "pending,reserved" } as const;

/**
 * Looks at the tasks of a workspace. Usually one call answers for all objects of a run.
 *
 * @param query default: all, also assigned ones, which a task channel waits for (O-74)
 */
export function createFindTasks({ client }: Context, path: string, query: Record<string, string> = {}): Find {
  const [tasks, key] = [`${path}/Tasks`, "tasks"];
  return createFind(
    () => client.peek(tasks, key, query),
    // all of them: messages count them
    (filter) => client.list(tasks, key, { ...query, ...filter }),
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
