import type {
  CreateRouter,
  RecordChanges,
  Router,
  RoutingEvent,
  RoutingOptions,
  StoredWorkspace,
} from "../../routing/index.js";
import type { Workspace } from "../resources/workspace.js";
import type { CreateSid } from "../values/sids.js";

/** What the routers of an emulator are given by the emulator around them. */
export interface RouterServices {
  createRouter: CreateRouter;
  options: Partial<RoutingOptions>;
  createSid: CreateSid;
  /** The emulator's present time, in milliseconds since 1970. */
  time(): number;
  /**
   * Takes what happens by routing, as it happens and in causal order: to be kept, told to callbacks and the like. It
   * must not call the router.
   */
  emitRouting(workspace: Workspace, event: RoutingEvent): void;
  /** Where the records of a workspace are kept when they change; without it, in memory alone. */
  changesOf?(workspace: Workspace): RecordChanges;
}

/**
 * Makes the router of one workspace.
 *
 * @param stored the workspace with the records of its earlier router, after a restart
 */
export type OpenRouter = (workspace: Workspace, stored?: StoredWorkspace) => Router;

/** The one place where a router meets the emulator: events, storage and callbacks are plugged in here. */
export function createOpenRouter(services: RouterServices): OpenRouter {
  return (workspace, stored) => {
    const changes = services.changesOf?.(workspace);
    const context = {
      now: services.time,
      createSid: services.createSid,
      emit: (event: RoutingEvent) => services.emitRouting(workspace, event),
      ...(changes ? { changes } : {}),
    };
    return services.createRouter(context, services.options, stored);
  };
}
