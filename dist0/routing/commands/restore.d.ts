import type { StoredWorkspace } from "../contract/records.js";
import type { World } from "../state/world.js";
/** Builds the state of an earlier router: no event is emitted, nothing is offered, and no time passes. */
export declare function restore(world: World, stored: StoredWorkspace): void;
