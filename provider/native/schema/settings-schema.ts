import { fromEntries, type JsonObject } from "../../../language/index.js";
import { SECRET_SETTINGS } from "../../../model/index.js";

const MAP: JsonObject = { type: "object", additionalProperties: { $ref: "pulumi.json#/Any" } };

const PLAIN: Readonly<Record<string, JsonObject>> = {
  accountSid: {
    type: "string",
    description: "SID of the account: `AC…`. Default: the environment's TWILIO_ACCOUNT_SID.",
  },
  apiKeySid: {
    type: "string",
    description: "SID of an API key: `SK…`. Set with `apiKeySecret`, in place of `authToken`.",
  },
  apiKeySecret: { type: "string", description: "Secret of the API key." },
  authToken: { type: "string", description: "Auth token of the account." },
  region: { type: "string", description: "Region of Twilio, such as `ie1`. Default: us1." },
  edge: { type: "string", description: "Edge of Twilio, such as `dublin`. Default: the one at the region." },
  baseUrl: {
    type: "string",
    description: "Origin of TaskRouter's API in place of region and edge, such as `http://127.0.0.1:4010`.",
  },
  expect: {
    ...MAP,
    description: "The only account and workspace that operations may touch: `{ accountSid, workspace }`.",
  },
  guard: { ...MAP, description: "How much of a kind one run may change or delete: `{ percent, least }`." },
  history: {
    type: "string",
    description: "Folder for snapshots of what was live before a run, or `off`. Default: `.taskrouter/history`.",
  },
  maxApiCapacity: {
    type: "string",
    description: "The part of TaskRouter's limits that is used, in per cent: 1 to 100. Default: 80.",
  },
  retireTimeout: {
    type: "string",
    description: "How long deletes wait for open tasks: `90`, `15m`, `2h`. Default: 60 s.",
  },
  adopt: {
    type: "string",
    description: "Whether existing objects are adopted by name: `true`, `false`, or a time until which.",
  },
  overwrite: {
    type: "string",
    description: "Whether changes made outside Pulumi may be overwritten: `true`, `false`, or a time.",
  },
  connections: {
    ...MAP,
    description: "Other accounts by name, each with credentials of its own; the input `connection` chooses one.",
  },
};

/** The settings of the provider: those of a stack's configuration below `taskrouter:`. */
export const SETTINGS: JsonObject = fromEntries(
  Object.entries(PLAIN).map(([name, schema]) => [
    name,
    SECRET_SETTINGS.includes(name) ? { ...schema, secret: true } : schema,
  ]),
);
