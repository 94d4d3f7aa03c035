import { isJsonObject, type JsonObject } from "../../../language/index.js";
import { type ExternalQuery, type ExternalSid, hasUnknown, UNKNOWN } from "../../../model/index.js";
import type { Plan, PlannedExternals } from "../../../sdk/plan/index.js";
import { lookUp, type Place } from "../list/look-up.js";
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
export function createLookUps(run: Pick<Run, "hostOf">): LookUps {
  const find = async (query: JsonObject, place: Place) => await lookUp(run, "Workspace", query, place);
  return {
    findWorkspace: async ({ connection, ...query }) =>
      hasUnknown(query) ? UNKNOWN : `${(await find({ ...query }, { connection })).sid}`,
    findExternals: async (query, workspaceSid, connection) => {
      // a workspace that does not exist yet contains nothing that could be found
      if (workspaceSid === UNKNOWN || hasUnknown(query)) return () => UNKNOWN;
      const { sids } = await find({ external: toJson(query) }, { workspaceSid, connection });
      return ({ external, key }) => {
        const section = isJsonObject(sids) ? sids[external] : undefined;
        return isJsonObject(section) ? `${section[key]}` : UNKNOWN;
      };
    },
  };
}

/** A query is JSON, apart from members without a value. */
function toJson(query: ExternalQuery): JsonObject {
  return query as JsonObject;
}
