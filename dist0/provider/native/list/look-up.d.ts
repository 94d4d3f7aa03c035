import type { Json, JsonObject } from "../../../language/index.js";
import type { KindName } from "../../../model/index.js";
import type { Run } from "../run.js";
/** Where a look-up searches. */
export interface Place {
    /** Absent for workspaces. */
    readonly workspaceSid?: Json | undefined;
    /** Name of a connection in the stack's configuration. Default: the account of the provider. */
    readonly connection?: Json | undefined;
}
/**
 * Looks up live objects through the lifecycle of this process, which shares its lists with all other calls.
 *
 * @param query as in the state of a look-up: {@link LOOKUP}
 * @throws StandaloneError with the reason of a failure
 */
export declare function lookUp(run: Pick<Run, "hostOf">, kind: KindName, query: JsonObject, { workspaceSid, connection }: Place): Promise<JsonObject>;
