import { invariant, isJsonObject, listReferences, listReferencesInText, type Reference } from "../language/index.js";
import type { Property } from "./kind.js";
import { type Kind, type KindSection, kinds } from "./kinds.js";
import { sectionKinds } from "./written.js";

/** The kind of the objects that a section of a workspace file declares. */
export function kindOfSection(section: KindSection): Kind {
  const found = sectionKinds.find(([name]) => name === section);
  invariant(found !== undefined, "every section belongs to a kind");
  return found[1];
}

/** The keys that the value of a property names, each with its path in the value. */
export function listPropertyReferences({ type }: Property, value: unknown): Reference[] {
  if (type === "configuration" && isJsonObject(value)) return listReferences(value);
  if (type !== "expression" || typeof value !== "string") return [];
  return listReferencesInText(value).map((found) => ({ ...found, path: [] }));
}

/**
 * The section whose keys a file writes in a property. Undefined if it names no object, or the one that it is a part of.
 *
 * @example referencedSection(taskQueue.properties.reservationActivitySid) // "activities"
 */
export function referencedSection({ type, prefix, writtenAs }: Property): KindSection | undefined {
  if (type !== "sid" || writtenAs === undefined) return undefined;
  return sectionKinds.find(([, { sidPrefix }]) => sidPrefix === prefix)?.[0];
}

/** The words of workspace files whose value is the key of an object, with its section: `reservationActivity`. */
export const referenceWords: ReadonlyMap<string, KindSection> = new Map(
  Object.values(kinds).flatMap(({ properties }) =>
    Object.values(properties).flatMap((property: Property): [string, KindSection][] => {
      const section = referencedSection(property);
      return section === undefined || property.writtenAs === undefined ? [] : [[property.writtenAs, section]];
    }),
  ),
);
