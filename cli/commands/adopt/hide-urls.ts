import type { Json } from "../../../language/index.js";
import type { PropertyDifference } from "../../../model/index.js";
import type { ShownDifference } from "./row.js";

/** Both values of what differs, without the values of callback URLs: these may contain a password or a token. */
export function hideUrls(differences: readonly PropertyDifference[]): ShownDifference[] {
  return differences.map(({ word, live, declared, isUrl }) =>
    isUrl
      ? { word, live: hideUrl(live, "live"), declared: hideUrl(declared, "declared") }
      : { word, live: live ?? null, declared: declared ?? null },
  );
}

function hideUrl(value: Json | undefined, side: string): Json {
  return value === undefined || value === null || value === "" ? null : `(the ${side} URL)`;
}
