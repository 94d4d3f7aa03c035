import type { JsonObject } from "../../../language/index.js";
import { type HostName, parseResourceType, resourceType } from "../../../model/index.js";
import { joinUrn, splitUrn } from "../../stack/urn.js";
import type { OwnEntry } from "./sort-entries.js";

/**
 * The new URN of each resource whose URN changes: those that move, and those below them, because a URN contains the types of all
 * resources above.
 *
 * @param entries of the state, in order: a resource comes after its parent
 * @param moved those of them that move
 */
export function renameUrns(
  entries: readonly JsonObject[],
  moved: readonly OwnEntry[],
  to: HostName,
): ReadonlyMap<string, string> {
  const kinds = new Map(moved.map(({ entry, kind }) => [entry, kind]));
  const renamed = new Map<string, string>();
  for (const entry of entries) {
    const urn = `${entry.urn}`;
    const parts = splitUrn(urn);
    const kind = kinds.get(entry);
    const own = kind === undefined ? parts.types.slice(-1) : [resourceType(to, kind)];
    const types = [...renameAbove(parts.types.slice(0, -1), `${entry.parent}`, renamed), ...own];
    const after = joinUrn({ ...parts, types });
    if (after !== urn) renamed.set(urn, after);
  }
  return renamed;
}

/** The types above a resource. They are those of its parent, if that is not the stack itself. */
function renameAbove(
  above: readonly string[],
  parent: string,
  renamed: ReadonlyMap<string, string>,
): readonly string[] {
  const after = renamed.get(parent);
  return after === undefined || splitUrn(parent).types.join() !== above.join() ? above : splitUrn(after).types;
}

/** A former URN of a resource that moves, or of one below: nothing in the state has it any more. */
export function renameFormer(urn: string, to: HostName): string {
  const parts = splitUrn(urn);
  const types = parts.types.map((type) => {
    const parsed = parseResourceType(type);
    return parsed === undefined ? type : resourceType(to, parsed.kind);
  });
  return joinUrn({ ...parts, types });
}
