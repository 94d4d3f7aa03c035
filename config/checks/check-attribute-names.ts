import type { Path, WordedProblem } from "../../language/index.js";
import { toProblem } from "../report/to-problem.js";
import type { MapNode } from "../tree/tree.js";

/** Expressions see these of every worker, even if an attribute has the same name (E-42, E-44). */
const BUILT_INS = ["sid", "friendly_name", "activity_sid", "activity_name", "channel"];

/** Reports attribute names that expressions cannot use. Which value wins over a built-in name is not documented. */
export function checkAttributeNames(
  { entries }: MapNode,
  path: Path,
  section: "workers" | "tasks",
): WordedProblem<"attribute-name">[] {
  return [...entries.keys()].flatMap((name): WordedProblem<"attribute-name">[] => {
    const isBuiltIn = section === "workers" && BUILT_INS.includes(name);
    // a hyphen is refused with code 20001 (E-4)
    if (!isBuiltIn && !name.includes("-")) return [];
    return [toProblem("attribute-name", { name, isBuiltIn }, { path: [...path, name], at: "key" })];
  });
}
