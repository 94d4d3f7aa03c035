import type { ErrorObject } from "ajv";
import type { Problem } from "../diagnostic.js";
import { isJsonObject, type Json } from "../json.js";
import { memoize } from "../memoize.js";
import { compareText, didYouMean, findMeantKey } from "../suggestion.js";

/** Ajv's errors (made with `verbose: true`) in our words; alternatives of an `anyOf` speak with one voice. */
export function toProblems(errors: readonly ErrorObject[], root: Json): Problem[] {
  const meant = new Set<string>();
  const told = errors
    .filter(
      (error) => !/\/(anyOf|oneOf)\/\d+\//.test(error.schemaPath) && error.keyword !== "not" && error.keyword !== "if",
    )
    .map((error) => {
      const problem = toProblem(error, parsePointer(error.instancePath, root));
      for (const edit of problem.fix?.edits ?? []) {
        if (edit.at === "key") meant.add(`${error.instancePath}/${edit.text}`);
      }
      return { error, problem };
    });
  // a key that is misspelt is not missing too
  const isMissing = ({ keyword, instancePath, params }: ErrorObject) =>
    keyword !== "required" || !meant.has(`${instancePath}/${params.missingProperty}`);
  return told.filter(({ error }) => isMissing(error)).map(({ problem }) => problem);
}

function toProblem(error: ErrorObject, path: (string | number)[]): Problem {
  const describe = DESCRIBE[error.keyword];
  const place = error.keyword === "additionalProperties" ? [...path, String(error.params.additionalProperty)] : path;
  const fix = toFix(error, place);
  return {
    path: place,
    code: toCode(error),
    severity: "error",
    message: describe ? describe(error) : `${error.message}`,
    ...(fix && { fix }),
  };
}

/** What can be told for certain: a key with one letter wrong, a number or a truth value in quotation marks. */
function toFix({ keyword, data, params, parentSchema }: ErrorObject, path: Problem["path"]): Problem["fix"] {
  if (keyword === "additionalProperties") {
    const allowed = Object.keys((parentSchema as { properties?: object }).properties ?? {});
    const meant = findMeantKey(String(params.additionalProperty), keysOf(data as object), allowed);
    return meant === undefined ? undefined : { message: `write "${meant}"`, edits: [{ path, at: "key", text: meant }] };
  }
  const text = keyword === "type" && typeof data === "string" ? unquote(data, parentSchema as Schema) : undefined;
  return text === undefined ? undefined : { message: `write ${text}`, edits: [{ path, text }] };
}

/** Keys by map: one of very many unknown keys has its keys listed once, and not for each of them. */
const keysOf = memoize((map: object): readonly string[] => Object.keys(map));

/** The value that a text would be without its quotation marks, where the schema takes that. */
function unquote(text: string, { type, minimum = -Infinity, maximum = Infinity }: Schema): string | undefined {
  if (type === "boolean") return text === "true" || text === "false" ? text : undefined;
  const isInteger = type === "integer" && /^(?:0|[1-9]\d{0,14})$/.test(text);
  return isInteger && Number(text) >= minimum && Number(text) <= maximum ? text : undefined;
}

/** Alternatives that name nothing but keys are about a missing key. */
function toCode(error: ErrorObject): string {
  return listRequired(error).length > 0 ? "missing-key" : (CODES[error.keyword] ?? "wrong-value");
}

const CODES: Readonly<Record<string, string>> = {
  additionalProperties: "unknown-key",
  required: "missing-key",
  type: "wrong-type",
};

type Describe = (error: ErrorObject) => string;

const expectValue: Describe = (error) =>
  `must be ${describeSchema(error.parentSchema as Schema)}, but is ${show(error.data)}`;

const DESCRIBE: Readonly<Record<string, Describe>> = {
  additionalProperties: (error) => {
    const unknown = String(error.params.additionalProperty);
    const allowed = Object.keys((error.parentSchema as { properties?: object }).properties ?? {});
    return `unknown key ${JSON.stringify(unknown)}${suggestKeys(unknown, allowed)}`;
  },
  required: (error) => `${JSON.stringify(error.params.missingProperty)} is missing here`,
  type: expectValue,
  minimum: expectValue,
  maximum: expectValue,
  enum: (error) => expectValue(error) + didYouMean(String(error.data), (error.schema as unknown[]).map(String)),
  const: expectValue,
  minLength: () => "must not be empty",
  maxLength: (error) => `must be at most ${error.params.limit} characters, but has ${[...String(error.data)].length}`,
  minItems: (error) => `must have at least ${error.params.limit} ${error.params.limit === 1 ? "item" : "items"}`,
  minProperties: () => "must not be empty",
  anyOf: (error) => describeAlternatives(error),
  oneOf: (error) => describeAlternatives(error),
};

function describeAlternatives(error: ErrorObject): string {
  const keys = listRequired(error);
  return keys.length === 0 ? expectValue(error) : `needs ${keys.map((key) => JSON.stringify(key)).join(" or ")}`;
}

/** The keys of which the alternatives of an `anyOf` or `oneOf` ask for one. */
function listRequired(error: ErrorObject): string[] {
  if (error.keyword !== "anyOf" && error.keyword !== "oneOf") return [];
  return (error.schema as { required?: string[] }[]).flatMap((alternative) => alternative.required ?? []);
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

const TYPES: Readonly<Record<string, string>> = {
  object: "a map",
  array: "a list",
  boolean: "true or false",
  string: "text",
  number: "a number",
  integer: "an integer",
  null: "nothing",
};

function describeSchema(schema: Schema): string {
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(" or ");
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.type === "integer") return describeInteger(schema);
  const types = [schema.type ?? []].flat().map((name) => TYPES[name]);
  if (types.length > 0) return types.join(" or ");
  const alternatives = (schema.anyOf ?? schema.oneOf ?? []).map(describeSchema);
  return alternatives[0] ?? "something else";
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
  return text.length > 60 ? `${[...text].slice(0, 57).join("")}…"` : text;
}

/** What stands behind an unknown key: the nearest of the allowed ones, then all. */
export function suggestKeys(unknown: string, allowed: readonly string[]): string {
  const names = [...allowed].sort(compareText).map((name) => JSON.stringify(name));
  const near = didYouMean(unknown, allowed);
  if (names.length === 0) return ": no key is allowed here";
  return `${near === "" ? ";" : near} allowed here: ${names.join(", ")}`;
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
