import type { DesiredWorkspace } from "../desired.js";
/** Ids of live objects that are not declared, and that the live versions of declared ones refer to, directly or not. */
export declare function listReferencedKeys(desired: DesiredWorkspace, live: DesiredWorkspace): ReadonlySet<string>;
