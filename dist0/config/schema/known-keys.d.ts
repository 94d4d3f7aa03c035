import type { Section } from "../tree/sections.js";
import type { Node } from "../tree/tree.js";
/** Returns the keys that an object of a section can have; undefined for a section without objects of known keys. */
export declare function knownKeys(section: Section): readonly string[] | undefined;
/** Returns whether an object has an unknown key, so that nothing is certain about the keys that it lacks. */
export declare function hasUnknownKey(section: Section, node: Node): boolean;
