import { checkConfiguration, isJsonObject, type Json, type JsonObject, type Problem, show } from "../language/index.js";
import type { Kind, Property } from "./property.js";
import { hasUnknown, UNKNOWN } from "./unknown.js";

/** Inputs with every default written out, and what is wrong with them. */
export interface Checked {
  readonly inputs: JsonObject;
  readonly problems: Problem[];
}

/**
 * Checks the inputs of one object and fills in TaskRouter's defaults. Rules that touch a value which is not known yet
 * are left for the apply, when it is.
 *
 * @param olds inputs of the last run, absent for a new object
 * @example checkInputs(kinds.Activity, { workspaceSid: "WS…", friendlyName: "Lunch" }).inputs.available // false
 */
export function checkInputs(kind: Kind, news: JsonObject, olds?: JsonObject): Checked {
  const inputs: JsonObject = {};
  const problems: Problem[] = [];
  for (const [name, property] of Object.entries(kind.properties)) {
    const value = withDefault(news[name], property);
    if (value !== undefined) inputs[name] = value;
    problems.push(...checkProperty(name, property, value), ...checkImmutable(name, property, value, olds));
  }
  return { inputs, problems };
}

/** Blank text stands for nothing, and nothing for the default. */
function withDefault(value: Json | undefined, property: Property): Json | undefined {
  const isBlank = typeof value === "string" && value.trim() === "" && property.default === "";
  if (value !== undefined && value !== null && !isBlank) return value;
  return property.default === "" ? undefined : property.default;
}

function checkProperty(name: string, property: Property, value: Json | undefined): Problem[] {
  const problem = (message: string, code = "wrong-value"): Problem[] => [
    { path: [name], code, severity: "error", message },
  ];
  if (value === undefined) return property.isRequired === true ? problem("is missing", "missing-key") : [];
  if (value === UNKNOWN) return [];
  if (property.type === "configuration") return checkRouting(name, value);
  const message = findFault(property, value);
  return message === undefined ? [] : problem(message);
}

function checkRouting(name: string, value: Json): Problem[] {
  if (!isJsonObject(value)) {
    const message = "must be a map with filters and defaultFilter: read raw JSON with JSON.parse and fromWire";
    return [{ path: [name], code: "wrong-type", severity: "error", message }];
  }
  return checkConfiguration(value, false)
    .filter(({ severity, path }) => severity === "error" && !hasUnknown(at(value, path)))
    .map((problem) => ({ ...problem, path: [name, ...problem.path] }));
}

/** The member a path leads to; the paths of problems lead to what is there. */
function at(value: Json, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((found, step) => (found as Record<string | number, unknown>)[step], value);
}

function findFault(property: Property, value: Json): string | undefined {
  switch (property.type) {
    case "boolean":
      return typeof value === "boolean" ? undefined : `must be true or false, but is ${show(value)}`;
    case "integer":
      return findIntegerFault(property, value);
    case "enum":
      return findChoiceFault(property, value);
    default:
      return typeof value === "string" ? findTextFault(property, value) : `must be text, but is ${show(value)}`;
  }
}

function findChoiceFault({ values }: Property, value: Json): string | undefined {
  const isFine = typeof value === "string" && values?.includes(value) === true;
  return isFine ? undefined : `must be ${values?.join(" or ")}, but is ${show(value)}`;
}

function findIntegerFault({ minimum = 0, maximum = 2_147_483_647 }: Property, value: Json): string | undefined {
  const isFine = Number.isInteger(value) && Number(value) >= minimum && Number(value) <= maximum;
  return isFine ? undefined : `must be an integer from ${minimum} to ${maximum}, but is ${show(value)}`;
}

function findTextFault(property: Property, value: string): string | undefined {
  const { type, maxLength, prefix } = property;
  if (type === "url")
    return isCallbackUrl(value) ? undefined : "must be an absolute http or https URL, or blank for none";
  if (type === "sid")
    return isSid(value, prefix) ? undefined : `must be a SID (${prefix} and 32 hex digits), but is ${show(value)}`;
  if (value.trim() === "") return "must not be blank";
  const length = [...value].length;
  if (maxLength !== undefined && length > maxLength)
    return `must be at most ${maxLength} characters, but has ${length}`;
  return undefined;
}

/** True for a URL that TaskRouter can call. Never shown in a message: it may hold a password. */
export function isCallbackUrl(value: string): boolean {
  return URL.canParse(value) && /^https?:\/\/[^/\s]\S*$/i.test(value);
}

function isSid(value: string, prefix: string | undefined): boolean {
  return new RegExp(`^${prefix}[0-9a-fA-F]{32}$`).test(value);
}

function checkImmutable(name: string, property: Property, value: Json | undefined, olds?: JsonObject): Problem[] {
  const old = olds?.[name];
  if (property.immutable === undefined || old === undefined || old === value || value === UNKNOWN) return [];
  if (property.frozenAt !== undefined && property.frozenAt !== old) return [];
  const message = `cannot change from ${show(old)} to ${show(value)}: ${property.immutable}`;
  return [{ path: [name], code: "immutable", severity: "error", message }];
}
