import type { JsonObject } from "../../language/index.js";
/** A variable of the section `vars`: its declaration, or only its default. */
export declare const variableSchema: JsonObject;
/** A named expression: its text, or its text with parameters. */
export declare const expressionSchema: JsonObject;
/** Other files that a file needs. */
export declare const includeSchema: JsonObject;
