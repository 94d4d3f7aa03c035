import { expect, test } from "vitest";
import { type Path, showPath } from "../../language/index.js";

test.each<[Path, string]>([
  [[], ""],
  [["filters", 0, "targets", 1, "queue"], ".filters[0].targets[1].queue"],
  [[0, "0"], "[0].0"],
])("%j is shown as %j", (path, text) => expect(showPath(path)).toBe(text));
