import { type JsonObject, REFERENCE_SECTIONS } from "../../../language/index.js";
import {
  ADOPT,
  ALLOW,
  hasExpressions,
  IGNORE,
  IGNORE_FILTERS,
  type Kind,
  kindOfSection,
  kinds,
  nameProperty,
  RETAIN,
} from "../../../model/index.js";
import { toPropertySchema } from "./property-schema.js";

const TEXTS: JsonObject = { type: "array", items: { type: "string" } };

/** The inputs of a kind in Pulumi's schema: its properties, SIDs by key, and options of this provider. */
export function toInputSchema(kind: Kind): { inputProperties: JsonObject; requiredInputs: string[] } {
  const properties = Object.entries(kind.properties);
  const required = properties.filter(([name, { isRequired }]) => isRequired === true && name !== nameProperty(kind));
  const own = Object.fromEntries(
    properties.map(([name, property]) => [name, describe(kind, name, toPropertySchema(property))]),
  );
  return {
    inputProperties: { ...own, ...referenceInputs(kind), ...optionInputs(kind) },
    requiredInputs: required.map(([name]) => name),
  };
}

const OF_RESOURCE = " Default: the name of the resource.";

function describe(kind: Kind, name: string, schema: JsonObject): JsonObject {
  const isName = name === nameProperty(kind) && kind.isFacet !== true;
  const text = `${schema.description}`.replace(/ Default: the key\./, OF_RESOURCE);
  return { ...schema, description: isName && !text.includes(OF_RESOURCE) ? `${text}${OF_RESOURCE}` : text };
}

/** The SIDs of the objects that expressions and routing name by key. */
function referenceInputs(kind: Kind): JsonObject {
  if (!hasExpressions(kind)) return {};
  const entries = REFERENCE_SECTIONS.map((section): [string, JsonObject] => [
    section,
    {
      type: "object",
      additionalProperties: { type: "string" },
      description:
        `SIDs of the ${kindOfSection(section).nouns} that ${kind.name === kinds.Workflow.name ? "routing and expressions name" : "expressions name"} by key: ` +
        `\`{ key: WQ… }\`. Use the \`id\` of the resource.`.replace("WQ…", `${kindOfSection(section).sidPrefix}…`),
    },
  ]);
  return Object.fromEntries(entries);
}

/** Inputs that say how the provider treats the object. */
function optionInputs(kind: Kind): JsonObject {
  const isRouted = kind.name === kinds.Workflow.name;
  return {
    connection: {
      type: "string",
      description:
        "Name of a connection in the stack's configuration (`taskrouter:connections`), whose account the object is in.",
    },
    [IGNORE]: { ...TEXTS, description: "Paths in the inputs that keep their live values, also in a refresh." },
    ...(isRouted && {
      [IGNORE_FILTERS]: {
        ...TEXTS,
        description: "Names of live filters that belong to others, with `*` for any text.",
      },
    }),
    ...(hasExpressions(kind) && {
      [ALLOW]: { ...TEXTS, description: "Ids of rules that the object may break, such as `expression-syntax`." },
    }),
    ...(kind.isFacet !== true && {
      [RETAIN]: {
        type: "boolean",
        description: "Whether the object stays when the resource is deleted. Default: false.",
      },
      [ADOPT]: {
        type: "string",
        description: "`byName`: an existing object of this name is adopted also if it differs, and then changed.",
      },
    }),
  };
}
