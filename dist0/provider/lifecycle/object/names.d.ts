import type { JsonObject } from "../../../language/index.js";
import type { Kind } from "../../../model/index.js";
import type { Context } from "../../context.js";
import type { ApiObject } from "../../twilio/index.js";
/** The name by which an object is found in its workspace. */
export declare function nameIn(kind: Kind, inputs: JsonObject): string;
/** The name in the form in which two are compared. */
export declare function nameKey(kind: Kind, inputs: JsonObject): string;
/** The name in quotes; by its SID if inputs or outputs have none. The state of a native resource has it in its inputs alone. */
export declare function quoteName(kind: Kind, values: JsonObject, sid: string): string;
/** The name of a live object. */
export declare function liveName(kind: Kind, object: ApiObject): string;
/** True for an object that its workspace has from the start. */
export declare function isBuiltIn(kind: Kind, name: string): boolean;
/** Returns the live objects of a name in the place of inputs. */
export declare function findNamed(context: Context, kind: Kind, inputs: JsonObject, name: string): Promise<ApiObject[]>;
