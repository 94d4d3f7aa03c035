import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, extname, join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { formatSource, type LoadOptions, loadWorkspace, renderWorkspace } from "../../config/index.js";

const OK = join(__dirname, "../cases/ok");

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "render-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, text: string): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

function readOptions(path: string): LoadOptions {
  const inFolder = join(path, ".options.json");
  if (existsSync(inFolder)) return JSON.parse(readFileSync(inFolder, "utf8"));
  const line = extname(path) === "" ? undefined : /^# options: (.*)/.exec(readFileSync(path, "utf8"))?.[1];
  const { secretVars, ...options } = JSON.parse(line ?? "{}");
  return { ...options, ...(secretVars && { secretVars: new Set(secretVars) }) };
}

/** Renders files, and loads the result alone: it must be the same workspace. */
function renderAndLoad(paths: readonly string[], { stack, ...options }: LoadOptions) {
  const given = { ...options, ...(stack !== undefined && { stack }) };
  const { rendered, desired, secrets } = renderWorkspace(paths, given);
  const yaml = rendered?.yaml ?? "";
  const again = loadWorkspace([write("rendered/all.yaml", yaml)], options);
  return { yaml, json: rendered?.json, desired, secrets, again };
}

describe("the rendered file of a valid case", () => {
  // a raw configuration alone has no workspace, so there is nothing to render
  const cases = readdirSync(OK).filter((name) => extname(name) !== ".out" && name !== "bare.json");
  test.each(cases)("%s declares the same workspace, and is formatted", (name) => {
    const path = join(OK, name);
    const { yaml, desired, secrets, again } = renderAndLoad([path], readOptions(path));
    expect(again.desired).toEqual(desired);
    expect(again.secrets).toEqual(secrets);
    expect(formatSource("a.yaml", yaml).files[0]?.after).toBe(yaml);
    expect(yaml).not.toMatch(/forEach:|\$\{(?:each|expressions|parameters)/);
  });
});

const text = fc.oneof(
  fc.constantFrom("en", "es", "a b", "yes", "$${x}", "it's", "#1", "7", "ünï", "🙂"),
  fc.string({ maxLength: 6 }).map((value) => value.replaceAll("${", "$$").replaceAll('"', "")),
);
const key = fc
  .string({ unit: fc.constantFrom(..."abcxyz-_9"), minLength: 1, maxLength: 4 })
  .map((value) => `k${value}`);
const value = fc.oneof(text, fc.integer({ min: 1, max: 50 }), fc.boolean());
const items = fc.oneof(
  fc.uniqueArray(key, { maxLength: 3 }),
  fc.dictionary(key, value, { maxKeys: 3, noNullPrototype: true }),
);
const when = fc.constantFrom(
  undefined,
  true,
  false,
  'each.key != "ka"',
  "each.value",
  "vars.flag",
  'vars.name == "en"',
);

/** Files that use every way of writing a part once. */
const files = fc
  .record({
    items,
    inner: items,
    when,
    name: text,
    flag: fc.boolean(),
    fromVariable: fc.boolean(),
    seconds: fc.nat(99),
  })
  .map(({ items, inner, when, name, flag, fromVariable, seconds }) => ({
    workspace: { friendlyName: "A" },
    vars: { list: { default: items }, name: { type: "string", default: name }, flag, seconds: seconds + 1 },
    expressions: {
      is: { parameters: ["value"], expression: 'name == "${parameters.value}" OR level > 3' },
      twice: '${expressions.is("a")} AND ${expressions.is(vars.seconds)}',
    },
    taskQueues: {
      q: { targetWorkers: "${expressions.twice}" },
      "r-${each.key}": {
        forEach: fromVariable ? "${vars.list}" : items,
        ...(when !== undefined && { when }),
        friendlyName: "r ${each.key} ${vars.name}",
        targetWorkers: "${expressions.is(each.key)}",
      },
    },
    workflows: {
      "w-${each.key}": {
        forEach: inner,
        taskReservationTimeout: "${vars.seconds}",
        filters: [
          { expression: 'a == "$${b}"', targets: [{ queue: "q" }] },
          {
            forEach: "${taskQueues}",
            filters: [
              {
                forEach: ["x", "y"],
                filterFriendlyName: "${each.outer.value.friendlyName} ${each.outer.outer.key} ${each.key}",
                expression: "${expressions.is(each.key)} AND b == 2",
                targets: [{ queue: "${each.outer.key}", timeout: "${vars.seconds}" }, { queue: "q" }],
              },
            ],
          },
        ],
        defaultFilter: { queue: "q" },
      },
    },
  }));

test("any repetitions, conditions, expressions and variables render to a file that declares the same workspace", () => {
  let valid = 0;
  const property = fc.property(files, fc.boolean(), (content, hasStack) => {
    const path = write("source/a.yaml", stringify(content));
    const options = hasStack ? { stack: "dev", vars: { name: "en" } } : {};
    const { desired, again, yaml } = renderAndLoad([path], options);
    if (desired === undefined) return;
    valid += 1;
    expect(again.desired).toEqual(desired);
    expect(renderWorkspace([path], options).rendered?.yaml).toBe(yaml);
  });
  fc.assert(property, { numRuns: 60 });
  expect(valid).toBeGreaterThan(15);
});

describe("a rendered workspace", () => {
  const source = `workspace: { friendlyName: A, eventCallbackUrl: "https://u:\${vars.password}@\${vars.host}/e" }
vars:
  host: example.com
  password: { secret: true }
  unused: { default: "\${vars.host}" }
taskQueues:
  q: { friendlyName: "Q $\${x}", targetWorkers: 'a == "$\${b}" AND activity_sid != "\${activities.lunch.sid}"' }
activities: { lunch: { available: true } }
workflows:
  w: { defaultFilter: { queue: q }, formerKeys: [old] }
  raw: { task_routing: { filters: [], default_filter: { queue: q } } }
`;
  const options = {
    stack: "dev",
    vars: { password: "very-secret-value" },
    secretVars: new Set(["password"]),
  };

  test("keeps a secret as its variable, with its declaration and no other", () => {
    const { yaml, desired, again } = renderAndLoad([write("secret/a.yaml", source)], options);
    expect(yaml).not.toContain("very-secret-value");
    expect(yaml).toContain("https://u:${vars.password}@example.com/e");
    expect(yaml).toContain("password: { secret: true }");
    expect(yaml).not.toContain("unused");
    expect(again.desired).toEqual(desired);
  });

  test("is printed in the words of TaskRouter's JSON", () => {
    const { json } = renderAndLoad([write("secret/a.yaml", source)], options);
    expect(json).toEqual({
      workspace: { friendly_name: "A", event_callback_url: "https://u:${vars.password}@example.com/e" },
      activities: { lunch: { friendly_name: "lunch", available: true } },
      task_queues: {
        q: { friendly_name: "Q ${x}", target_workers: 'a == "${b}" AND activity_sid != "${activities.lunch.sid}"' },
      },
      workflows: {
        w: { friendly_name: "w", configuration: { task_routing: { default_filter: { queue: "q" } } } },
        raw: { friendly_name: "raw", configuration: { task_routing: { filters: [], default_filter: { queue: "q" } } } },
      },
    });
  });

  test("is not printed without a stack if a repetition needs one", () => {
    const open = `workspace: { friendlyName: A }
vars: { list: { type: list } }
taskQueues:
  \${each.key}: { forEach: "\${vars.list}" }
workflows:
  w:
    filters: [{ forEach: "\${vars.list}", expression: a == 1, targets: [{ queue: "\${each.key}" }] }]
    defaultFilter: { queue: any }
`;
    const path = write("open/a.yaml", open);
    const { rendered, diagnostics, desired } = renderWorkspace([path]);
    expect(rendered).toBeUndefined();
    expect(desired).toBeDefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(["unresolved-repetition", "unresolved-repetition"]);
    const known = renderWorkspace([path], { stack: "dev", vars: { list: ["any"] } });
    expect(known.rendered?.yaml).toContain("any:");
  });

  test("reports errors of rules, and no warnings", () => {
    const path = write(
      "rules/a.yaml",
      `workspace: { friendlyName: A }
taskQueues: { q: {} }
workflows:
  w:
    filters: [{ expression: a == 1, targets: [{ queue: q }, { queue: q }] }]
`,
    );
    const { rendered, diagnostics } = renderWorkspace([path]);
    expect(rendered).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(["unreachable-target"]);
  });
});
