import type { CreateRouter, RecordChanges, Router, RoutingEvent, RoutingOptions, StoredWorkspace } from "../../routing/index.js";
import type { Workspace } from "../resources/workspace.js";
import type { CreateSid } from "../values/sids.js";
/** The parts of the emulator that its routers use. */
export interface RouterServices {
    createRouter: CreateRouter;
    options: Partial<RoutingOptions>;
    createSid: CreateSid;
    /** The emulator's present time, in milliseconds since 1970. */
    time(): number;
    /** Receives routing events as they happen, in causal order, to record and send them. It must not call the router. */
    emitRouting(workspace: Workspace, event: RoutingEvent): void;
    /** Persists the records of a workspace when they change; default: they are only in memory. */
    changesOf?(workspace: Workspace): RecordChanges;
}
/**
 * Makes the router of one workspace.
 *
 * @param stored the workspace with the records of its earlier router, after a restart
 */
export type OpenRouter = (workspace: Workspace, stored?: StoredWorkspace) => Router;
/** The only connection between a router and the emulator: it plugs in events, storage and callbacks. */
export declare function createOpenRouter(services: RouterServices): OpenRouter;
