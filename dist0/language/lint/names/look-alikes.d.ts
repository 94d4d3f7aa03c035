import type { Reference } from "../../expression/ast.js";
import type { LintContext } from "../view/context.js";
import type { Site } from "../view/read-expression.js";
/** A name that no expression has, and that looks like one that it has. */
export interface LookAlike {
    /** Says why the name does not exist, and what to do. */
    readonly message: string;
    /** The right name, as it is written in this expression. */
    readonly write?: string;
}
/**
 * Finds the name that somebody means who writes a property of Twilio's REST API, a name in camel case or in the plural, or a
 * path that starts with the word "attributes". Names that are declared as attributes are not reported.
 */
export declare function findLookAlike({ path }: Pick<Reference, "path">, kind: Site["kind"], context: LintContext): LookAlike | undefined;
