import type { JsonObject } from "../../language/index.js";
import type { Kind } from "../../model/index.js";
import type { ApiObject } from "../twilio/index.js";
/**
 * Puts the live value in place of each secret one of which it has the digest. The command line does not know a secret: the
 * preview hides it.
 */
export declare function revealSecrets(kind: Kind, object: ApiObject, declared: JsonObject, { digests, key }: {
    readonly digests: JsonObject;
    readonly key: string;
}): JsonObject;
