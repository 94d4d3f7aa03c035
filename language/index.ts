export * from "./changes/index.js";
export * from "./configuration/index.js";
export type { Diagnostic, Fix, Path, Problem, Severity, Span, SpanEdit, ValueEdit, ValuePlace } from "./diagnostic.js";
export * from "./expression/index.js";
export { fromEntries, isJsonObject, type Json, type JsonObject } from "./json.js";
export * from "./rules/index.js";
export { show, toProblems } from "./schema/problems.js";
export { compareText, didYouMean, nearest } from "./suggestion.js";
export { utf8Length } from "./text.js";
