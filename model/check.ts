import {
  checkConfiguration,
  type Fault,
  formatNumber,
  isAcceptedChannelName,
  isJsonObject,
  isSid,
  type Json,
  type JsonObject,
  type Problem,
} from "../language/index.js";
import { checkAttributes, checkCapacities } from "./check-parts.js";
import { isFinal, type Property } from "./kind.js";
import type { Kind } from "./kinds.js";
import { hasUnknown, UNKNOWN } from "./unknown.js";

/** Inputs with every default filled in, and their problems. */
export interface Checked {
  readonly inputs: JsonObject;
  readonly problems: Problem[];
}

/**
 * Checks the inputs of one object and fills in TaskRouter's defaults. Checks of a value that is not known yet are left
 * to the apply, when it is known.
 *
 * @param olds inputs of the last run; absent for a new object
 * @example checkInputs(kinds.Activity, { workspaceSid: "WS…", friendlyName: "Lunch" }).inputs.available // false
 */
export function checkInputs(kind: Kind, news: JsonObject, olds?: JsonObject): Checked {
  const inputs = fillDefaults(kind, news);
  const problems = Object.entries(kind.properties).flatMap(([name, property]) => [
    ...checkProperty(name, property, inputs[name]),
    ...checkImmutable(name, property, inputs[name], olds),
  ]);
  return { inputs, problems };
}

/** The properties among the inputs of one object, with TaskRouter's defaults. */
export function fillDefaults(kind: Kind, news: JsonObject): JsonObject {
  const inputs: JsonObject = {};
  for (const [name, property] of Object.entries(kind.properties)) {
    const value = withDefault(news[name], property);
    if (value !== undefined) inputs[name] = value;
  }
  return inputs;
}

/** Blank text counts as absent, and absent as the default. */
function withDefault(value: Json | undefined, property: Property): Json | undefined {
  const isBlank = typeof value === "string" && value.trim() === "" && property.default === "";
  if (value !== undefined && value !== null && !isBlank) return value;
  return property.default === "" ? undefined : property.default;
}

function checkProperty(name: string, property: Property, value: Json | undefined): Problem[] {
  if (value === undefined)
    return property.isRequired === true
      ? [{ path: [name], code: "missing-property", params: {}, severity: "error" }]
      : [];
  if (value === UNKNOWN) return [];
  if (property.type === "configuration") return checkRouting(name, value);
  if (property.type === "attributes") return checkAttributes(name, property, value);
  if (property.type === "capacities") return checkCapacities(name, value);
  const fault = findFault(property, value);
  return fault === undefined ? [] : [{ ...fault, path: [name], severity: "error" }];
}

function checkRouting(name: string, value: Json): Problem[] {
  if (!isJsonObject(value)) {
    const expected = "a map with filters and defaultFilter: read raw JSON with JSON.parse and fromWire";
    return [{ path: [name], code: "wrong-type", params: { expected }, severity: "error" }];
  }
  return checkConfiguration(value, false)
    .filter(({ severity, path }) => severity === "error" && !hasUnknown(at(value, path)))
    .map((problem) => ({ ...problem, path: [name, ...problem.path] }));
}

/** The value at a path that a problem of this value has. */
function at(value: Json, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((found, step) => Object.getOwnPropertyDescriptor(found, step)?.value, value);
}

function findFault(property: Property, value: Json): Fault | undefined {
  switch (property.type) {
    case "boolean":
      return typeof value === "boolean" ? undefined : wrongValue("true or false", value);
    case "integer":
      return findIntegerFault(property, value);
    case "enum":
      return findChoiceFault(property, value);
    default:
      return typeof value === "string" ? findTextFault(property, value) : wrongValue("text", value);
  }
}

/** The unique name of a task channel (O-71, O-76). */
const CHANNEL_NAME = 'up to 64 letters, digits, "_" and "$", and no digit first';

function wrongValue(expected: string, actual: Json): Fault {
  return { code: "wrong-value", params: { expected, actual } };
}

function findChoiceFault({ values }: Property, value: Json): Fault | undefined {
  const isFine = typeof value === "string" && values?.includes(value) === true;
  return isFine ? undefined : wrongValue(String(values?.join(" or ")), value);
}

function findIntegerFault({ minimum = 0, maximum = 2_147_483_647 }: Property, value: Json): Fault | undefined {
  const isFine = typeof value === "number" && Number.isInteger(value) && value >= minimum && value <= maximum;
  const [least, most] = [minimum, maximum].map(formatNumber);
  return isFine ? undefined : wrongValue(`an integer from ${least} to ${most}`, value);
}

function findTextFault(property: Property, value: string): Fault | undefined {
  const { type, maxLength, prefix } = property;
  if (type === "url") {
    // the URL is not shown: it can hold a password
    const expected = "an absolute http or https URL, or blank for none";
    return isCallbackUrl(value) ? undefined : { code: "wrong-value", params: { expected } };
  }
  if (type === "sid")
    return isSid(value, `${prefix}`) ? undefined : wrongValue(`a SID (${prefix} and 32 hex digits)`, value);
  if (value.trim() === "") return { code: "blank", params: {} };
  if (type === "channel" && !isAcceptedChannelName(value)) return wrongValue(CHANNEL_NAME, value);
  const length = [...value].length;
  if (maxLength !== undefined && length > maxLength) return { code: "too-long", params: { limit: maxLength, length } };
  return undefined;
}

/** True for a URL that TaskRouter can call. Messages never show one: it may contain a password. */
export function isCallbackUrl(value: string): boolean {
  return URL.canParse(value) && /^https?:\/\/[^/\s]\S*$/i.test(value);
}

function checkImmutable(name: string, property: Property, value: Json | undefined, olds?: JsonObject): Problem[] {
  const old = olds?.[name];
  if (property.immutable === undefined || old === undefined || old === value || value === UNKNOWN) return [];
  if (!isFinal(property, old)) return [];
  const params = { old, value, reason: property.immutable };
  return [{ path: [name], code: "immutable", params, severity: "error" }];
}
