import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { WORKER_BUILT_INS } from "../../../../language/expression/scope.js";
import { toTimeVariables } from "../../../../language/index.js";
import { BUILT_INS, describeValues, findBuiltIn } from "../../../../language/lint/names/built-ins.js";

const MINUTE_MS = 60_000;

test("the table has every built-in name of a worker that expressions can evaluate, and no other", () => {
  const words = BUILT_INS.filter(({ owner }) => owner === "worker").map(({ path }) => path[0]);
  expect([...new Set(words)].sort()).toEqual([...WORKER_BUILT_INS].sort());
});

test("the time variables of each minute of a week have values of the table", () => {
  for (let minute = 0; minute < 7 * 24 * 60; minute += 1) {
    for (const [name, value] of Object.entries(toTimeVariables(minute * MINUTE_MS))) {
      const values = findBuiltIn({ owner: "taskrouter", path: [name] }, "filter")?.values;
      const isRight =
        values?.type === "number"
          ? Number(value) >= values.least && Number(value) <= values.most
          : values?.pattern.test(String(value));
      if (isRight !== true || typeof value !== values?.type) throw new Error(`${name} is ${value} in minute ${minute}`);
    }
  }
});

test("docs/expressions.md lists the built-in names with their values", () => {
  const page = readFileSync(join(__dirname, "../../../../docs/expressions.md"), "utf8");
  const rows = BUILT_INS.map(({ owner, path, values }) => {
    const name = [owner, ...path].join(".").replace(".*.", ".<channel>.").replace("WA*", "<activity SID>");
    return [`\`${name}\``, describeValues(values)];
  });
  const listed = /<!-- built-ins -->\n\n([\s\S]*?)\n\n<!-- end of built-ins -->/
    .exec(page)?.[1]
    ?.split(/^- /m)
    .slice(1);
  const read = (item: string) => /^(`[^`]+`): (.+) \(/.exec(item.replace(/\s+/g, " "))?.slice(1);
  expect(listed?.map(read)).toEqual(rows);
});
