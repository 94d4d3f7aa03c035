import { isJsonObject, type JsonObject } from "../../../language/index.js";
import { CONNECTION, type ExternalQuery, type ExternalSid, hasUnknown, UNKNOWN } from "../../../model/index.js";
import type { Plan, PlannedExternals } from "../../../sdk/plan/index.js";
import { LOOKUP } from "../../lifecycle/look-up.js";
import { StandaloneError } from "../../twilio/index.js";
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
  const find = async (query: JsonObject, state: JsonObject): Promise<JsonObject> => {
    const host = await run.hostOf("Workspace");
    const { found } = (await host.read("look-up", { [LOOKUP]: query, ...state })).props;
    const object = isJsonObject(found) ? found : {};
    if (typeof object.failure === "string") throw new StandaloneError(object.failure);
    return object;
  };
  const toState = (connection: string | undefined) => (connection === undefined ? {} : { [CONNECTION]: connection });
  return {
    findWorkspace: async ({ connection, ...query }) =>
      hasUnknown(query) ? UNKNOWN : `${(await find({ ...query }, toState(connection))).sid}`,
    findExternals: async (query, workspaceSid, connection) => {
      // a workspace that does not exist yet contains nothing that could be found
      if (workspaceSid === UNKNOWN || hasUnknown(query)) return () => UNKNOWN;
      const { sids } = await find({ external: toJson(query) }, { workspaceSid, ...toState(connection) });
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
