import type { World } from "../state/world.js";
/**
 * Brings tasks and workers together until nothing more can happen at this moment. Workers on the agenda come first, and are
 * offered the best tasks that wait for them. Then the tasks on the agenda are offered to free workers; if there are none, a
 * task that just entered its target may skip it.
 *
 * It ends, because each round takes an item off the agenda, and only a reservation or a step through a workflow adds one.
 */
export declare function settle(world: World): void;
