import type { Time } from "../contract/records.js";
import type { World } from "../state/world.js";
/** Returns when the next timer fires; undefined if none is set. */
export declare function nextDue(world: World): Time | undefined;
/** Fires every timer up to the present, each at its own time. */
export declare function advance(world: World): void;
