import type { Kind } from "../../../model/index.js";
import type { Context } from "../../context.js";
import type { Subject } from "../object/subject.js";
/**
 * Finds out in a preview whether an object belongs to another workspace than the expected one. An object that does not change
 * costs no request.
 *
 * @returns the reasons for a failure
 */
export declare function findUnexpected({ account, expectation, verifyWorkspace }: Pick<Context, "account" | "expectation" | "verifyWorkspace">, kind: Kind, { olds, news, isChanged }: Subject): Promise<string[]>;
