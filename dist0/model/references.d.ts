import type { Reference } from "../language/index.js";
import type { Property } from "./kind.js";
import type { Kind, KindSection } from "./kinds.js";
/** The kind of the objects that a section of a workspace file declares. */
export declare function kindOfSection(section: KindSection): Kind;
/** The keys that the value of a property names, each with its path in the value. */
export declare function listPropertyReferences({ type }: Property, value: unknown): Reference[];
/**
 * The section whose keys a file writes in a property. Undefined if it names no object, or the one that it is a part of.
 *
 * @example referencedSection(taskQueue.properties.reservationActivitySid) // "activities"
 */
export declare function referencedSection({ type, prefix, writtenAs }: Property): KindSection | undefined;
/** The words of workspace files whose value is the key of an object, with its section: `reservationActivity`. */
export declare const referenceWords: ReadonlyMap<string, KindSection>;
