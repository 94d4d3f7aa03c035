import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { loadWorkspace } from "../../config/index.js";
import { UNKNOWN } from "../../model/index.js";

function load(yaml: string, vars: Record<string, unknown>, unknown: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), "taskrouter-unknown-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "cc.yaml"), yaml);
  return loadWorkspace([folder], { stack: "dev", vars, isUnknownVar: (name) => unknown.includes(name) });
}

const files = `workspace: { friendlyName: "\${vars.name}" }
taskQueues: { q: { targetWorkers: 'site == "\${vars.site}"', maxReservedWorkers: "\${vars.size}" } }
workflows:
  a: { assignmentCallbackUrl: "https://\${vars.site}/a", filters: [{ expression: 'x == "\${vars.site}"', targets: [{ queue: q }] }], defaultFilter: { queue: q } }
  b: { filters: "\${vars.filters}", defaultFilter: { queue: "\${vars.queue.key}" } }
`;

test("everything that contains an unknown value is unknown as a whole, and the rest is filled in and checked", () => {
  const { desired, diagnostics } = load(files, { name: "CC" }, ["site", "size", "filters", "queue"]);
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(desired?.workspace).toEqual({ friendlyName: "CC" });
  expect(desired?.taskQueues.get("q")).toEqual({
    friendlyName: "q",
    targetWorkers: UNKNOWN,
    maxReservedWorkers: UNKNOWN,
  });
  expect(desired?.workflows.get("a")).toEqual({
    friendlyName: "a",
    assignmentCallbackUrl: UNKNOWN,
    configuration: { filters: [{ expression: UNKNOWN, targets: [{ queue: "q" }] }], defaultFilter: { queue: "q" } },
  });
  expect(desired?.workflows.get("b")).toEqual({
    friendlyName: "b",
    configuration: { filters: UNKNOWN, defaultFilter: { queue: UNKNOWN } },
  });
});

test("a workflow whose whole routing is unknown is declared nevertheless", () => {
  const { desired } = load(
    'workspace: { friendlyName: A }\nworkflows: { a: { configurationFile: "${vars.file}" } }\n',
    {},
    ["file"],
  );
  expect(desired?.workflows.get("a")).toMatchObject({ friendlyName: "a", configuration: UNKNOWN });
});

test("mistakes in what is known are found, and so is a variable that is neither set nor unknown", () => {
  const wrong = files.replace("queue: q }", "queue: nosuch }");
  const { desired, diagnostics } = load(wrong, {}, ["site", "size", "filters", "queue"]);
  expect(desired).toBeUndefined();
  const codes = diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code);
  expect(codes).toEqual(["unknown-variable", "unknown-queue"]);
});

test("a declared variable that is unknown is neither unset nor its default", () => {
  const declared = "vars: { name: { type: string, default: A } }\nworkspace: { friendlyName: '${vars.name}' }\n";
  expect(load(declared, {}, ["name"]).desired?.workspace).toEqual({ friendlyName: UNKNOWN });
  expect(load(declared, {}, []).desired?.workspace).toEqual({ friendlyName: "A" });
});

test("an external object and an existing workspace can have an unknown name or SID", () => {
  const external = `workspace: { sid: "\${vars.workspace}" }
external: { taskQueues: { vip: { friendlyName: "\${vars.site}" } } }
workflows: { a: { defaultFilter: { queue: vip } } }
`;
  const { desired } = load(external, {}, ["workspace", "site"]);
  expect(desired?.workspace).toEqual({ sid: UNKNOWN });
  expect(desired?.external.taskQueues.get("vip")).toEqual({ name: UNKNOWN });
});

test("a section that is repeated over an unknown value is open", () => {
  const repeated = 'taskQueues: { "${each.key}": { forEach: "${vars.sites}" } }\nactivities: { away: {} }\n';
  expect(load(repeated, {}, ["sites"]).openSections).toEqual(["taskQueues"]);
  expect(load(repeated, { sites: ["a"] }, []).openSections).toEqual([]);
});
