import type { JsonObject } from "../../../language/index.js";
/**
 * Returns the reasons to refuse settings: malformed or incomplete credentials, an account that the stack is not meant for, a
 * host that does not exist, and values without a meaning. Settings that are not known yet are left to the apply. Without any
 * credentials nothing is missing yet: a preview can do without.
 */
export declare function findFaults(settings: JsonObject, env?: Record<string, string | undefined>): string[];
