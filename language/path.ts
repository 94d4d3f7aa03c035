import type { Path } from "./diagnostic.js";

/** A path as it is written in a program, below what it leads from: `.filters[0].targets[1].queue`. */
export function showPath(path: Path): string {
  return path.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`)).join("");
}
