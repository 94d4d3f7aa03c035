import type { JsonObject } from "../../../language/index.js";
import { COMPONENT_TYPE, type Kind, kinds } from "../../../model/index.js";
import { EVALUATE_EXPRESSION } from "../resource/functions.js";
import { nativeType } from "../resource/urn.js";
import { componentSchema } from "./component-schema.js";
import { EVALUATE_SCHEMA } from "./evaluate-schema.js";
import { describeKind } from "./example.js";
import { toInputSchema } from "./input-schema.js";
import { toListSchema } from "./list-schema.js";
import { toLookUpSchema } from "./look-up-schema.js";
import { toOutputSchema } from "./output-schema.js";
import { goModule, goPackage, nodePackage, pythonPackage } from "./package-names.js";
import { routingTypes } from "./routing-types.js";
import { SETTINGS } from "./settings-schema.js";

/** Pulumi's schema of the package, from the tables of all kinds. @param version of the package */
export function packageSchema(version: string): JsonObject {
  const all = Object.values(kinds);
  return {
    name: "taskrouter",
    displayName: "Twilio TaskRouter",
    version,
    description: "Twilio TaskRouter as code: workspaces, queues and workflows, checked before they are applied.",
    keywords: ["pulumi", "twilio", "taskrouter", "category/infrastructure", "kind/native"],
    license: "MIT",
    // the modern form of SDKs: each bears the version of the schema, and the Go SDK is a module of its own
    meta: { moduleFormat: "(.*)", supportPack: true },
    language: LANGUAGES,
    config: { variables: SETTINGS },
    provider: { description: "An account of Twilio, and how to treat it.", inputProperties: SETTINGS },
    types: routingTypes(),
    resources: {
      [COMPONENT_TYPE]: componentSchema(),
      ...Object.fromEntries(all.map((kind) => [nativeType(kind.name), toResourceSchema(kind)])),
    },
    functions: {
      [nativeType(EVALUATE_EXPRESSION)]: EVALUATE_SCHEMA,
      ...Object.fromEntries(
        all
          .filter(({ isFacet }) => isFacet !== true)
          .map((kind) => [nativeType(`get${kind.name}`), toLookUpSchema(kind)]),
      ),
    },
  };
}

const LANGUAGES: JsonObject = {
  nodejs: { packageName: nodePackage, respectSchemaVersion: true },
  python: { packageName: pythonPackage, respectSchemaVersion: true, pyproject: { enabled: true } },
  go: { modulePath: goModule, importBasePath: goPackage, respectSchemaVersion: true },
  csharp: { respectSchemaVersion: true },
};

function toResourceSchema(kind: Kind): JsonObject {
  return {
    description: describeKind(kind),
    ...toInputSchema(kind),
    ...toOutputSchema(kind),
    listInputs: toListSchema(kind),
  };
}
