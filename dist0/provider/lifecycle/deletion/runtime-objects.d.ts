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
/** The tasks that wait or are offered: a workflow waits for them (O-57), and so may a queue (O-37). */
export declare const WAITING: {
    readonly AssignmentStatus: "pending,reserved";
};
/**
 * Looks at the tasks of a workspace. Usually one call answers for all objects of a run.
 *
 * @param query default: all, also assigned ones, which a task channel waits for (O-74)
 */
export declare function createFindTasks({ client }: Context, path: string, query?: Record<string, string>): Find;
/** Looks at the workers. */
export declare function createFindWorkers({ client }: Context, path: string): Find;
export {};
