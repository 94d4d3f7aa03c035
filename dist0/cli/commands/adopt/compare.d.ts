import type { JsonObject } from "../../../language/index.js";
import type { Adopter } from "../../../provider/adopt/index.js";
import type { Adopted } from "./assemble.js";
import type { Goal } from "./goal.js";
import type { Report } from "./row.js";
/** The declared resources, compared with the live objects. */
export interface Compared extends Omit<Report, "stack"> {
    /** The objects to adopt, by URN. */
    readonly adopted: ReadonlyMap<string, Adopted>;
}
/**
 * Compares all resources of this package that a program declares with the live objects. Makes only reads.
 *
 * @param entries of the state
 */
export declare function compareGoals(goals: readonly Goal[], entries: readonly JsonObject[], adopter: Adopter): Promise<Compared>;
