import type { ReferenceSection, Span } from "../../language/index.js";
import type { Findings } from "../report/findings.js";
import type { Section, Sections } from "../tree/sections.js";
import type { ScalarNode } from "../tree/tree.js";
/** Reports names that are not the key of a declared object, with suggestions. */
export interface References {
    check(kind: ReferenceSection, name: string, span: Span): void;
    /** The same for every `${…}` in a text, and for every SID in an expression. */
    checkText(node: ScalarNode, isExpression: boolean): void;
    /** Returns the key of the only task queue of a friendly name. */
    findQueue(friendlyName: string): string | undefined;
}
/**
 * Keys and friendly names of the declared objects, for looking up references.
 *
 * @param open sections that a mistake leaves incomplete: an unknown name may be declared in them
 */
export declare function createReferences(sections: Sections, open: ReadonlySet<Section>, findings: Findings): References;
/** Checks every reference from one object to another outside of routing. */
export declare function checkObjectReferences(sections: Sections, references: References): void;
