import type { TaskEntry } from "../state/entries.js";
import type { World } from "../state/world.js";
/**
 * Continues a task after one of its reservations ended unaccepted. Once the last one has ended, the task is pending again
 * before the deadline of its target it seeks other workers there; after the deadline it moves on.
 */
export declare function returnTask(world: World, task: TaskEntry): void;
