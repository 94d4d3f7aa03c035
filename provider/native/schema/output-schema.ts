import type { JsonObject } from "../../../language/index.js";
import { isStored, type Kind, OWNERSHIP } from "../../../model/index.js";
import { toPropertySchema } from "./property-schema.js";

const COMMON: JsonObject = {
  sid: { type: "string", description: "SID of the object. Pass on the `id` of the resource, which is the same." },
  accountSid: { type: "string", description: "SID of the account that the object belongs to." },
  workspaceSid: {
    type: "string",
    description: "SID of the workspace that the object is in; for a workspace, its own.",
  },
  dateCreated: { type: "string", description: "When the object was created: ISO 8601, UTC." },
  dateUpdated: { type: "string", description: "When the object was last changed: ISO 8601, UTC." },
  url: { type: "string", description: "URL of the object in TaskRouter's API." },
  links: {
    type: "object",
    additionalProperties: { type: "string" },
    description: "URLs of related resources in TaskRouter's API, by Twilio's names.",
  },
  [OWNERSHIP]: {
    type: "string",
    description: "`created` by this stack, or `adopted`: then the object stays when the resource is deleted.",
  },
};

/** The outputs of a kind in Pulumi's schema. Routing is not one of them: it is an input only. */
export function toOutputSchema({ properties, outputs = {} }: Kind): { properties: JsonObject; required: string[] } {
  const stored = Object.entries(properties).filter(
    ([, property]) => isStored(property) && property.type !== "configuration" && property.isParent !== true,
  );
  const own = stored.map(([name, property]) => [name, withoutDefault(toPropertySchema(property))]);
  const others = Object.entries(outputs).map(([name, { doc }]) => [name, { type: "string", description: doc }]);
  return {
    properties: { ...COMMON, ...Object.fromEntries(own), ...Object.fromEntries(others) },
    required: ["sid", "accountSid", "workspaceSid", "dateCreated", "dateUpdated", "url"],
  };
}

function withoutDefault({ default: _, ...schema }: JsonObject): JsonObject {
  return schema;
}
