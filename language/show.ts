import { isJsonObject } from "./json.js";

/** The user's value in a message, shortened. It must not be a secret, nor a callback URL, which may hold a password. */
export function show(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (isJsonObject(value)) return "a map";
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 60 ? `${[...text].slice(0, 57).join("")}…"` : text;
}
