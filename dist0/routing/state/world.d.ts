import type { Expressions } from "../compile/expressions.js";
import type { RoutingOptions } from "../contract/assumptions.js";
import type { Activity, TaskChannel, WorkspaceSettings } from "../contract/records.js";
import type { RouterContext } from "../contract/router.js";
import type { Agenda } from "./agenda.js";
import type { ChangeLog } from "./change-log.js";
import type { Clock } from "./clock.js";
import type { Queues, Workers } from "./collections.js";
import type { ReservationEntry, TaskEntry, WorkflowEntry } from "./entries.js";
/** Everything one router knows. */
export interface World {
    readonly context: RouterContext;
    readonly options: RoutingOptions;
    readonly expressions: Expressions;
    readonly changes: ChangeLog;
    readonly clock: Clock;
    readonly agenda: Agenda;
    settings: WorkspaceSettings;
    readonly activities: Map<string, Activity>;
    readonly channels: Map<string, TaskChannel>;
    readonly queues: Queues;
    readonly workflows: Map<string, WorkflowEntry>;
    readonly workers: Workers;
    readonly tasks: Map<string, TaskEntry>;
    readonly reservations: Map<string, ReservationEntry>;
    /** The last number given to a worker, a task, a reservation, and a position in the order of idle workers. */
    readonly last: {
        worker: number;
        task: number;
        reservation: number;
        idle: number;
    };
}
export declare function createWorld(context: RouterContext, options: RoutingOptions): World;
/** Finds the subject of a command, which may have been removed since the caller last looked. */
export declare function find<Item>(items: ReadonlyMap<string, Item>, sid: string): Item;
