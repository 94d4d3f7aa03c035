import { KEY_PATTERN } from "../schema/workspace-file.js";

const KEY = new RegExp(KEY_PATTERN, "u");

/**
 * Makes a key of a name, without the characters that a key cannot have. A name that is a key already stays, and so does
 * one of which nothing would be left.
 *
 * @example toKey("Vertrieb (neu) – Kopie") // "Vertrieb neu Kopie"
 */
export function toKey(name: string): string {
  if (KEY.test(name)) return name;
  const words = name.normalize("NFC").replace(/[^\p{L}\p{M}\p{N}_.-]+/gu, " ");
  const key = words
    .replace(/^[^\p{L}\p{N}_]+/u, "")
    .slice(0, 100)
    .trimEnd();
  return KEY.test(key) ? key : name;
}
