import type { JsonObject } from "../../../language/index.js";
import { type Kind, kinds, nameProperty } from "../../../model/index.js";
import { nativeType } from "../resource/urn.js";

/** The description of a kind with an example, in the form of Pulumi's registry. */
export function describeKind(kind: Kind): string {
  const example = ["```yaml", "resources:", ...toYaml(kind), "```"].join("\n");
  // files describe workers for the local TaskRouter too
  const doc = kind.isOnRequest === true ? `A ${kind.noun} of a workspace.` : kind.doc;
  return `${doc}\n\n{{% examples %}}\n## Example Usage\n{{% example %}}\n\n${example}\n{{% /example %}}\n{{% /examples %}}\n`;
}

function toYaml(kind: Kind): string[] {
  const lines = Object.entries(listValues(kind)).map(([name, value]) => `      ${name}: ${JSON.stringify(value)}`);
  return ["  example:", `    type: ${nativeType(kind.name)}`, "    properties:", ...lines];
}

/** The required properties and those with an example. */
function listValues(kind: Kind): JsonObject {
  const values: JsonObject = {};
  for (const [name, property] of Object.entries(kind.properties)) {
    if (property.isParent === true) values[name] = "${workspace.id}";
    else if (property.type === "configuration") values[name] = ROUTING;
    else if (property.writtenAs !== undefined && property.example !== undefined)
      values[name] = `\${${property.example}.id}`;
    else if (property.example !== undefined) values[name] = property.example;
  }
  if (kind.name === kinds.Workflow.name) values.taskQueues = { english: "${english.id}", everyone: "${everyone.id}" };
  return values[nameProperty(kind)] === undefined && kind.isFacet !== true
    ? { [nameProperty(kind)]: "Contact Center", ...values }
    : values;
}

const ROUTING: JsonObject = {
  filters: [
    { filterFriendlyName: "English", expression: "language == 'en'", targets: [{ queue: "english", timeout: 60 }] },
  ],
  defaultFilter: { queue: "everyone" },
};
