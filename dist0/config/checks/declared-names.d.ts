import type { ReferenceSection } from "../../language/index.js";
import type { Sections } from "../tree/sections.js";
/** The objects of a section that can be referred to: declared ones, and external ones. */
export interface DeclaredNames {
    readonly keys: ReadonlySet<string>;
    /** Keys by name in lower case: people write the name in any letter case in place of the key. */
    readonly names: ReadonlyMap<string, readonly string[]>;
}
/** By section. */
export declare function readDeclaredNames(sections: Sections): Readonly<Record<ReferenceSection, DeclaredNames>>;
