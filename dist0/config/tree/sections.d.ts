import type { ReferenceSection } from "../../language/index.js";
import type { KindSection } from "../../model/index.js";
import type { Entry } from "./tree.js";
/** A map of a workspace file by symbolic key. */
type MapSection = KindSection | "vars" | "expressions" | "tasks";
/** Maps of a workspace file by symbolic key. Types of tuples with a rest inside are an error in TypeScript 3.8. */
export declare const MAP_SECTIONS: readonly MapSection[];
/** Sections that are one object, in only one file. */
declare const SINGLE_SECTIONS: readonly ["workspace", "taskAttributes", "workerAttributes"];
/** A map of sections, each a map by key: every file can add to it. */
export declare const EXTERNAL = "external";
export type Section = (typeof SINGLE_SECTIONS)[number] | typeof EXTERNAL | MapSection;
/** Every key at the top of a workspace file. */
export declare const SECTIONS: readonly Section[];
export declare function isSection(key: string): key is Section;
export declare function isSingle(section: Section): boolean;
/** Sections that only other values use: they hold no objects, and nothing in them is repeated. */
export declare const DEFINITIONS: readonly Section[];
/** Returns whether the objects of a section can be repeated (`forEach`). */
export declare function isRepeatable(section: Section): boolean;
/** Returns whether a key may be at the top of a workspace file. */
export declare function isFileKey(key: string): boolean;
/** Sections that identify a JSON file of ours in a folder. */
export declare const TELLING_SECTIONS: Section[];
/** The sections of one file or of all of them, with the spans of their entries. */
export type Sections = ReadonlyMap<Section, Entry>;
/** The objects of a section, in order; none if it is absent or not a map. */
export declare function entriesOf(sections: Sections, section: Section): Entry[];
/** The external objects of a section, in order. */
export declare function externalsOf(sections: Sections, section: ReferenceSection): Entry[];
export {};
