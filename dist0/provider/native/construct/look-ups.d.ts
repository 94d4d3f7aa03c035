import type { ExternalSid } from "../../../model/index.js";
import type { Plan, PlannedExternals } from "../../../sdk/plan/index.js";
import type { Run } from "../run.js";
/** Returns the SID of an external object. */
export type FindExternal = (wanted: ExternalSid) => string;
/** Looks up objects that a plan refers to and does not manage, also in previews. */
export interface LookUps {
    /** Unknown if the name or the SID is. @throws StandaloneError unless exactly one workspace is found */
    findWorkspace(query: NonNullable<Plan["existing"]>["query"]): Promise<string>;
    /** All in one read. @throws StandaloneError that lists those that do not exist */
    findExternals(query: PlannedExternals["query"], workspaceSid: string, connection?: string): Promise<FindExternal>;
}
/** Look-ups through the lifecycle of this process, which shares its lists with all other calls. */
export declare function createLookUps(run: Pick<Run, "hostOf">): LookUps;
