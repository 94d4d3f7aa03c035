import type { ErrorObject } from "ajv";
import type { Problem } from "../diagnostic.js";
import { isJsonObject, type Json } from "../json.js";
import { compareText, didYouMean } from "../suggestion.js";

/** Ajv's errors (made with `verbose: true`) in our words; alternatives of an `anyOf` speak with one voice. */
export function toProblems(errors: readonly ErrorObject[], root: Json): Problem[] {
  return errors
    .filter((error) => !/\/(anyOf|oneOf)\/\d+\//.test(error.schemaPath) && error.keyword !== "not" && error.keyword !== "if")
    .map((error) => toProblem(error, parsePointer(error.instancePath, root)));
}

function toProblem(error: ErrorObject, path: (string | number)[]): Problem {
  const describe = DESCRIBE[error.keyword];
  const place = error.keyword === "additionalProperties" ? [...path, String(error.params["additionalProperty"])] : path;
  const code = CODES[error.keyword] ?? "wrong-value";
  return { path: place, code, severity: "error", message: describe ? describe(error) : `${error.message}` };
}

const CODES: Readonly<Record<string, string>> = {
  additionalProperties: "unknown-key",
  required: "missing-key",
  type: "wrong-type",
};

type Describe = (error: ErrorObject) => string;

const expectValue: Describe = (error) => `must be ${describeSchema(error.parentSchema as Schema | undefined)}, but is ${show(error.data)}`;

const DESCRIBE: Readonly<Record<string, Describe>> = {
  additionalProperties: (error) => {
    const unknown = String(error.params["additionalProperty"]);
    const allowed = Object.keys((error.parentSchema as { properties?: object }).properties ?? {});
    return `unknown key ${JSON.stringify(unknown)}${didYouMean(unknown, allowed)}${list(allowed)}`;
  },
  required: (error) => `${JSON.stringify(error.params["missingProperty"])} is missing here`,
  type: expectValue,
  minimum: expectValue,
  maximum: expectValue,
  enum: (error) => expectValue(error) + didYouMean(String(error.data), (error.schema as unknown[]).map(String)),
  const: expectValue,
  minLength: () => "must not be empty",
  maxLength: (error) => `must be at most ${error.params["limit"]} characters, but has ${[...String(error.data)].length}`,
  minItems: (error) => `must have at least ${error.params["limit"]} ${error.params["limit"] === 1 ? "item" : "items"}`,
  minProperties: () => "must not be empty",
  anyOf: (error) => describeAlternatives(error),
  oneOf: (error) => describeAlternatives(error),
};

function describeAlternatives(error: ErrorObject): string {
  const alternatives = error.schema as { required?: string[] }[];
  const keys = alternatives.flatMap((alternative) => alternative.required ?? []);
  if (keys.length === 0) return expectValue(error);
  return `needs ${keys.map((key) => JSON.stringify(key)).join(" or ")}`;
}

interface Schema {
  type?: string | string[];
  minimum?: number;
  maximum?: number;
  enum?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
  oneOf?: Schema[];
}

function describeSchema(schema: Schema | undefined = {}): string {
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (alternatives?.[0]) return describeSchema(alternatives[0]);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(" or ");
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.type === "integer") return describeInteger(schema);
  const names: Record<string, string> = { object: "a map", array: "a list", boolean: "true or false" };
  const type = [schema.type ?? "something else"].flat();
  return type.map((name) => names[name] ?? `a ${name}`).join(" or ");
}

function describeInteger({ minimum, maximum }: Schema): string {
  if (minimum !== undefined && maximum !== undefined) return `an integer from ${minimum} to ${maximum}`;
  return minimum === undefined ? "an integer" : `an integer of at least ${minimum}`;
}

/** The user's value in a message, shortened; never called for a value that may be secret (callback URLs). */
export function show(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (isJsonObject(value)) return "a map";
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text;
}

function list(allowed: readonly string[]): string {
  const names = [...allowed].sort(compareText).map((name) => JSON.stringify(name));
  return names.length === 0 ? "" : `; allowed here: ${names.join(", ")}`;
}

/** A JSON pointer as a path; list indexes become numbers where the value really is a list. */
function parsePointer(pointer: string, root: Json): (string | number)[] {
  let value: unknown = root;
  return pointer
    .split("/")
    .slice(1)
    .map((part) => {
      const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
      const step = Array.isArray(value) ? Number(key) : key;
      value = (value as Record<string | number, unknown>)[step];
      return step;
    });
}
