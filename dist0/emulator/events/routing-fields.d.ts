import type { RoutingEvent } from "../../routing/index.js";
import type { EventFields } from "./event-draft.js";
/** An object that is found by SID. */
interface Lookup<Item> {
    get(sid: string): Item | undefined;
}
/** The parts of a workspace that events refer to. */
export interface RoutingContext {
    readonly activities: Lookup<{
        readonly friendlyName: string;
    }>;
    readonly taskQueues: Lookup<{
        readonly friendlyName: string;
        readonly targetWorkers: string;
    }>;
    readonly workflows: Lookup<{
        readonly friendlyName: string;
    }>;
    readonly taskChannels: Lookup<{
        readonly uniqueName: string;
    }>;
}
/**
 * The fields of an event, copied from the live records at once (V-7). Which event has which is known in part (V-8).
 */
export declare function toRoutingFields(event: RoutingEvent, context: RoutingContext): EventFields;
export {};
