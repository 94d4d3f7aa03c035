import type { Problem } from "../problem.js";

/** Problems of a key that is not there. */
const MISSING: readonly Problem["code"][] = ["missing-key", "missing-alternative", "missing-first-queue"];

/**
 * Leaves out what only follows from another problem: an object with an unknown key lacks another one because of it, as
 * far as anybody can tell. One mistake is reported once.
 */
export function withoutFollowers(problems: readonly Problem[]): Problem[] {
  const unknown = problems.filter(({ code }) => code === "unknown-key");
  const open = new Set(unknown.map(({ path }) => JSON.stringify(path.slice(0, -1))));
  return problems.filter(({ code, path }) => !MISSING.includes(code) || !open.has(JSON.stringify(path)));
}
