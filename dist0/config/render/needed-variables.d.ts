import type { JsonObject } from "../../language/index.js";
import type { Sections } from "../tree/sections.js";
/** Declarations of the variables that a content still names: secrets, and those that only a stack knows. */
export declare function neededVariables(sections: Sections, content: JsonObject): JsonObject | undefined;
