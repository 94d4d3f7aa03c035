import type { ErrorObject } from "ajv";
import type { Json } from "../json.js";
import type { Problem } from "../problem.js";
/** Turns Ajv's errors (made with `verbose: true`) into problems; an `anyOf` gives one problem for all its alternatives. */
export declare function toProblems(errors: readonly ErrorObject[], root: Json): Problem[];
