import type { JsonObject } from "../../../language/index.js";
import type { ExternalSid, IdOf } from "../../../model/index.js";
import { SIDS } from "../../../model/index.js";
/** The inputs of a planned resource. */
type Planned = Readonly<Record<string, unknown>>;
/** The SIDs that a plan's resources refer to. */
export interface Sids {
    readonly idOf: (wanted: IdOf) => string;
    readonly external: (wanted: ExternalSid) => string;
}
/** Puts SIDs in the places of planned inputs that represent some. Members without a value are left out. */
export declare function resolveInputs({ [SIDS]: sids, ...values }: Planned, known: Sids): JsonObject;
/** The resources of the plan that planned inputs refer to, each once. */
export declare function listReferred({ [SIDS]: sids, ...values }: Planned): IdOf[];
/** True if planned inputs refer to objects that are looked up. */
export declare function refersToExternals({ [SIDS]: sids, ...values }: Planned): boolean;
export {};
