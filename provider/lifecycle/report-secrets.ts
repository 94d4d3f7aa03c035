import type { JsonObject } from "../../language/index.js";
import { type Kind, SECRETS } from "../../model/index.js";
import type { Context } from "../context.js";
import { describe } from "./objects.js";

/**
 * Names the secret properties that an update changes: a plan shows `[secret]` for both values, without a sign that they
 * differ. The values themselves are never printed.
 */
export function reportSecrets(context: Context, kind: Kind, changed: readonly string[], inputs: JsonObject): void {
  const secrets = inputs[SECRETS];
  const names = Array.isArray(secrets) ? changed.filter((name) => secrets.includes(name)) : [];
  if (names.length === 0) return;
  const verb = names.length === 1 ? "changes" : "change";
  context.log(`${describe(kind, inputs)}: ${names.join(" and ")} ${verb}, shown as [secret] in the plan`);
}
