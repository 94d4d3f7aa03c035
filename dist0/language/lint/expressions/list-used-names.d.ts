import type { ExpressionKind, NameUse } from "../../expression/index.js";
import type { ExpressionSite } from "../view/read-expression.js";
import type { RoutingView } from "../view/routing-view.js";
/** One use of a name in an expression. */
export interface UsedName {
    readonly site: ExpressionSite;
    readonly use: NameUse;
    /** The name as written. */
    readonly text: string;
    /** The first word of the name. */
    readonly first: string;
    /** Whether more follows the first word: `worker.level`, not an attribute `worker`. */
    readonly hasMember: boolean;
}
/** Returns every name in the expressions of the given kinds, in the order of the configuration. */
export declare function listUsedNames(view: RoutingView, ...kinds: ExpressionKind[]): readonly UsedName[];
/** Whether `look-alike-name` reports the name, with better advice than the rules about prefixes. */
export declare function isLookAlike({ use, site }: UsedName, { context }: RoutingView): boolean;
/** Returns the position of a name, for a problem. */
export declare function at({ site, use }: UsedName): {
    path: import("../../path.js").Path;
    span: {
        start: number;
        end: number;
    };
};
