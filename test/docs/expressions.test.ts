import { expect, test } from "vitest";
import { OPERATORS, type OperatorRow, parseExpression } from "../../language/index.js";
import { taskrouter } from "../cli/support.js";
import { readPage } from "./pages.js";

const page = readPage("docs/expressions.md");
const rows = page
  .split("\n")
  .filter((line) => line.startsWith("| `"))
  .map((line) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

test("the example prints what the page shows", async () => {
  const [, expression = "", task = "", shown = ""] =
    /\$ taskrouter evaluate "(.+)" --task '(.+)'\n([\s\S]+?)```/.exec(page) ?? [];
  expect(await taskrouter(["evaluate", expression, "--task", task])).toEqual({ code: 0, err: "", out: shown });
});

const task = /^`(\{.+\})`\.$/m.exec(page)?.[1] ?? "";
const meanings = rows.filter(([, value]) => value === "true" || value === "false");

test("the table of meanings exists", () => expect(meanings.length).toBeGreaterThan(10));

test.each(meanings)("%s is %s", async (cell = "", value = "") => {
  const { out } = await taskrouter(["evaluate", cell.replaceAll("`", ""), "--task", task]);
  expect(out.split("\n")[0]).toBe(value);
});

test("the list of kinds has each kind with the options that it takes", async () => {
  const kinds = [...page.matchAll(/^- `(filter|target|queue|skip)`: [\s\S]*?Options: ([^-\n][^\n]*)$/gm)];
  expect(kinds).toHaveLength(4);
  const values: Record<string, string> = { "--at": "2026-01-31T08:30Z" };
  for (const [, kind = "", options = ""] of kinds) {
    for (const option of ["--task", "--worker", "--workers", "--at"]) {
      const args = ["evaluate", "1==1", "--kind", kind, option, values[option] ?? "{}"];
      expect([option, (await taskrouter(args)).code]).toEqual([option, options.includes(`\`${option}\``) ? 0 : 2]);
    }
  }
});

test("the table of operators has each operator with its spellings, meaning and list", () => {
  const listed = rows.filter(([, meaning]) =>
    /^(the (list|value|text) )?a (is|equals|does|contains)/.test(meaning ?? ""),
  );
  const expected = Object.entries<OperatorRow>(OPERATORS).map(([name, { aliases, doc, list = "" }]) => {
    return [[name, ...aliases].map((spelling) => `\`${spelling}\``).join(", "), doc, list];
  });
  expect(listed).toEqual(expected);
});

test("each operator of the grammar is one", () => {
  const operators = /^operator {3}:= (.+)$/m.exec(page)?.[1]?.split(" | ") ?? [];
  expect(operators).toHaveLength(13);
  for (const operator of operators) expect(parseExpression(`a ${operator} b`).problems).toEqual([]);
});
