import type { JsonObject } from "../../language/index.js";
import type { Kind } from "../../model/index.js";
import { digest } from "../lifecycle/check/adoption-inputs.js";
import { fromAnswer } from "../translate.js";
import type { ApiObject } from "../twilio/index.js";

/** Represents a secret value that is not the live one. It is never shown, and reaches no state. */
const OTHER = "https://another.invalid/";

/**
 * Puts the live value in place of each secret one of which it has the digest. The command line does not know a secret: the
 * preview hides it.
 */
export function revealSecrets(
  kind: Kind,
  object: ApiObject,
  declared: JsonObject,
  { digests, key }: { readonly digests: JsonObject; readonly key: string },
): JsonObject {
  const live = fromAnswer(object);
  const names = Object.keys(digests).filter((name) => kind.properties[name]?.type === "url");
  const values = names.map((name) => {
    const isSame = typeof live[name] === "string" && digest(key, live[name]) === digests[name];
    return [name, isSame ? (live[name] ?? OTHER) : OTHER] as const;
  });
  return { ...declared, ...Object.fromEntries(values) };
}
