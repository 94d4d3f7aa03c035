import type { JsonObject } from "../../language/index.js";
/**
 * Symbolic keys: letters, digits, spaces, `_`, `.` and `-`, beginning with a letter, digit or `_`. They become parts of
 * resource names.
 */
export declare const KEY_PATTERN = "^[\\p{L}\\p{N}_](?:[\\p{L}\\p{M}\\p{N} _.-]{0,98}[\\p{L}\\p{M}\\p{N}_.-])?$";
/** The schema that the merged and filled-in files are checked against. */
export declare const structureSchema: JsonObject;
/**
 * JSON Schema of a workspace file, for editors: every key with its description, in the order of `taskrouter fmt`. Every
 * value may also be a `${…}`.
 *
 * @example // in a file: # yaml-language-server: $schema=../node_modules/pulumi-taskrouter/dist/schema.json
 */
export declare const workspaceFileSchema: JsonObject;
