import type { Json } from "../../../language/index.js";

/** A setting as the dynamic host passes it: text, and JSON for what is not text. */
export function toText(value: Json | undefined): string | undefined {
  if (value === undefined || value === null) return undefined;
  return typeof value === "string" ? value : JSON.stringify(value);
}
