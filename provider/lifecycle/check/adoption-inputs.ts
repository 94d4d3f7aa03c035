import { createHmac } from "node:crypto";
import type { JsonObject } from "../../../language/index.js";
import { DIGESTS, ORIGINS, SECRETS, UNKNOWN } from "../../../model/index.js";

/**
 * The inputs that the preview of an adoption needs in addition: where its unknown SIDs come from, and digests of secrets. They
 * never reach a state, because only a preview has them.
 */
export function adoptionInputs(key: string, news: JsonObject): JsonObject {
  const { [ORIGINS]: origins, [SECRETS]: secrets } = news;
  const names = Array.isArray(secrets) ? secrets.filter((name) => typeof name === "string") : [];
  const known = names.filter((name) => typeof news[name] === "string" && news[name] !== UNKNOWN);
  const digests = Object.fromEntries(known.map((name) => [name, digest(key, `${news[name]}`)]));
  return {
    ...(origins === undefined ? {} : { [ORIGINS]: origins }),
    ...(known.length > 0 && { [DIGESTS]: digests }),
  };
}

/** A digest of a secret value, to compare it without knowing it. */
export function digest(key: string, value: string): string {
  return createHmac("sha256", key).update(value).digest("hex");
}
