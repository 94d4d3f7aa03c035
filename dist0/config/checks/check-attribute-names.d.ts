import type { Path, WordedProblem } from "../../language/index.js";
import type { MapNode } from "../tree/tree.js";
/** Reports attribute names that expressions cannot use. Which value wins over a built-in name is not documented. */
export declare function checkAttributeNames({ entries }: MapNode, path: Path, section: "workers" | "tasks"): WordedProblem<"attribute-name">[];
