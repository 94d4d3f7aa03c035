import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { commentsOf } from "../../config/format/format-yaml.js";
import { fromLive, loadWorkspace, updateWorkspace } from "../../config/index.js";
import { isSameValue, type JsonObject } from "../../language/index.js";
import { invariant } from "../../language/invariant.js";
import { type LiveWorkspace, sectionKinds } from "../../model/index.js";
import { liveOn } from "../workspaces/random-life.js";
import { createChoices, decisions } from "./support/random-patch.js";
import { toLiveWorkspace } from "./support/to-live.js";

type Files = ReadonlyMap<string, string>;

function writeFiles(folder: string, files: Files): void {
  for (const [name, text] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

function createFolder(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), "config-rounds-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFiles(folder, files);
  return folder;
}

/** Objects by section and friendly name, without keys and without what only files have. */
function plain(workspace: ReturnType<typeof fromLive>["desired"], live: LiveWorkspace): JsonObject {
  // the live form has SIDs in place of keys
  const again = toLiveWorkspace(workspace);
  const names = new Map(
    Object.values(again.objects).flatMap((list = []) =>
      list.map(({ sid, friendlyName }) => [sid, `<${friendlyName}>`]),
    ),
  );
  void live;
  const byName = sectionKinds.map(([section]) => [
    section,
    Object.fromEntries(
      (again.objects[section] ?? []).map(({ sid: _, dateCreated: __, ...object }) => [
        `${object.friendlyName}`,
        object,
      ]),
    ),
  ]);
  const text = JSON.stringify({ ...Object.fromEntries(byName), workspace: { ...again.workspace, sid: null } });
  const { workflows = {}, ...others } = JSON.parse(
    text.replace(/W[AQ][0-9a-f]{32}/g, (sid) => names.get(sid)?.replaceAll('"', "'") ?? sid),
  ) as JsonObject;
  const parsed = Object.entries(workflows as Record<string, JsonObject>).map(
    ([name, { configuration, ...workflow }]) => [
      name,
      { ...workflow, configuration: JSON.parse(String(configuration)) },
    ],
  );
  return { ...others, workflows: Object.fromEntries(parsed) };
}

/** Updates the files of a folder, and checks the result. Returns the number of files that changed. */
function check(folder: string, live: LiveWorkspace): number {
  const { files, diagnostics, isRefused, removed } = updateWorkspace([folder], live, { addsAll: true });
  expect(isRefused).toBe(false);
  expect(diagnostics.map(({ message }) => message)).toEqual([]);
  for (const { path, before, after } of files) {
    if (after === undefined) rmSync(path);
    else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, after);
      if (before !== undefined && removed.length === 0 && path.endsWith("yaml")) checkComments(before, after);
    }
  }
  const loaded = loadWorkspace([folder]);
  invariant(loaded.desired !== undefined, loaded.diagnostics.map(({ message }) => message).join("\n"));
  const wanted = fromLive(live).desired;
  const [found, expected] = [plain(loaded.desired, live), plain(wanted, live)];
  const changed = files.map(({ path, before, after }) => `${path}\n${before}\n=====\n${after}`).join("\n");
  if (!isSameValue(found, expected)) expect(found, changed).toEqual(expected);
  expect(updateWorkspace([folder], live, { addsAll: true }).files).toEqual([]);
  return files.length;
}

/** Comments that the round leaves are in the order of the file. */
function checkComments(before: string, after: string): void {
  const kept = commentsOf("a.yaml", after);
  const known = commentsOf("a.yaml", before);
  expect(kept.every((comment) => known.includes(comment))).toBe(true);
  expect(kept.filter((comment) => comment.includes("keep"))).toEqual(
    known.filter((comment) => comment.includes("keep")),
  );
}

const FILES: Files = new Map([
  // raw JSON has no place to allow what a random change breaks
  [
    ".taskrouter.yaml",
    "rules: { unreachable-target: warning, unreachable-filter: warning, unreachable-default-filter: warning }\n",
  ],
  [
    "workspace.yaml",
    "# keep: head\nworkspace: { friendlyName: Center } # keep: ours\n\nactivities:\n  # keep: lunch\n  lunch: { friendlyName: Lunch }\n",
  ],
  [
    "queues.yaml",
    "# keep: queues\ntaskQueues:\n  everyone: {}\n\n  # English\n  english:\n    friendlyName: English # name\n    targetWorkers: 'languages HAS \"en\"'\n  flow: { friendlyName: 'In brackets', maxReservedWorkers: 2 }\n",
  ],
  [
    "workflows/a.yaml",
    `# keep: a
workflows:
  a:
    # seconds
    taskReservationTimeout: 30
    filters:
      # one
      - filterFriendlyName: Gold
        expression: tier == "gold" # gold
        targets:
          - { queue: english, priority: 10, timeout: 60 } # quick
          - queue: everyone
      - filterFriendlyName: "Quoted"
        # why
        expression: 'language == "en"'
        targets: [{ queue: english, timeout: 30 }, { queue: flow, priority: 3 }]

      # three
      - expression: nameless == 1
        targets:
        - queue: everyone
    defaultFilter: { queue: everyone }
    # keep: foot
`,
  ],
  [
    "workflows/b.yaml",
    `workflows:
  b: { filters: [{ filterFriendlyName: Only, expression: a == 1, targets: [{ queue: everyone }] }], defaultFilter: { queue: flow } }
`,
  ],
  [
    "workflows/c.yaml",
    `workflows:
  c:
    configuration: |
      {
        "task_routing": {
          "filters": [
            { "filter_friendly_name": "Raw", "expression": "a == 1", "targets": [{ "queue": "english" }] }
          ],
          "default_filter": { "queue": "everyone" }
        }
      }
`,
  ],
  [
    "sales.json",
    `{
  "task_routing": {
    "filters": [
      {
        "filter_friendly_name": "A",
        "expression": "x == 1",
        "targets": [
          { "queue": "english", "priority": 5 }
        ]
      },
      {
        "filter_friendly_name": "B",
        "expression": "x == 2",
        "targets": [{ "queue": "everyone" }]
      }
    ],
    "default_filter": { "queue": "everyone" }
  }
}
`,
  ],
]);

test("after any live changes, the files have exactly what is live, and their comments", () => {
  let changed = 0;
  fc.assert(
    fc.property(fc.array(decisions, { minLength: 1, maxLength: 3 }), (rounds) => {
      const folder = createFolder(FILES);
      const { desired, diagnostics } = loadWorkspace([folder]);
      invariant(desired !== undefined, diagnostics.map(({ message }) => message).join("\n"));
      let live = toLiveWorkspace(desired);
      for (const round of rounds) {
        live = liveOn(live, createChoices(round));
        changed += check(folder, live);
      }
    }),
    {
      numRuns: Number(process.env.RUNS ?? 40),
      endOnFailure: true,
      ...(process.env.SEED && { seed: Number(process.env.SEED) }),
    },
  );
  expect(changed).toBeGreaterThan(40);
});
