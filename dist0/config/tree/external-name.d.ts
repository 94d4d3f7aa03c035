import type { ReferenceSection } from "../../language/index.js";
import type { Entry } from "./tree.js";
/** The name of an external object; undefined if its SID identifies it, or only a stack can resolve the name. */
export declare function externalNameOf({ key, value }: Entry, section: ReferenceSection): string | undefined;
