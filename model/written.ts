import { type Kind, type KindSection, kinds } from "./kinds.js";

/** Words of workspace files for parts of a `configuration`, which files write without that level. */
const ROUTING_PARTS = ["filters", "defaultFilter"];

/**
 * Words that a workspace file can use for the properties of a kind, for instance in `ignore`.
 *
 * @example listWrittenNames(kinds.Activity) // ["friendlyName", "available"]
 */
export function listWrittenNames(kind: Kind): string[] {
  const rows = Object.entries(kind.properties);
  const written = rows.filter(([, { type, isImplied }]) => isImplied !== true || type === "configuration");
  const parts = rows.some(([, { type }]) => type === "configuration") ? ROUTING_PARTS : [];
  return [...written.map(([name, { writtenAs }]) => writtenAs ?? name), ...parts];
}

/**
 * The path of a property in the inputs of a resource, from its path in a workspace file. A path that names no property
 * stays as it is.
 *
 * @example toPropertyPath(kinds.Workflow, "filters[0].targets") // "configuration.filters[0].targets"
 * @example toPropertyPath(kinds.TaskQueue, "reservationActivity") // "reservationActivitySid"
 */
export function toPropertyPath(kind: Kind, path: string): string {
  const [head = ""] = path.split(/[.[]/);
  for (const [name, { type, writtenAs }] of Object.entries(kind.properties)) {
    if (writtenAs === head) return `${name}${path.slice(head.length)}`;
    if (type === "configuration" && ROUTING_PARTS.includes(head)) return `${name}.${path}`;
  }
  return path;
}

/** True for a kind whose objects are managed only where files ask for it. */
export function isOnRequest({ isOnRequest: isAsked }: Kind): boolean {
  return isAsked === true;
}

/** The kinds that a workspace file declares by key, with the sections they are in: `["taskQueues", kinds.TaskQueue]`. */
export const sectionKinds: readonly (readonly [section: KindSection, kind: Kind])[] = Object.values(kinds).flatMap(
  (kind) => (kind.section === undefined ? [] : [[kind.section, kind] as const]),
);
