import type { JsonObject } from "../../language/index.js";
/** Where in the schema of a file the repeated schema is, and what it is a member of. */
interface Repeated {
    /** Key of the list or map that it is in. */
    readonly key: string;
    /** JSON pointer of its schema. */
    readonly pointer: string;
    readonly isInList: boolean;
}
/** Adds `forEach`, `when`, and the group of items that are repeated together, to the schema of an object in a file. */
export declare function withRepetition(schema: JsonObject, { key, pointer, isInList }: Repeated): JsonObject;
export {};
