import type { Path, WordedProblem } from "../../language/index.js";
import { quote } from "../report/wording.js";
import type { MapNode } from "../tree/tree.js";

/** *documented* (Twilio, expression syntax): expressions see these of every worker, whatever its attributes are called. */
const BUILT_INS = ["sid", "friendly_name", "activity_sid", "activity_name", "channel"];

/** Names that an attribute may have and that expressions cannot use: which one wins over a built-in name is not documented. */
export function checkAttributeNames({ entries }: MapNode, path: Path, section: "workers" | "tasks"): WordedProblem[] {
  return [...entries.keys()].flatMap((name): WordedProblem[] => {
    const message = findFault(name, section);
    if (message === undefined) return [];
    return [{ path: [...path, name], at: "key", code: "attribute-name", severity: "warning", message }];
  });
}

function findFault(name: string, section: "workers" | "tasks"): string | undefined {
  if (section === "workers" && BUILT_INS.includes(name)) {
    return `${quote(name)} is a name that TaskRouter gives every worker itself: which of the two an expression sees is not documented; choose another`;
  }
  // *observed*: refused with code 20001
  return name.includes("-")
    ? `${quote(name)} has a hyphen: TaskRouter keeps it, and refuses every expression that names it`
    : undefined;
}
