import type { Path, WordedProblem } from "../../language/index.js";
import { toProblem } from "../report/to-problem.js";
import type { MapNode } from "../tree/tree.js";

/**
 * *documented* (Twilio, expression syntax): expressions see these of every worker, even if an attribute has the same
 * name.
 */
const BUILT_INS = ["sid", "friendly_name", "activity_sid", "activity_name", "channel"];

/** Reports attribute names that expressions cannot use. Which value wins over a built-in name is not documented. */
export function checkAttributeNames({ entries }: MapNode, path: Path, section: "workers" | "tasks"): WordedProblem[] {
  return [...entries.keys()].flatMap((name): WordedProblem[] => {
    const isBuiltIn = section === "workers" && BUILT_INS.includes(name);
    // *observed*: a hyphen is refused with code 20001
    if (!isBuiltIn && !name.includes("-")) return [];
    return [toProblem("attribute-name", { name, isBuiltIn }, { path: [...path, name], at: "key" })];
  });
}
