import type { JsonObject } from "../../../language/index.js";
import { sectionKinds } from "../../../model/index.js";
import { sidsOutput } from "../construct/to-outputs.js";
import { describe } from "./example.js";
import { exampleOfRouter } from "./examples/of-kind.js";

/** The component of workspace files in Pulumi's schema. */
export function componentSchema(): JsonObject {
  return {
    isComponent: true,
    description: DESCRIPTION,
    inputProperties: {
      files: {
        oneOf: [{ type: "string" }, { type: "array", items: { type: "string" } }],
        description:
          "A folder of YAML and JSON files, one file, or several of either; relative to the folder of the program.",
      },
      vars: {
        type: "object",
        additionalProperties: { $ref: "pulumi.json#/Any" },
        description:
          "Values for `${vars.x}`. Default: the stack's configuration `taskrouter:vars`. Those of `taskrouter:secretVars` " +
          "are added in any case.",
      },
      connection: {
        type: "string",
        description:
          "Name of the connection in the stack's configuration (`taskrouter:connections`) whose account the workspace is " +
          "in. Default: `connection` of the workspace in the files, else the settings of the provider.",
      },
    },
    requiredInputs: ["files"],
    properties: {
      workspaceSid: { type: "string", description: "SID of the workspace, created or existing." },
      ...Object.fromEntries(sectionKinds.map(([, kind]) => [sidsOutput(kind), toSidsSchema(kind.nouns)])),
    },
    required: ["workspaceSid", ...sectionKinds.map(([, kind]) => sidsOutput(kind))],
  };
}

function toSidsSchema(nouns: string): JsonObject {
  return {
    type: "object",
    additionalProperties: { type: "string" },
    description: `SIDs of the ${nouns} by their keys in the files.`,
  };
}

const DESCRIPTION = describe(
  "A workspace with all its contents, from YAML files. They are read and checked as a whole before the first resource is " +
    "created, and then become resources named `<name>-<key>`, each depending on those that it refers to.",
  exampleOfRouter,
);
