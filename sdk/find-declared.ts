import { didYouMean } from "../language/index.js";
import { createRunError } from "./run-error.js";

/**
 * The object with a key in workspace files.
 *
 * @throws pulumi.RunError with the nearest key and all keys if there is none
 * @example findDeclared("workflow", "phone", router.workflows)
 */
export function findDeclared<T>(noun: string, key: string, declared: Readonly<Record<string, T>>): T {
  const found = Object.hasOwn(declared, key) ? declared[key] : undefined;
  if (found !== undefined) return found;
  const keys = Object.keys(declared).sort();
  const listed =
    keys.length === 0 ? "none is declared" : `declared are ${keys.map((one) => JSON.stringify(one)).join(", ")}`;
  throw createRunError(`unknown ${noun} ${JSON.stringify(key)}${didYouMean(key, keys) || ":"} ${listed}`);
}
