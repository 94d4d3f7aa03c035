import { capitalize, configurationSchema, isJsonObject, type JsonObject } from "../../language/index.js";
import { hasExpressions, isOnRequest, type Kind, kinds, sectionKinds, toJsonSchema } from "../../model/index.js";
import { decorateSchema } from "./decorate-schema.js";
import { expressionSchema, includeSchema, variableSchema } from "./definition-sections.js";
import { externalSchema } from "./external.js";
import { attributesSchema, definitions, taskSchema } from "./local-objects.js";
import { withRepetition } from "./repetitions.js";

/**
 * Symbolic keys: letters, digits, spaces, `_`, `.` and `-`, beginning with a letter, digit or `_`. They become parts of
 * resource names.
 */
export const KEY_PATTERN = "^[\\p{L}\\p{N}_](?:[\\p{L}\\p{M}\\p{N} _.-]{0,98}[\\p{L}\\p{M}\\p{N}_.-])?$";

/** A key as it is written: that of repeated objects is a template. */
const TEMPLATE_PATTERN = `${KEY_PATTERN}|\\$\\{`;

const text = (description: string, example: string): JsonObject => ({
  type: "string",
  minLength: 1,
  description,
  examples: [example],
});

const texts = (description: string, example: string): JsonObject => ({
  type: "array",
  items: { type: "string", minLength: 1 },
  description,
  examples: [[example]],
});

/** An object of a kind in a file: its properties, then the keys that TaskRouter does not know. */
function objectSchema(kind: Kind, more: JsonObject): JsonObject {
  const schema = toJsonSchema(kind);
  return { ...schema, properties: { ...schema.properties, ...more } };
}

const allow = (noun: string): JsonObject =>
  texts(`Ids of rules that this ${noun} may break (docs/rules.md lists them).`, "expression-syntax");
const ignore = texts(
  "Properties to leave alone: their values in TaskRouter are neither changed nor reported.",
  "friendlyName",
);
const protect: JsonObject = {
  type: "boolean",
  description: "true: Pulumi refuses to delete or replace the object as long as this is set. Default: false.",
};
const retain: JsonObject = {
  type: "boolean",
  description: "true: the object stays in TaskRouter when it leaves the files or the stack. Default: false.",
};
const adopt: JsonObject = {
  enum: ["byName"],
  description:
    "byName: an existing object of this friendlyName is adopted also if it differs, and then changed. Default: only an equal one.",
};
const ignoreFilters = texts(
  "Names of live filters that belong to others, with * for any text: they are kept where they are, and not reported.",
  "Switchboard - *",
);
const formerKeys = texts("Earlier keys of this object in this file: it keeps its SID when its key changes.", "old-key");

/** The sections whose objects are managed only where files ask for it. */
const onRequest = sectionKinds.filter(([, kind]) => isOnRequest(kind));

const managed: JsonObject = {
  type: "boolean",
  description: "Whether it is created in Twilio. Default: false, unless `managed` of the workspace names the section.",
};

const workspace = objectSchema(kinds.Workspace, {
  sid: text(
    "SID (WS…) of an existing workspace. Its other settings are not managed here.",
    "WS0123456789abcdef0123456789abcdef",
  ),
  existing: {
    type: "boolean",
    description: "true: the workspace of this friendlyName already exists. Its other settings are not managed here.",
  },
  connection: text(
    "Name of the connection in the stack's configuration whose account the workspace is in. Default: the stack's own credentials.",
    "eu",
  ),
  ...toJsonSchema(kinds.WorkspaceDefaults).properties,
  managed: {
    type: "array",
    items: { enum: onRequest.map(([section]) => section) },
    description: "Sections whose objects are created in Twilio although they usually are not: workers.",
    examples: [["workers"]],
  },
  ignore,
  protect,
  retain,
  adopt,
});

/** `language` checks routing, so the schema of files accepts anything there. */
const anyRouting: JsonObject = {
  filters: {},
  defaultFilter: {},
  configuration: {},
  configurationFile: {},
  task_routing: {},
};

/** An object that is declared under a key. */
const entrySchema = (kind: Kind, routing: JsonObject): JsonObject =>
  objectSchema(kind, {
    ...(isOnRequest(kind) && { managed }),
    formerKeys,
    ignore,
    ...(kind.name === "Workflow" && { ignoreFilters }),
    protect,
    retain,
    adopt,
    ...(hasExpressions(kind) && { allow: allow(kind.noun) }),
    // last, because it is the longest part
    ...(kind.name === "Workflow" && routing),
  });

const mapOf = (schema: JsonObject, description: string): JsonObject => ({
  type: "object",
  additionalProperties: schema,
  description,
});

const sections = (routing: JsonObject): JsonObject => ({
  workspace,
  ...Object.fromEntries(
    sectionKinds.map(([section, kind]) => [section, mapOf(entrySchema(kind, routing), describeSection(kind))]),
  ),
  tasks: mapOf(taskSchema, "Tasks by a key of your own, for the local TaskRouter and for checks."),
});

function describeSection(kind: Kind): string {
  const { nouns } = kind;
  if (isOnRequest(kind)) return `${capitalize(nouns)} by a key of your own, for the local TaskRouter and for checks.`;
  return `${capitalize(nouns)} by a key of your own; friendlyName defaults to the key.`;
}

/** They are JSON Schema themselves, and accept no variables in place of keywords. */
const attributeSections: JsonObject = {
  taskAttributes: attributesSchema("task"),
  workerAttributes: attributesSchema("worker"),
};

const vars = mapOf(
  variableSchema,
  "Variables by name, to use as ${vars.NAME}: their types, defaults and descriptions.",
);

/** The schema that the merged and filled-in files are checked against. */
export const structureSchema: JsonObject = {
  type: "object",
  definitions,
  properties: { vars, ...sections(anyRouting), external: externalSchema({}), ...attributeSections },
};

const FILTERS = "/properties/workflows/additionalProperties/properties/filters";

/** Filters and targets as files have them: they can be repeated. */
function documentFilters(filters: JsonObject): JsonObject {
  const filter = filters.items as JsonObject;
  const members = filter.properties as JsonObject;
  const targets = members.targets as JsonObject;
  const target = withRepetition(targets.items as JsonObject, {
    key: "targets",
    pointer: `${FILTERS}/items/properties/targets/items`,
    isInList: true,
  });
  const whole = { ...filter, properties: { ...members, targets: { ...targets, items: target } } };
  return {
    ...filters,
    items: withRepetition(whole, { key: "filters", pointer: `${FILTERS}/items`, isInList: true }),
  };
}

const routingKeys = configurationSchema.properties as JsonObject;

const documentedRouting: JsonObject = {
  ...routingKeys,
  filters: documentFilters(routingKeys.filters as JsonObject),
  configuration: {
    type: ["object", "string"],
    description:
      'TaskRouter\'s own JSON, as pasted from the Console: a map with "task_routing", or a text that holds it.',
  },
  configurationFile: text(
    "Path of a .json file with TaskRouter's own JSON, seen from this file and inside its folder.",
    "support.json",
  ),
  task_routing: { type: "object", description: "TaskRouter's own JSON, pasted directly into the workflow." },
};

const { workspace: madeWorkspace, ...fileSections } = withKeys(
  allowPlaceholders(repeatable(sections(documentedRouting))) as JsonObject,
);
const { workers, tasks, ...madeSections } = fileSections;

/** Sections whose objects can be repeated. */
function repeatable(all: JsonObject): JsonObject {
  const members = Object.entries(all).map(([name, schema]) => {
    const { additionalProperties: object, ...map } = schema as JsonObject;
    if (!isJsonObject(object)) return [name, schema];
    const pointer = `/properties/${name}/additionalProperties`;
    return [name, { ...map, additionalProperties: withRepetition(object, { key: name, pointer, isInList: false }) }];
  });
  return Object.fromEntries(members);
}

/**
 * JSON Schema of a workspace file, for editors: every key with its description, in the order of `taskrouter fmt`. Every
 * value may also be a `${…}`.
 *
 * @example // in a file: # yaml-language-server: $schema=../node_modules/pulumi-taskrouter/dist/schema.json
 */
export const workspaceFileSchema: JsonObject = decorateSchema({
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "urn:pulumi-taskrouter:workspace-file",
  title: "Workspace file of pulumi-taskrouter",
  description: "Workflows and the workspace around them, in TaskRouter's own words.",
  type: "object",
  additionalProperties: false,
  definitions,
  properties: {
    $schema: { type: "string", description: "Path of this schema, for editors." },
    include: includeSchema,
    vars: { ...vars, propertyNames: { pattern: KEY_PATTERN } },
    workspace: madeWorkspace,
    external: allowPlaceholders(externalSchema({ propertyNames: { pattern: KEY_PATTERN } })) as JsonObject,
    ...madeSections,
    expressions: {
      ...mapOf(expressionSchema, "Expressions by name, to use as ${expressions.NAME} in routing."),
      propertyNames: { pattern: KEY_PATTERN },
    },
    workers,
    tasks,
    ...attributeSections,
  },
});

function withKeys(properties: JsonObject): JsonObject {
  const members = Object.entries(properties).map(([name, schema]) =>
    name === "workspace"
      ? [name, schema]
      : [name, { ...(schema as JsonObject), propertyNames: { pattern: TEMPLATE_PATTERN } }],
  );
  return Object.fromEntries(members);
}

/** Everything except a map can come from a variable, so editors must accept a text with `${…}` as well. */
function allowPlaceholders(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(allowPlaceholders);
  if (!isJsonObject(schema)) return schema;
  const placeholder = { type: "string", pattern: "\\$\\{" };
  if (Array.isArray(schema.enum)) {
    const { description, ...choice } = schema;
    return { ...(description !== undefined && { description }), anyOf: [choice, { ...placeholder, title: "${…}" }] };
  }
  const members = Object.entries(schema).map(([key, value]) => [key, allowPlaceholders(value)]);
  const isClosed = ["integer", "boolean", "array"].includes(String(schema.type));
  // limits of numbers and lists do not apply to a text
  return { ...Object.fromEntries(members), ...(isClosed && { ...placeholder, type: [schema.type, "string"] }) };
}
