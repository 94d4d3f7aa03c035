import type { JsonObject } from "../language/index.js";
import type { Kind } from "./kinds.js";
/**
 * Returns the names of the properties whose meaning differs between two sets of inputs. Spelling, the order of a list,
 * blank or absent, and different keys for the same SIDs make no difference; a value that is not known yet always does.
 * Actions, and properties that are only read at creation, are not compared.
 */
export declare function changedProperties(kind: Kind, olds: JsonObject, news: JsonObject): string[];
