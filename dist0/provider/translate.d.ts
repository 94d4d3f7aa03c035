import type { JsonObject } from "../language/index.js";
import type { Kind } from "../model/index.js";
import type { ApiObject, Params } from "./twilio/index.js";
/** Path of the collection that an object with these inputs is in. */
export declare function collectionPath(kind: Kind, inputs: JsonObject): string;
/**
 * Parameters that set the named properties: TaskRouter's PascalCase names, SIDs in place of keys, a configuration
 * minified and otherwise as written, blank text to clear a property.
 */
export declare function toParams(kind: Kind, inputs: JsonObject, names: readonly string[]): Params;
/** Parameters of an update that changes the named properties, including the actions that go with these. */
export declare function toUpdateParams(kind: Kind, inputs: JsonObject, changed: readonly string[]): Params;
/**
 * TaskRouter's answer with its names in camelCase; `links` keeps the names of Twilio's resources. The `workspaceSid` of
 * a workspace is its own SID, so that every object has one.
 */
export declare function fromAnswer(object: ApiObject): JsonObject;
/**
 * Hides what this program did not write and what must not be readable in plan and state: the password of a callback URL, and
 * values of attributes. `sdk` marks the program's own URLs as secret.
 */
export declare function concealOthers(kind: Kind, live: JsonObject, written: JsonObject): JsonObject;
