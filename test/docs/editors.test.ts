import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createFolder, taskrouter } from "../cli/support.js";

interface Matcher {
  readonly pattern: Readonly<Record<string, unknown>> & { readonly regexp: string };
}

/** The problem matchers on the page, as VS Code reads them. */
function readMatchers(): readonly Matcher[] {
  const page = readFileSync(join(__dirname, "../../docs/editors.md"), "utf8");
  const json = page.split("```json\n").find((part) => part.includes('"problemMatcher"'));
  const tasks = JSON.parse(json?.split("```")[0] ?? "{}");
  return tasks.tasks[0].problemMatcher;
}

/** The problems that VS Code lists: the members of a matcher that are numbers are groups of its expression. */
function listProblems(output: string): Record<string, string | undefined>[] {
  const matchers = readMatchers();
  return output.split("\n").flatMap((line) => {
    const found = matchers.flatMap(({ pattern: { regexp, kind: _, ...groups } }) => {
      const match = new RegExp(regexp).exec(line);
      return match ? [Object.fromEntries(Object.entries(groups).map(([name, at]) => [name, match[Number(at)]]))] : [];
    });
    return found;
  });
}

test("the matchers for VS Code find every finding once, with its severity", async () => {
  const cwd = createFolder({
    "taskrouter/main.yaml": `workspace: { friendlyName: "W: error: x" }
taskQueues: { q: { targetWorkers: a == 1 OR 1 == 1, maxReservedWorkers: 0 } }
workflows:
  all: { filters: [{ expression: 1==1, targets: [{ queue: q, priority: 2000000000 }] }] }
`,
    "taskrouter/sub/overlays/dev.yaml": "{}",
  });
  const { out } = await taskrouter(["validate", "taskrouter"], { cwd });
  const json = JSON.parse((await taskrouter(["validate", "taskrouter", "--format", "json"], { cwd })).out);
  const expected = json.map(({ file, line, column, severity, message, code }: Record<string, unknown>) => ({
    file,
    ...(code !== "nested-overlays" && { line: String(line), column: String(column) }),
    severity,
    message,
    code,
  }));
  const byText = (a: object, b: object) => JSON.stringify(a).localeCompare(JSON.stringify(b));
  expect(new Set(expected.map(({ severity }: { severity: string }) => severity)).size).toBeGreaterThan(1);
  expect(listProblems(out).sort(byText)).toEqual(expected.sort(byText));
});
