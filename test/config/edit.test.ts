import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editText } from "../../config/edit/edit-text.js";
import { NotEditable } from "../../config/edit/editing.js";
import { commentsOf } from "../../config/format/format-yaml.js";
import { parseYaml } from "../../config/parse/parse-yaml.js";
import { createFindings } from "../../config/report/findings.js";
import { toJson } from "../../config/tree/to-json.js";
import type { Json } from "../../language/index.js";
import { decisions as ways, workspaceTree, writeMessy } from "./support/messy-yaml.js";
import { changeRandomly, createChoices, decisions } from "./support/random-patch.js";

/** The value of a text; its findings if it is malformed. */
function read(text: string): Json | undefined {
  const findings = createFindings();
  const tree = parseYaml("a.yaml", text, findings);
  const problems = findings.list.map(
    ({ span, message }) => `${span.start} ${text.slice(span.start - 20, span.end)}: ${message}`,
  );
  return tree === undefined || findings.hasErrors ? problems.join("; ") : toJson(tree);
}

describe("an edited text", () => {
  test("has the wanted value, and keeps the comments of everything that stays", () => {
    const counts = { edited: 0, refused: 0 };
    const property = fc.property(workspaceTree, ways, decisions, (tree, style, choices) => {
      const before = writeMessy(tree, style);
      const value = read(before);
      fc.pre(typeof value === "object" && !/\*a\d/.test(before));
      const { patch, wanted, isLossy } = changeRandomly(value ?? null, createChoices(choices));
      let after: string;
      try {
        after = editText(before, patch);
      } catch (error) {
        if (!(error instanceof NotEditable)) throw error;
        counts.refused += 1;
        return;
      }
      counts.edited += 1;
      expect(read(after), `${before}\n======\n${after}`).toEqual(wanted);
      const kept = commentsOf("a.yaml", after);
      if (!isLossy) expect(kept).toEqual(commentsOf("a.yaml", before));
    });
    fc.assert(property, {
      numRuns: Number(process.env.RUNS ?? 500),
      endOnFailure: true,
      ...(process.env.SEED && { seed: Number(process.env.SEED) }),
    });
    expect(counts.edited).toBeGreaterThan(100);
    expect(counts.refused).toBeLessThan(counts.edited / 10);
  });
});
