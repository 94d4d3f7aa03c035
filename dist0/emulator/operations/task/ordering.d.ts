import type { Task } from "../../../routing/index.js";
import type { Reader } from "../../parameters/parameter.js";
import type { Ordering } from "../sequence.js";
/**
 * `Priority:desc,DateCreated:asc`: pairs separated by commas, DateCreated and VirtualStartTime not together (H-59).
 */
export declare const taskOrdering: Reader<Ordering<Task>>;
