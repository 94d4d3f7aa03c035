import type { ErrorObject } from "ajv";
import { isJsonObject, type Json } from "../json.js";
import { memoize } from "../memoize.js";
import type { Path } from "../path.js";
import type { Fault, Problem, ProblemBase, ValueEdit } from "../problem.js";
import { didYouMean, findMeantKey } from "../suggestion.js";
import { describeSchema, type Schema } from "./describe-schema.js";

/** Turns Ajv's errors (made with `verbose: true`) into problems; an `anyOf` gives one problem for all its alternatives. */
export function toProblems(errors: readonly ErrorObject[], root: Json): Problem[] {
  const found = errors.filter(isReported).map((error) => {
    const path = parsePointer(error.instancePath, root);
    return { error, problem: { ...toProblem(error, path), severity: "error" as const } };
  });
  const meant = new Set(
    found.flatMap(({ error, problem }) => listMeantKeys(problem).map((key) => `${error.instancePath}/${key}`)),
  );
  // a misspelled key is not also missing
  const isMissing = ({ keyword, instancePath, params }: ErrorObject) =>
    keyword !== "required" || !meant.has(`${instancePath}/${params.missingProperty}`);
  return found.filter(({ error }) => isMissing(error)).map(({ problem }) => problem);
}

/** Errors inside an alternative are left to the error of the whole. */
function isReported({ schemaPath, keyword }: ErrorObject): boolean {
  return !/\/(anyOf|oneOf)\/\d+\//.test(schemaPath) && keyword !== "not" && keyword !== "if";
}

function listMeantKeys({ fix }: Problem): string[] {
  return (fix?.edits ?? []).flatMap((edit) => (edit.at === "key" ? [edit.text] : []));
}

type Found = Fault & Omit<ProblemBase, "severity">;

function toProblem(error: ErrorObject, path: Path): Found {
  const { data, params } = error;
  switch (error.keyword) {
    case "additionalProperties":
      return toUnknownKey(error, path);
    case "required":
      return { path, code: "missing-key", params: { key: String(params.missingProperty) } };
    case "type":
      return toWrongType(error, path);
    case "minimum":
    case "maximum":
    case "const":
      return toWrongValue(error, path);
    case "enum":
      return toWrongChoice(error, path);
    case "minLength":
    case "minProperties":
      return { path, code: "empty", params: {} };
    case "maxLength":
      return { path, code: "too-long", params: { limit: Number(params.limit), length: [...String(data)].length } };
    case "minItems":
      return { path, code: "too-few-items", params: { limit: Number(params.limit) } };
    case "anyOf":
    case "oneOf":
      return toWrongAlternative(error, path);
    default:
      return { path, code: "unsupported", params: { text: String(error.message) } };
  }
}

function toUnknownKey({ params, data, parentSchema }: ErrorObject, parent: Path): Found {
  const key = String(params.additionalProperty);
  const path = [...parent, key];
  const allowed = Object.keys((parentSchema as { properties?: object }).properties ?? {});
  const meant = findMeantKey(key, keysOf(data as object), allowed);
  const fix = meant === undefined ? undefined : toFix(`"${meant}"`, { path, at: "key", text: meant });
  return { path, at: "key", code: "unknown-key", params: { key, allowed }, ...fix };
}

/** The keys of a map, listed once: a map can have very many unknown ones. */
const keysOf = memoize((map: object): readonly string[] => Object.keys(map));

function toWrongType({ data, parentSchema }: ErrorObject, path: Path): Found {
  const schema = parentSchema as Schema;
  const text = typeof data === "string" ? unquote(data, schema) : undefined;
  const fix = text === undefined ? undefined : toFix(text, { path, text });
  const type = typeof schema.type === "string" ? { type: schema.type } : undefined;
  return { path, code: "wrong-type", params: { expected: describeSchema(schema), ...type, actual: data }, ...fix };
}

function toFix(text: string, edit: ValueEdit): Pick<ProblemBase, "fix"> {
  return { fix: { message: `write ${text}`, edits: [edit] } };
}

/** The value that a text would be without its quotation marks, if the schema accepts that. */
function unquote(text: string, { type, minimum = -Infinity, maximum = Infinity }: Schema): string | undefined {
  if (type === "boolean") return text === "true" || text === "false" ? text : undefined;
  const isInteger = type === "integer" && /^(?:0|[1-9]\d{0,14})$/.test(text);
  return isInteger && Number(text) >= minimum && Number(text) <= maximum ? text : undefined;
}

function toWrongValue({ data, parentSchema }: ErrorObject, path: Path): Found {
  return { path, code: "wrong-value", params: { expected: describeSchema(parentSchema as Schema), actual: data } };
}

function toWrongChoice({ data, schema, parentSchema }: ErrorObject, path: Path): Found {
  const isScalar = !Array.isArray(data) && !isJsonObject(data);
  const note = isScalar ? didYouMean(String(data), (schema as unknown[]).map(String)) : "";
  const expected = describeSchema(parentSchema as Schema);
  return { path, code: "wrong-value", params: { expected, actual: data, note } };
}

/** Alternatives that only name keys are about a missing key. */
function toWrongAlternative(error: ErrorObject, path: Path): Found {
  const keys = (error.schema as { required?: string[] }[]).flatMap(({ required = [] }) => required);
  return keys.length === 0 ? toWrongValue(error, path) : { path, code: "missing-alternative", params: { keys } };
}

/** A JSON pointer as a path; list indexes become numbers where the value really is a list. */
function parsePointer(pointer: string, root: Json): Path {
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
