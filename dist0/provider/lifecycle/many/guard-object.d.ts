import type { Kind } from "../../../model/index.js";
import type { Context } from "../../context.js";
import type { Subject } from "../object/subject.js";
/**
 * Refuses a change of a workflow that touches too many of its filters, and the change after which a run of a program touches
 * too many objects of a kind. The objects of workspace files are compared as a whole: {@link guardPlan}.
 *
 * @returns the reasons for a failure
 */
export declare function guardObject(context: Context, kind: Kind, { olds, news, isChanged }: Subject): Promise<string[]>;
