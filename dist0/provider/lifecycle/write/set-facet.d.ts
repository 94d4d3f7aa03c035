import type { JsonObject } from "../../../language/index.js";
import type { Kind } from "../../../model/index.js";
import type { Context } from "../../context.js";
import type { Outcome } from "../object/objects.js";
/** Sets properties of an object that exists in any case, and stores their former values. */
export declare function setFacet(context: Context, kind: Kind, inputs: JsonObject): Promise<Outcome>;
