import type { ExpressionKind, Scope } from "../../language/index.js";
import type { Reader } from "../parameters/parameter.js";
import type { Services } from "./operation.js";
/** An expression that filters a list; one that cannot be parsed is refused as elsewhere (H-63). */
export declare const expressionFilter: Reader<string>;
/** Compiles the expression of a list's filter, once for the whole list. */
export declare function compileFilter(text: string, kind: ExpressionKind, { assumptions }: Services): (scope: Scope) => boolean;
