import type { JsonObject } from "../../language/index.js";
import type { Kind } from "../../model/index.js";
import type { Context } from "../context.js";
import type { Outcome } from "./object/objects.js";
/** Creates an object, or adopts the existing one: also the one that another run creates at the same moment. */
export declare function create(context: Context, kind: Kind, inputs: JsonObject): Promise<Outcome>;
