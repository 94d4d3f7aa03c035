import { isJsonObject, type Json } from "../../../language/index.js";

/** An object as TaskRouter's API answers it: snake_case, untouched. */
export type ApiObject = Record<string, Json>;

/** Form parameters of a write, PascalCase; undefined ones are left out, empty ones are sent and clear a value. */
export type Params = Record<string, string | undefined>;

/** Parses a JSON object, or undefined where the text is none. */
export function parseObject(text: string): ApiObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? (value as ApiObject) : undefined;
  } catch {
    return undefined;
  }
}

/** Parameters as a form body or query, without the undefined ones. */
export function toForm(params: Params): string {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    if (value !== undefined) form.append(name, value);
  }
  return form.toString();
}
