import type { Json, JsonObject } from "../../language/index.js";
import type { Section } from "../tree/sections.js";
import type { Sections } from "../tree/sections.js";
import type { Entry } from "../tree/tree.js";
/** Maps the objects of a section, by key. */
export declare function mapSection<Made>(sections: Sections, section: Section, make: (key: string, object: JsonObject) => Made): Map<string, Made>;
/**
 * Members of an object, with {@link UNKNOWN} for unresolved values, and for everything absent from an object with an
 * unknown key: that may be a typo of any of them. Empty for anything but a map.
 */
export declare function toMembers(entry: Entry | undefined, section: Section): JsonObject;
/** One member of an object, like {@link toMembers}. */
export declare function toMember({ value }: Entry, section: Section, key: string): Json | undefined;
/** A value of the right type, or the default if it is absent; undefined if it is not known. */
export declare function known<Type, Absent>(value: Json | undefined, absent: Absent, isType: (value: unknown) => value is Type): Type | Absent | undefined;
/** Returns whether a text is present and not blank; undefined if that is not known. */
export declare function isPresent(value: Json | undefined): boolean | undefined;
export declare const isBoolean: (value: unknown) => value is boolean;
export declare const isNumber: (value: unknown) => value is number;
export declare const isText: (value: unknown) => value is string;
export declare const isOrder: (value: unknown) => value is "FIFO" | "LIFO";
type Defined<Members> = {
    [Key in keyof Members]?: Exclude<Members[Key], undefined>;
};
/** The members that are not undefined. */
export declare function defined<Members extends object>(members: Members): Defined<Members>;
export {};
