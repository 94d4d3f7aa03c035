import { isJsonObject, type JsonObject } from "../../language/index.js";
import { badRequest } from "../api-error.js";
import type { Assumptions } from "../assumptions/index.js";
import { minifyJson } from "../values/minify-json.js";
import { reorderJson } from "../values/reorder-json.js";
import type { Reader } from "./parameter.js";

/** Whitespace included (L-2). */
const MAX_CHARACTERS = 4_096;

/**
 * The attributes of a worker or a task: a JSON object as text (H-72, H-78). A refusal does not repeat them, because
 * they may describe people. `attributesEcho` decides how they are returned (O-82, O-102).
 */
export const attributes: Reader<string> = (text, name, assumptions) => {
  // a character has one or two code units: a text with few code units needs no count
  if (text.length > MAX_CHARACTERS && [...text].length > MAX_CHARACTERS) {
    throw badRequest(`${name} has ${[...text].length} characters, but may have ${MAX_CHARACTERS} at most`);
  }
  if (parseObject(text) === undefined) throw badRequest(`${name} must be a JSON object`);
  return ECHOES[assumptions.attributesEcho](text);
};

const ECHOES: Readonly<Record<Assumptions["attributesEcho"], (json: string) => string>> = {
  compact: minifyJson,
  verbatim: (json) => json,
  reordered: reorderJson,
};

/** Attributes to evaluate an expression with. */
export const attributeValues: Reader<JsonObject> = (text, name) => {
  const object = parseObject(text);
  if (object === undefined) throw badRequest(`${name} must be a JSON object`);
  return object;
};

function parseObject(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
