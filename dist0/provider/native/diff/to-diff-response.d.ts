import type { JsonObject } from "../../../language/index.js";
import type { Kind } from "../../../model/index.js";
import { messages } from "../protocol/stubs.js";
import type { PropertyChange } from "./list-changes.js";
/** The answer of the lifecycle's `diff`. */
interface Difference {
    readonly changes: boolean;
    readonly replaces: readonly string[];
}
/** The engine's form of a difference, with the path of each value that differs. */
export declare function toDiffResponse(kind: Kind, { changes, replaces }: Difference, olds: JsonObject, news: JsonObject): InstanceType<typeof messages.DiffResponse>;
/** The values that an update would change, and the options that it would store. */
export declare function listChanges(kind: Kind, olds: JsonObject, news: JsonObject): PropertyChange[];
export {};
