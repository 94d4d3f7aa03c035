export * from "./configuration/index.js";
export type { Diagnostic, Problem, Severity, Span } from "./diagnostic.js";
export * from "./expression/index.js";
export { isJsonObject, type Json, type JsonObject } from "./json.js";
export { show, toProblems } from "./schema/problems.js";
export { compareText, didYouMean, nearest } from "./suggestion.js";
export { utf8Length } from "./text.js";
