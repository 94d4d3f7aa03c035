import type { JsonObject } from "../../language/index.js";

/** More at the same time than any machine has memory for. */
const MOST_WORKERS = 256;

const workers = (description: string): JsonObject => ({
  type: "integer",
  minimum: 1,
  maximum: MOST_WORKERS,
  description,
});

const text = (description: string, example: string): JsonObject => ({
  type: "string",
  minLength: 1,
  description,
  examples: [example],
});

const map = (properties: JsonObject, more: JsonObject): JsonObject => ({
  type: "object",
  additionalProperties: false,
  ...more,
  properties,
});

/** The schema of a fleet file. */
export const fleetSchema: JsonObject = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "The stacks of a fleet, for taskrouter fleet",
  ...map(
    {
      $schema: { type: "string", description: "The schema, for editors." },
      workers: workers("Stacks at the same time. Default: the number of processors, as far as memory allows."),
      workersPerAccount: workers("Stacks of one account at the same time. Default: 2."),
      accounts: {
        type: "object",
        description: "Settings of single accounts, by SID or by the names that stacks have under account.",
        additionalProperties: map(
          { workers: workers("Stacks of this account at the same time. Default: workersPerAccount.") },
          {},
        ),
      },
      stacks: {
        type: "array",
        minItems: 1,
        items: map(
          {
            project: text("Folder of a Pulumi project, relative to this file, or a glob of such folders.", "sites/*"),
            stack: text("Name of the stack, or a glob of names that have a Pulumi.NAME.yaml.", "prod"),
            account: text("Name of its account, if the configuration of the stack does not say it.", "emea"),
            sharesWorkspace: {
              type: "boolean",
              description: "true: other stacks may use the same existing workspace; they run one after another.",
            },
            labels: {
              type: "object",
              additionalProperties: { type: "string" },
              description: "Names and values to choose stacks by, with --label.",
              examples: [{ region: "emea" }],
            },
          },
          { required: ["project", "stack"] },
        ),
      },
    },
    { required: ["stacks"] },
  ),
};
