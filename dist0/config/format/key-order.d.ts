import type { JsonObject } from "../../language/index.js";
/** The schema of a part of a file. `raw`: TaskRouter's own JSON, whose order is kept. Undefined: unknown. */
export type Shape = JsonObject | "raw" | undefined;
/** A whole workspace file: the schema that editors use lists the keys in our order. */
export declare const fileShape: Shape;
/** The shape of the value under a key. */
export declare function memberShape(shape: Shape, key: string): Shape;
/** The shape of a list's items. */
export declare function itemShape(shape: Shape): Shape;
/** Sorts members: `<<`, then known keys in the order of the schema, then the others as they were. */
export declare function sortByKey<Member>(members: readonly Member[], shape: Shape, keyOf: (member: Member) => string): Member[];
