import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { formatDiagnostics, loadTexts, type UpdateOptions, updateWorkspace } from "../../config/index.js";
import { toLiveWorkspace } from "./support/to-live.js";

type Files = Readonly<Record<string, string>>;

function createFolder(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), "config-update-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** The live workspace that files declare: TaskRouter accepts what rules refuse. */
function liveOf(files: Files) {
  const texts = new Map(Object.entries(files).map(([path, text]) => [`/live/${path}`, text]));
  return toLiveWorkspace(loadTexts("/live", texts, {}).desired);
}

/** Updates files with the live workspace that other files declare. */
function update(files: Files, live: Files, options: UpdateOptions = {}) {
  const folder = createFolder(files);
  const result = updateWorkspace([folder], liveOf(live), options);
  const texts: Record<string, string | undefined> = { ...files };
  for (const { path, after } of result.files) texts[path.slice(folder.length + 1)] = after;
  const left = formatDiagnostics(result, { cwd: folder });
  const names = (list: readonly { section: string; key?: string }[]) =>
    list.map(({ section, key }) => `${section}.${key}`);
  return {
    result,
    texts,
    left,
    undeclared: names(result.undeclared),
    changed: names(result.changed),
    added: names(result.added),
    removed: names(result.removed),
    renamed: names(result.renamed),
  };
}

const BASE = `# the head of the file
workspace: { friendlyName: Center } # ours

activities:
  # when eating
  lunch: { friendlyName: Lunch, available: false }
  ready:
    available: true

taskQueues:
  # everybody
  everyone: {}

  # who speaks English
  english:
    friendlyName: English   # shown to agents
    targetWorkers: 'languages HAS "en"'

workflows:
  # the only one
  support:
    friendlyName: Support
    # seconds
    taskReservationTimeout: 30 # half a minute
    filters:
      # first: gold
      - filterFriendlyName: Gold
        expression: tier == "gold"
        targets:
          - { queue: english, priority: 10, timeout: 60 } # quick
          - { queue: everyone }

      # then English
      - filterFriendlyName: English
        expression: language == "en"
        targets: [{ queue: english }]
    defaultFilter: { queue: everyone }
# the end
`;

function change(text: string, ...pairs: readonly (readonly [string, string])[]): string {
  return pairs.reduce((changed, [from, to]) => {
    expect(changed).toContain(from);
    return changed.replace(from, () => to);
  }, text);
}

test.each<[string, readonly (readonly [string, string])[]]>([
  ["a value", [["taskReservationTimeout: 30", "taskReservationTimeout: 90"]]],
  ["a priority", [["priority: 10", "priority: 11"]]],
  ["a text in quotes", [[`languages HAS "en"`, `languages HAS "fr"`]]],
  ["a plain text", [[`tier == "gold"`, `tier == "silver"`]]],
  ["a name", [["friendlyName: Lunch,", "friendlyName: Luncheon,"]]],
  [
    "a new property",
    [["targetWorkers: 'languages HAS \"en\"'\n", "targetWorkers: 'languages HAS \"en\"'\n    maxReservedWorkers: 3\n"]],
  ],
  ["a removed timeout", [[", timeout: 60 }", " }"]]],
  [
    "a removed filter with its comment",
    [[BASE.slice(BASE.indexOf("\n      # then"), BASE.indexOf("    defaultFilter")), ""]],
  ],
  ["a removed target", [["          - { queue: everyone }\n", ""]]],
  [
    "a new target",
    [
      [
        "          - { queue: everyone }\n",
        "          - { queue: everyone }\n          - { queue: english, priority: 1 }\n",
      ],
    ],
  ],
])("changes %s where it is written", (_, pairs) => {
  const live = change(BASE, ...pairs);
  const { texts, left } = update({ "all.yaml": BASE }, { "all.yaml": live });
  expect(texts["all.yaml"]?.replace(/ {4}allow: .*\n/, "")).toBe(live);
  expect(left).toBe("");
});

test("a second update changes nothing", () => {
  const live = change(BASE, ["timeout: 60", "timeout: 70"], ["tier ==", "level =="]);
  const { texts } = update({ "all.yaml": BASE }, { "all.yaml": live });
  const again = update({ "all.yaml": texts["all.yaml"] ?? "" }, { "all.yaml": live });
  expect(again.result.files).toEqual([]);
  expect(again.left).toBe("");
});

const WORKSPACE = "workspace: { friendlyName: Center }\n";

test("moves a filter with its comments", () => {
  const filters = [
    ["      # one", "      - filterFriendlyName: A", "        expression: a == 1", "        targets: [{ queue: q }]"],
    [
      "      # two",
      "      - filterFriendlyName: B",
      "        expression: b == 1",
      "        targets: [{ queue: q }] # B",
      "        # end of B",
    ],
    ["      # three", "      - filterFriendlyName: C", "        expression: c == 1", "        targets: [{ queue: q }]"],
  ].map((lines) => `${lines.join("\n")}\n`);
  const file = (order: readonly number[]) =>
    `${WORKSPACE}taskQueues: { q: {} }\nworkflows:\n  w:\n    filters:\n${order.map((at) => filters[at]).join("")}    defaultFilter: { queue: q }\n`;
  for (const order of [[1, 0, 2], [2, 0, 1], [2, 1, 0], [0, 2], [2, 1], [1]])
    expect(update({ "a.yaml": file([0, 1, 2]) }, { "a.yaml": file(order) }).texts["a.yaml"], `${order}`).toBe(
      file(order),
    );
});

test("leaves values that are not written in one place, and says why", () => {
  const text = (values: Record<string, string>) => `${WORKSPACE}taskQueues: { q: {} }
expressions:
  gold: tier == "${values.tier ?? "gold"}"
workflows:
  one:
    taskReservationTimeout: ${values.timeout ?? "${vars.timeout}"}
    assignmentCallbackUrl: ${values.url ?? "https://${vars.host}/a"}
    filters:
      - filterFriendlyName: A
        expression: \${expressions.gold} AND x == ${values.x ?? "1"}
        targets: ${values.own ?? "&shared [{ queue: q, priority: 1 }]"}
      - filterFriendlyName: B
        expression: y == 1
        targets: ${values.other ?? "*shared"}
    defaultFilter: { queue: q }
`;
  const options = { stack: "dev", vars: { timeout: 30, host: "example.com" } };
  const live = text({
    timeout: "40",
    url: "https://other.com/b",
    tier: "silver",
    own: "[{ queue: q, priority: 2 }]",
    other: "[{ queue: q, priority: 1 }]",
  });
  const { texts, left } = update({ "a.yaml": text({}) }, { "a.yaml": live }, options);
  expect(texts["a.yaml"]).toBe(text({}));
  expect(left).toMatchInlineSnapshot(`
    "a.yaml:7:29: warning: "taskReservationTimeout" differs, live 40, declared 30: left as it is, because it comes from a variable [not-updated]
    7 |     taskReservationTimeout: \${vars.timeout}
      |                             ^^^^^^^^^^^^^^^
    a.yaml:8:28: warning: "assignmentCallbackUrl" differs: left as it is, because it comes from a variable [not-updated]
    8 |     assignmentCallbackUrl: https://\${vars.host}/a
      |                            ^^^^^^^^^^^^^^^^^^^^^^
    a.yaml:11:21: warning: "filters[0].expression" differs, live "tier == \\"silver\\" AND x == 1", declared "tier == \\"gold\\" AND x == 1": left as it is, because it comes from a named expression, which other places can use [not-updated]
    11 |         expression: \${expressions.gold} AND x == 1
       |                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    a.yaml:12:26: warning: "filters[0].targets" differs, live [{"queue":"q","priority":2}], declared [{"queue":"q","priority":1}]: left as it is, because it is shared by an anchor or a merge key, so a change here would change other places too [not-updated]
    12 |         targets: &shared [{ queue: q, priority: 1 }]
       |                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^
    "
  `);
  const literal = update(
    { "a.yaml": text({}) },
    { "a.yaml": text({ timeout: "30", url: "https://example.com/b", x: "2" }) },
    options,
  );
  expect(literal.left).toBe("");
  expect(literal.texts["a.yaml"]).toBe(text({ url: "https://${vars.host}/b", x: "2" }));
});
