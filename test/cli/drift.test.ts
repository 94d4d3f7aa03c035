import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { addLastChanges } from "../../cli/commands/drift/last-changes.js";
import type { DriftReport } from "../../cli/commands/drift/report.js";
import { showMarkdown } from "../../cli/commands/drift/show-markdown.js";
import { showText } from "../../cli/commands/drift/show-text.js";
import { startEmulator } from "../../emulator/index.js";
import { resolveSettings } from "../../provider/twilio/index.js";
import { createFolder, STACK_TRACE, taskrouter } from "./support.js";

const SID = "AC0123456789abcdef0123456789abcdef";
const env = { TWILIO_ACCOUNT_SID: SID, TWILIO_AUTH_TOKEN: "hunter2" };

const yaml = (timeout: number, more = "") => `workspace: { friendlyName: CC${more} }
taskQueues:
  en: { friendlyName: English }
  all: { friendlyName: Everyone }
workflows:
  main:
    friendlyName: Main
    taskReservationTimeout: 30
    filters:
      - { filterFriendlyName: VIP, expression: tier == "vip", targets: [{ queue: en, timeout: ${timeout} }, { queue: all }] }
    defaultFilter: { queue: all }
`;

/** A local TaskRouter with what files declare, next to these files. */
async function start(declared: string) {
  const filterOf = (timeout: number) => ({
    filter_friendly_name: "VIP",
    expression: 'tier == "vip"',
    targets: [{ queue: "English", timeout }, { queue: "Everyone" }],
  });
  const emulator = await startEmulator({
    seed: {
      accounts: {
        [SID]: {
          workspaces: [
            {
              friendlyName: "CC",
              taskQueues: [{ friendlyName: "English" }, { friendlyName: "Everyone" }, { friendlyName: "Spare" }],
              workflows: [
                {
                  friendlyName: "Main",
                  taskReservationTimeout: 30,
                  configuration: { task_routing: { filters: [filterOf(60)], default_filter: { queue: "Everyone" } } },
                },
              ],
            },
          ],
        },
      },
    },
  });
  onTestFinished(() => emulator.close());
  const cwd = createFolder({ "cc.yaml": declared });
  const drift = (...args: string[]) =>
    taskrouter(["drift", "cc.yaml", "--base-url", emulator.url, ...args], { cwd, env });
  return { emulator, cwd, drift };
}

test("files are compared in words, and only by reads", async () => {
  const { emulator, drift } = await start(yaml(30));
  const { code, out } = await drift();
  expect(code).toBe(1);
  expect(out.replace(/W[WQ]\w{32}/g, "SID").replace(/; created .* ago/, "")).toBe(
    "cc.yaml: 1 of 4 objects drifted, and 1 more is not declared\n\n" +
      '~ workflow "Main" (main)  SID  was changed\n' +
      "      ~ filter 'VIP', target 1: timeout 30 → 60\n" +
      '+ task queue "Spare"  SID  is not declared\n',
  );
  expect(emulator.journal().filter(({ method }) => method !== "GET")).toEqual([]);
});

test("objects of others in an existing workspace are mentioned, and do not count", async () => {
  const { drift } = await start(yaml(60, ", existing: true"));
  const { code, out } = await drift();
  expect(code).toBe(0);
  expect(out).toMatch(/^cc.yaml: 3 objects compared, no drift\n/);
  expect(out).toContain("the workspace has other owners, so this does not count");
});

test("managed workers are left to a comparison with the stack", async () => {
  const workers = "workers:\n  ann: { friendlyName: Ann, managed: true }\n";
  const { drift } = await start(yaml(60, ", existing: true") + workers);
  const { code, out } = await drift();
  expect(code).toBe(0);
  expect(out).not.toContain("Ann");
  expect(out).toContain("managed workers were not compared: leave PATH out to compare a stack");
});

test("ignored properties do not count", async () => {
  const ignoring = yaml(60, ", existing: true").replace(
    "    taskReservationTimeout: 30",
    "    taskReservationTimeout: 31\n    ignore: [taskReservationTimeout]",
  );
  expect((await (await start(ignoring)).drift()).code).toBe(0);
});

test("--accept writes what is live into the files, of one object or of all", async () => {
  const { drift, cwd } = await start(yaml(30));
  expect((await drift("--accept", "workflows.main")).err).toContain("1 changed in 1 file");
  const text = readFileSync(join(cwd, "cc.yaml"), "utf8");
  expect(text).toBe(yaml(60));
  expect((await drift("--accept", "Spare")).err).toContain("1 added");
  expect((await drift()).code).toBe(0);
});

test("JSON and SARIF are for programs, Markdown for an issue", async () => {
  const { drift } = await start(yaml(30));
  const json = JSON.parse((await drift("--format", "json")).out);
  expect(json).toMatchObject({
    against: "cc.yaml",
    compared: 4,
    hasDrift: true,
    objects: [{ kind: "Workflow", key: "main", status: "changed", changes: [{ sign: "~", word: "filters" }] }, {}],
  });
  const sarif = JSON.parse((await drift("--format", "sarif")).out);
  expect(sarif.runs[0].results[0]).toMatchObject({
    ruleId: "drifted",
    locations: [{ physicalLocation: { artifactLocation: { uri: "cc.yaml" }, region: { startLine: 6 } } }],
  });
  const markdown = (await drift("--format", "markdown")).out;
  expect(markdown).toContain(
    "- **workflow \"Main\"** (main) was changed\n\n  ```diff\n  ~ filter 'VIP', target 1: timeout 30 → 60\n  ```\n",
  );
});

test.each<[string, string, string[], number, RegExp]>([
  [
    "files with errors",
    "workspace: { friendlyName: CC }\nworkflows: { a: [ }\n",
    [],
    3,
    /the files have errors, so nothing was compared/,
  ],
  ["a workspace that does not exist", yaml(30).replace("CC", "Other"), [], 3, /no workspace "Other"; it has "CC"/],
  ["--accept with another format", yaml(30), ["--accept", "--format", "json"], 2, /leave out --format/],
  ["a connection without a stack", yaml(30), ["--connection", "eu"], 3, /--connection needs --stack/],
  ["a format that does not exist", yaml(30), ["--format", "html"], 2, /must be one of json, markdown, sarif, text/],
])("%s", async (_, declared, args, expected, message) => {
  const { drift } = await start(declared);
  const { code, err } = await drift(...args);
  expect(code).toBe(expected);
  expect(err).toMatch(message);
  expect(err).not.toMatch(STACK_TRACE);
});

test("a stack needs a project", async () => {
  const cwd = createFolder({ "a.txt": "" });
  const { code, err } = await taskrouter(["drift", "--stack", "dev"], { cwd, env });
  expect(code).toBe(2);
  expect(err).toContain("there is no Pulumi.yaml");
});

test("a report is cut where it is too long, and names of others stay text", () => {
  const report: DriftReport = {
    against: 'stack "dev"',
    compared: 60,
    notes: ["a note"],
    objects: Array.from({ length: 60 }, (_, at) => ({
      kind: "Workflow",
      name: `@everyone *${at}*`,
      key: `k${at}`,
      status: "changed",
      changes: Array.from({ length: 30 }, () => ({ sign: "~", word: "filters", text: "```" })),
      others: [],
      last: { when: "2026-01-31T10:11:12Z", by: "US1" },
      isDrift: true,
    })),
  };
  const markdown = showMarkdown(report, 0);
  expect(markdown.length).toBeLessThan(65_536);
  expect(markdown).toContain("  ````diff\n");
  expect(markdown).toContain("- and 10 more objects");
  expect(markdown).not.toContain("@everyone");
  const text = showText(report, { isColor: false }, 0);
  expect(text).toContain("and 10 more objects: --format json lists all");
  expect(text).toContain("      last changed 2026-01-31 10:11 UTC by US1");
  expect(showText(report, { isColor: true }, 0)).toContain("\u001b[33m~ workflow");
});

test("the report says who changed an object last, where events can be read", async () => {
  const { emulator, drift } = await start(yaml(60));
  const authorization = `Basic ${Buffer.from(`${SID}:hunter2`).toString("base64")}`;
  const { workspaces } = (await (
    await fetch(`${emulator.url}/v1/Workspaces`, { headers: { authorization } })
  ).json()) as {
    workspaces: { sid: string }[];
  };
  const path = `${emulator.url}/v1/Workspaces/${workspaces[0]?.sid}/Workflows`;
  const { workflows } = (await (await fetch(path, { headers: { authorization } })).json()) as {
    workflows: { sid: string }[];
  };
  const body = new URLSearchParams({ TaskReservationTimeout: "99" });
  await fetch(`${path}/${workflows[0]?.sid}`, { method: "POST", headers: { authorization }, body });
  const { out } = await drift();
  expect(out).toMatch(
    new RegExp(
      `taskReservationTimeout 30 → 99\n {6}last changed \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d UTC by account ${SID} through the API, from 127.0.0.1\n`,
    ),
  );
  expect((await drift("--no-events")).out).not.toContain("last changed");
});

test.each([
  [403, "Forbidden"],
  [401, "Authenticate"],
])("without permission for events (HTTP %i) one line says so", async (status, message) => {
  const server = createServer((_, response) => {
    response.writeHead(status, { "content-type": "application/json" });
    response.end(JSON.stringify({ code: 20003, message, status }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const get = (key: string) => (key === "baseUrl" ? `http://127.0.0.1:${port}` : undefined);
  const object = {
    kind: "Workflow",
    name: "W",
    sid: `WW${"0".repeat(32)}`,
    status: "changed",
    changes: [],
    others: [],
    isDrift: true,
  } as const;
  const { objects, notes } = await addLastChanges([object, object], resolveSettings(get, env), { env: {}, now: 0 });
  expect(objects).toEqual([object, object]);
  expect(notes).toHaveLength(1);
  expect(notes[0]).toMatch(
    new RegExp(
      `^the report does not say who changed the objects, because Twilio's Monitor events cannot be read: .*${status}`,
    ),
  );
});
