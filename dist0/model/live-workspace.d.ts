import type { JsonObject } from "../language/index.js";
import type { KindSection } from "./kinds.js";
/** A live object: TaskRouter's answer with its names in camelCase, without links. */
export interface LiveObject extends JsonObject {
    sid: string;
}
/** A live workspace and everything in it that was read. */
export interface LiveWorkspace {
    readonly workspace: LiveObject;
    /** By the section of a workspace file that declares such objects. A kind that was not read has no entry. */
    readonly objects: Readonly<Partial<Record<KindSection, readonly LiveObject[]>>>;
    /** Only read if an expression names a worker by SID. */
    readonly workers?: readonly LiveObject[];
}
