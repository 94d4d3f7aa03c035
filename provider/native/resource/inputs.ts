import {
  fromWire,
  isJsonObject,
  type Json,
  type JsonObject,
  parseJson,
  REFERENCE_SECTIONS,
} from "../../../language/index.js";
import { CONNECTION, type Kind, nameProperty, SECRETS, SIDS, UNKNOWN } from "../../../model/index.js";
import type { Properties } from "../protocol/values.js";
import type { Named } from "./urn.js";

/** The name for people, which the class has by default too: TaskRouter requires one for a new object. */
const LABEL = "friendlyName";

/** Inputs in the form of the lifecycles. */
export interface LifecycleInputs extends Properties {
  /** Reasons to refuse them. */
  readonly problems: readonly string[];
}

/**
 * Brings the inputs of a program into the form of the lifecycles, which state has too: SIDs by key in `__sids`, the name of the
 * connection in `__connection`, the names of secret properties in `__secrets`, raw routing in our form, and the name of the
 * resource as the default of the object's names. Inputs that have this form already stay as they are.
 */
export function toLifecycleInputs(
  { kind, name }: Pick<Named, "kind" | "name">,
  { values, secrets }: Properties,
): LifecycleInputs {
  const { connection, ...rest } = values;
  const problems: string[] = [];
  const inputs = withNames(kind, name, rest);
  const sids = takeSids(kind, inputs);
  if (sids !== undefined) inputs[SIDS] = sids;
  if (connection !== undefined && connection !== "") inputs[CONNECTION] = connection;
  for (const [property, { type }] of Object.entries(kind.properties)) {
    if (type !== "configuration" || inputs[property] === undefined) continue;
    if (secrets.has(property))
      problems.push(`${property} contains a secret: routing is stored and shown in plain text`);
    else inputs[property] = toRouting(inputs[property]);
  }
  const secret = listSecrets(kind, inputs, secrets);
  const marked = secret.filter((property) => ["url", "attributes"].includes(kind.properties[property]?.type ?? ""));
  if (marked.length > 0) inputs[SECRETS] = marked;
  return { values: inputs, secrets: new Set(secret), problems };
}

/** The name of the resource is the default of the names of its object. A built-in task channel keeps its name for people. */
function withNames(kind: Kind, name: string, inputs: JsonObject): JsonObject {
  if (kind.isFacet === true) return { ...inputs };
  const property = nameProperty(kind);
  const found = inputs[property] ?? name;
  const isOwn = found !== UNKNOWN && !kind.builtIns.includes(`${found}`);
  const label = kind.properties[LABEL] && isOwn ? { [LABEL]: inputs[LABEL] ?? name } : {};
  return { ...inputs, ...label, [property]: found };
}

/** Moves the SIDs by key out of the inputs. Routing needs both of the common sections, as programs of the SDK write them. */
function takeSids(kind: Kind, inputs: JsonObject): JsonObject | undefined {
  const given = REFERENCE_SECTIONS.filter((section) => inputs[section] !== undefined && inputs[section] !== null);
  const isRouted = Object.values(kind.properties).some(({ type }) => type === "configuration");
  if (given.length === 0 && (!isRouted || inputs[SIDS] !== undefined)) return undefined;
  const sids: JsonObject = isRouted ? { taskQueues: {}, activities: {} } : {};
  for (const section of given) {
    sids[section] = inputs[section];
    delete inputs[section];
  }
  return { ...(isJsonObject(inputs[SIDS]) ? inputs[SIDS] : {}), ...sids };
}

/** Routing in our form; raw routing, as the Console shows it, can be JSON text too. The check refuses other values. */
function toRouting(value: Json): Json {
  const parsed = typeof value === "string" ? (parseJson(value) as Json | undefined) : value;
  if (!isJsonObject(parsed)) return value;
  return "task_routing" in parsed ? fromWire(parsed) : parsed;
}

/** The names of the secret inputs: marked ones, and URLs with a password. */
function listSecrets(kind: Kind, inputs: JsonObject, secrets: ReadonlySet<string>): string[] {
  const moved = REFERENCE_SECTIONS.some((section) => secrets.has(section)) ? [SIDS] : [];
  const own = Object.keys(inputs).filter((name) => secrets.has(name));
  const urls = Object.entries(kind.properties).filter(
    ([name, { type }]) => type === "url" && !secrets.has(name) && hasPassword(inputs[name]),
  );
  const order = Object.keys(kind.properties);
  return [...moved, ...own, ...urls.map(([name]) => name)].sort((a, b) => order.indexOf(a) - order.indexOf(b));
}

function hasPassword(url: Json | undefined): boolean {
  return typeof url === "string" && URL.canParse(url) && new URL(url).password !== "";
}
