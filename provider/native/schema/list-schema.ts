import type { JsonObject } from "../../../language/index.js";
import type { Kind } from "../../../model/index.js";
import { listFilters } from "../list/filters.js";
import { toPropertySchema } from "./property-schema.js";

/** The filters of a list of a kind in Pulumi's schema. Engines older than 3.235 ignore them. */
export function toListSchema(kind: Kind): JsonObject {
  const filters = listFilters(kind).map(([name, property]): [string, JsonObject] => {
    const { type } = toPropertySchema(property);
    return [name, { type: type ?? "string", description: `Only ${kind.nouns} with this value.` }];
  });
  return {
    type: "object",
    properties: {
      ...(kind.properties.workspaceSid && {
        workspaceSid: { type: "string", description: "SID of the workspace. Default: all of the account." },
      }),
      ...Object.fromEntries(filters),
      connection: { type: "string", description: "Name of a connection in the stack's configuration." },
    },
  };
}
