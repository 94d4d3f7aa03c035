import type { Path } from "../../../language/index.js";

/**
 * A path in the engine's form: `configuration.filters[0]["a.b"]`. The engine's form has no spelling for a name with a backslash
 * before a quote or at its end: the path then ends before it.
 */
export function toPropertyPath(path: Path): string {
  const end = path.findIndex((step) => typeof step === "string" && /\\("|$)/.test(step));
  const steps = end < 0 ? path : path.slice(0, end);
  return steps.map(toStep).join("").replace(/^\./, "");
}

function toStep(step: string | number): string {
  if (typeof step === "number") return `[${step}]`;
  return /^[\w$-]+$/.test(step) ? `.${step}` : `["${step.replaceAll('"', '\\"')}"]`;
}
