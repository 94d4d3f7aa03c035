import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { formatDiagnostics, type LoadOptions, loadWorkspace } from "../../config/index.js";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "repetition-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function load(text: string, options: LoadOptions = {}) {
  const path = join(folder, "a.yaml");
  writeFileSync(path, `workspace: { friendlyName: A }\n${text}`);
  const result = loadWorkspace([path], options);
  const codes = result.diagnostics.map(({ code }) => code);
  return { ...result, codes, text: formatDiagnostics(result, { cwd: folder }) };
}

const numbers = (count: number) => `[${[...Array(count).keys()].join(", ")}]`;

describe("bounded work", () => {
  test("10,000 items are repeated, and one more is refused", () => {
    const queues = (count: number) => `taskQueues:\n  q-\${each.key}:\n    forEach: ${numbers(count)}\n`;
    expect(load(queues(10_000)).desired?.taskQueues.size).toBe(10_000);
    const { codes, text } = load(queues(10_001));
    expect(codes).toEqual(["bad-repetition"]);
    expect(text).toContain('"forEach" has 10,001 items, at most 10,000 are repeated');
  });

  test("100,000,000 targets by nesting are refused within seconds, with one finding", () => {
    const { codes, text } = load(`taskQueues: { q: {} }
workflows:
  w:
    filters:
      - forEach: ${numbers(10_000)}
        expression: a == \${each.key}
        targets:
          - forEach: ${numbers(100)}
            targets:
              - forEach: ${numbers(100)}
                queue: q
    defaultFilter: { queue: q }
`);
    expect(codes).toEqual(["too-big"]);
    expect(text).toContain("repetitions have made more than 500,000 values");
  });

  test("expressions that multiply their uses with every level are refused, with one finding", () => {
    const levels = [...Array(40).keys()].map(
      (level) =>
        `  e${level}: { parameters: [a, b, c, d], expression: '\${expressions.e${level + 1}(parameters.b, parameters.c, parameters.d, "1")} AND \${expressions.e${level + 1}(parameters.b, parameters.c, parameters.d, "2")}' }`,
    );
    const { codes } = load(`expressions:
${levels.join("\n")}
  e40: { parameters: [a, b, c, d], expression: "" }
taskQueues: { q: { targetWorkers: '\${expressions.e0(1, 2, 3, 4)}' } }
`);
    expect(codes.filter((code) => code !== "too-big")).toEqual([]);
  });
});

describe("odd names", () => {
  test("a key __proto__ is an ordinary one", () => {
    const { desired } = load(`taskQueues:
  q-\${each.key}: { forEach: { __proto__: "1==1" }, targetWorkers: "\${each.value}" }
workers:
  w: { attributes: { __proto__: { a: 1 } } }
`);
    expect([...(desired?.taskQueues.keys() ?? [])]).toEqual(["q-__proto__"]);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
    expect(Object.keys(desired?.workers.get("w")?.attributes ?? {})).toEqual(["__proto__"]);
  });

  test("a name of Object.prototype is not a part of a value", () => {
    const queue = `taskQueues:\n  q-\${each.key}: { forEach: { a: {} }, friendlyName: "\${each.value.constructor}" }\n`;
    expect(load(queue).codes).toEqual(["bad-repetition"]);
  });

  test("texts with braces, quotes and placeholders pass through parameters unchanged", () => {
    const { desired, text } = load(`expressions: { is: { parameters: [a], expression: 'name == "\${parameters.a}"' } }
taskQueues:
  q-\${each.key}:
    forEach: { a: "it's {x}", b: '\\\\', c: "$\${y}" }
    targetWorkers: \${expressions.is(each.value)}
`);
    expect(text).toBe("");
    expect([...(desired?.taskQueues.values() ?? [])].map(({ targetWorkers }) => targetWorkers)).toEqual([
      `name == "it's {x}"`,
      'name == "\\\\"',
      'name == "$${y}"',
    ]);
  });
});

describe("secrets", () => {
  const options = { stack: "dev", vars: { list: ["hunter2"], word: "hunter2" }, secretVars: new Set(["list", "word"]) };

  test.each([
    ["a repetition", 'taskQueues:\n  q-${each.key}: { forEach: "${vars.list}" }\n'],
    ["a condition", 'taskQueues: { q: { when: vars.word == "x" } }\n'],
    [
      "a parameter",
      "expressions: { is: { parameters: [a], expression: 'a == \"${parameters.a}\"' } }\ntaskQueues: { q: { targetWorkers: '${expressions.is(vars.word)}' } }\n",
    ],
    ["an index", "taskQueues: { q: { targetWorkers: 'a == \"${taskQueues[vars.word].sid}\"' } }\n"],
  ])("%s cannot use one, and the finding does not show it", (_, yaml) => {
    const { codes, text } = load(yaml, options);
    expect(codes).toEqual(["secret-in-routing"]);
    expect(text).not.toContain("hunter2");
  });
});

describe("an index", () => {
  test("names the SID of a repeated queue, in a repetition and in an expression with parameters", () => {
    const { desired, text } = load(`expressions:
  to: { parameters: [queue], expression: 'target == "\${taskQueues[parameters.queue].sid}"' }
vars: { names: { default: { en: English, es: Spanish } } }
taskQueues:
  \${each.key}: { forEach: "\${vars.names}", friendlyName: "\${vars.names[each.key]}" }
workflows:
  w:
    filters:
      - forEach: \${taskQueues}
        expression: target == "\${taskQueues[each.key].sid}" OR \${expressions.to(each.key)}
        targets: [{ queue: "\${each.key}" }]
`);
    expect(text).not.toContain("error");
    expect([...(desired?.taskQueues.values() ?? [])].map(({ friendlyName }) => friendlyName)).toEqual([
      "English",
      "Spanish",
    ]);
    expect(desired?.workflows.get("w")?.configuration.filters).toEqual(
      ["en", "es"].map((key) => ({
        expression: `target == "\${taskQueues.${key}.sid}" OR target == "\${taskQueues.${key}.sid}"`,
        targets: [{ queue: key }],
      })),
    );
  });

  test("with an unknown queue is reported with the repetition", () => {
    const { text } = load(`taskQueues: { en: {} }
workflows:
  w:
    filters:
      - forEach: [en, es]
        expression: target == "\${taskQueues[each.key].sid}"
        targets: [{ queue: en }]
    defaultFilter: { queue: en }
`);
    expect(text).toMatch(/a\.yaml:7:21: error: unknown task queue "es".*\(in the repetition "es"\)/);
  });
});

test("a fix of a repeated part is offered once, at its line", () => {
  const { diagnostics } = load(`taskQueues: { q: {} }
workflows:
  w:
    filters:
      - forEach: [a, b]
        expression: a = "\${each.key}"
        targets: [{ queue: q }]
    defaultFilter: { queue: q }
`);
  expect(diagnostics).toHaveLength(1);
  const [{ message, fix } = { message: "", fix: undefined }] = diagnostics;
  expect(message).toMatch(/ \(in the repetitions "a", "b"\)$/);
  expect(fix?.edits).toHaveLength(1);
});
