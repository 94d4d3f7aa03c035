import type { Kind, KindSection } from "./kinds.js";
/**
 * Words that a workspace file can use for the properties of a kind, for instance in `ignore`.
 *
 * @example listWrittenNames(kinds.Activity) // ["friendlyName", "available"]
 */
export declare function listWrittenNames(kind: Kind): string[];
/**
 * The path of a property in the inputs of a resource, from its path in a workspace file. A path that names no property
 * stays as it is.
 *
 * @example toPropertyPath(kinds.Workflow, "filters[0].targets") // "configuration.filters[0].targets"
 * @example toPropertyPath(kinds.TaskQueue, "reservationActivity") // "reservationActivitySid"
 */
export declare function toPropertyPath(kind: Kind, path: string): string;
/** True for a kind whose objects are managed only where files ask for it. */
export declare function isOnRequest({ isOnRequest: isAsked }: Kind): boolean;
/** The kinds that a workspace file declares by key, with the sections they are in: `["taskQueues", kinds.TaskQueue]`. */
export declare const sectionKinds: readonly (readonly [KindSection, Kind])[];
