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

test("leaves repetitions, conditions and overlays, and changes what is next to them", () => {
  const base = (timeout: string, own: string) => `${WORKSPACE}taskQueues: { q: {}, r: {} }
workflows:
  w:
    taskReservationTimeout: ${timeout}
    filters:
      - forEach: [en, fr]
        filterFriendlyName: Speaks \${each.value}
        expression: language == "\${each.value}"
        targets: [{ queue: q }]
      - filterFriendlyName: Own
        expression: x == ${own}
        targets: [{ queue: q }]
    defaultFilter: { queue: q }
`;
  const filter = (name: string, queue: string) =>
    `      - { filterFriendlyName: Speaks ${name}, expression: language == "${name}", targets: [{ queue: ${queue} }] }\n`;
  const live = (filters: string, timeout = "50") =>
    `${WORKSPACE}taskQueues: { q: {}, r: {} }\nworkflows:\n  w:\n    taskReservationTimeout: ${timeout}\n    filters:\n${filters}      - { filterFriendlyName: Own, expression: x == 2, targets: [{ queue: q }] }\n    defaultFilter: { queue: q }\n`;
  const files = {
    "a.yaml": base("30", "1"),
    "overlays/dev.yaml": "workflows: { w: { taskReservationTimeout: 40 } }\n",
  };
  const same = update(files, { "a.yaml": live(filter("en", "q") + filter("fr", "q")) }, { stack: "dev", vars: {} });
  expect(same.texts["a.yaml"]).toBe(base("30", "2"));
  expect(same.left).toMatch(
    /^overlays\/dev\.yaml:1:43: warning: "taskReservationTimeout" differs, live 50, declared 40: .*overlay/,
  );
  const other = update(
    files,
    { "a.yaml": live(filter("en", "q") + filter("fr", "r"), "40") },
    { stack: "dev", vars: {} },
  );
  expect(other.texts["a.yaml"]).toBe(base("30", "2"));
  expect(other.left).toMatch(/^a\.yaml:7:9: warning: "filters" differs.*repetition/);
});

test("without a stack, an unresolved variable fits any value that it can have", () => {
  const text = (url: string, timeout: string) =>
    `${WORKSPACE}taskQueues: { q: {} }\nworkflows:\n  w:\n    assignmentCallbackUrl: ${url}\n    taskReservationTimeout: ${timeout}\n    defaultFilter: { queue: q }\n`;
  const file = { "a.yaml": text("https://${vars.host}/a", "${vars.timeout}") };
  expect(update(file, { "a.yaml": text("https://x.com/a", "77") })).toMatchObject({ left: "", result: { files: [] } });
  const none = `${WORKSPACE}taskQueues: { q: {} }\nworkflows:\n  w:\n    defaultFilter: { queue: q }\n`;
  const removed = update(file, { "a.yaml": none });
  expect(removed.result.files).toEqual([]);
  expect(removed.left).toMatch(/"assignmentCallbackUrl" differs: .*variable/);
  const other = update(file, { "a.yaml": text("https://x.com/b", "77") });
  expect(other.result.files).toEqual([]);
  expect(other.left).toMatch(/"assignmentCallbackUrl" differs: .*variable/);
});

test("keeps line breaks of Windows, and leaves ignored parts", () => {
  const text = (timeout: number, filters: string) =>
    `${WORKSPACE}taskQueues: { q: {} }\nworkflows:\n  w:\n    ignoreFilters: ["Other - *"]\n    ignore: [assignmentCallbackUrl]\n    taskReservationTimeout: ${timeout} # seconds\n    filters:\n      - { filterFriendlyName: A, expression: a == 1, targets: [{ queue: q }] }\n${filters}    defaultFilter: { queue: q }\n`;
  const windows = text(30, "").replaceAll("\n", "\r\n");
  const live = text(60, '      - { filterFriendlyName: "Other - x", expression: b == 1, targets: [{ queue: q }] }\n')
    .replace('    ignoreFilters: ["Other - *"]\n', "    assignmentCallbackUrl: https://x.com\n")
    .replace("    ignore: [assignmentCallbackUrl]\n", "");
  const { texts, left } = update({ "a.yaml": windows }, { "a.yaml": live });
  expect(texts["a.yaml"]).toBe(windows.replace("30 #", "60 #"));
  expect(left).toBe("");
});

test("leaves workers: local ones have no live object, and managed ones are not read", () => {
  const workers = "workers:\n  ann: { attributes: { level: 1 } }\n  bob: { managed: true, attributes: {} }\n";
  const folder = createFolder({ "all.yaml": BASE, "workers.yaml": workers });
  const { workers: _, ...read } = liveOf({ "all.yaml": BASE }).objects;
  const all = { ...liveOf({ "all.yaml": BASE }), objects: read };
  expect(updateWorkspace([folder], all).files).toEqual([]);
  // a local worker stays also if workers were read
  const local = createFolder({ "all.yaml": BASE, "workers.yaml": "workers:\n  ann: {}\n" });
  expect(updateWorkspace([local], { ...all, objects: { ...read, workers: [] } }).files).toEqual([]);
});

test("replaces a reference, but not a variable or an expression whose name ends in .sid", () => {
  const queue = (value: string) => `taskQueues:\n  parked: { reservationActivity: "${value}" }\n`;
  const files = (value: string) => ({
    "all.yaml": BASE,
    "queue.yaml": queue(value),
    "vars.yaml": "vars:\n  ids: { type: map, default: { sid: lunch } }\n",
  });
  const live = { "all.yaml": BASE, "queue.yaml": queue("ready") };
  expect(update(files("${activities.lunch.sid}"), live).texts["queue.yaml"]).toContain("ready");
  const variable = update(files("${vars.ids.sid}"), live);
  expect(variable.texts["queue.yaml"]).toBe(queue("${vars.ids.sid}"));
  expect(variable.left).toContain("${vars.ids.sid}");
});

test("removes a filter that is an alias, and keeps the one that others use", () => {
  const one = (name: string) => `{ filterFriendlyName: ${name}, expression: x == 1, targets: [{ queue: q }] }`;
  const text = (filters: readonly string[]) =>
    [
      "workspace: { friendlyName: Center }",
      "taskQueues: { q: {} }",
      "workflows:",
      "  main:",
      "    filters:",
      ...filters.map((filter) => `      - ${filter}`),
      "    defaultFilter: { queue: q }",
      "  other:",
      "    filters:",
      "      - *a",
      "    defaultFilter: { queue: q }",
      "",
    ].join("\n");
  const written = [`&a ${one("A")}`, one("B"), "*a"];
  const live = [`&a ${one("A")}`, one("B")];
  const alias = update({ "a.yaml": text(written) }, { "a.yaml": text(live) });
  expect([alias.texts["a.yaml"], alias.left]).toEqual([text(live), ""]);
  const others = text(live)
    .replace(`      - &a ${one("A")}\n`, "")
    .replace("*a", one("A"));
  const anchor = update({ "a.yaml": text(live) }, { "a.yaml": others });
  expect(anchor.texts["a.yaml"]).toBe(text(live));
  expect(anchor.left).toContain("it is shared by an anchor or a merge key");
});

test("leaves members of raw routing that are spelled like ours", () => {
  const text = (queue: string) => `workspace: { friendlyName: Center }
taskQueues: { a: {}, b: {} }
workflows:
  main:
    task_routing:
      defaultFilter: { queue: a }
      filters:
        - expression: x == 1
          filterFriendlyName: Odd
          targets: [{ queue: ${queue}, orderBy: odd, order_by: worker.level }]
      default_filter: { queue: a }
`;
  const { texts, left } = update({ "a.yaml": text("a") }, { "a.yaml": text("b") });
  expect(texts["a.yaml"]).toBe(text("b"));
  expect(left).not.toContain("left as it is");
});

test("changes an anchor once if all places that use it have changed alike", () => {
  const text = (timeout: number, targets: string, other = "*long", more = "", name = "B") => `${WORKSPACE}taskQueues:
  q: &open { maxReservedWorkers: ${timeout / 10}, targetWorkers: a == 1 } # everybody
  r: *open
workflows:
  a:
    taskReservationTimeout: &long ${timeout} # seconds
    filters:
      - { filterFriendlyName: A, expression: x == 1, targets: &shared ${targets} }
      - { filterFriendlyName: ${name}, expression: x == 2, targets: *shared }
    defaultFilter: { queue: q }
  b:
    taskReservationTimeout: ${other}
    filters:
      - &first
        filterFriendlyName: First
        expression: x == 1
        targets: [{ queue: q, timeout: *long }]
${more}    defaultFilter: { queue: q }
  c:
    filters:
      - *first
    defaultFilter: { queue: q }
`;
  const before = text(30, "[{ queue: q, timeout: 10 }]");
  const apart = (live: string) => {
    const { texts, left } = update({ "a.yaml": before }, { "a.yaml": live });
    return { text: texts["a.yaml"], left };
  };
  const wanted = text(40, "[{ queue: q, timeout: 20 }, { queue: r }]", "*long", "      # own\n", "C");
  const files = { "a.yaml": before.replace("timeout: *long }]\n", "timeout: *long }]\n      # own\n") };
  const { texts, left, changed } = update(files, { "a.yaml": wanted });
  expect([texts["a.yaml"], left]).toEqual([wanted, ""]);
  expect(changed).toEqual(["taskQueues.q", "taskQueues.r", "workflows.a", "workflows.b", "workflows.c"]);
  // one place has the former value
  const other = apart(text(40, "[{ queue: q, timeout: 10 }]", "30"));
  expect(other.text).toContain("taskReservationTimeout: &long 30");
  expect(other.left).toContain("it is shared by an anchor or a merge key");
});

test("changes a merged value once, and leaves one that an overlay hides", () => {
  const text = (timeout: number) => `${WORKSPACE}taskQueues: { q: {} }
workflows:
  a: &all
    taskReservationTimeout: ${timeout}
    defaultFilter: { queue: q }
  b:
    <<: *all
    friendlyName: Second
`;
  const merged = update({ "a.yaml": text(30) }, { "a.yaml": text(40) });
  expect([merged.texts["a.yaml"], merged.left]).toEqual([text(40), ""]);
  const files = { "a.yaml": text(30), "overlays/dev.yaml": "workflows: { b: { taskReservationTimeout: 50 } }\n" };
  const live = {
    "a.yaml": text(40).replace("    friendlyName: Second", "    friendlyName: Second\n    taskReservationTimeout: 50"),
  };
  const hidden = update(files, live, { stack: "dev", vars: {} });
  expect(hidden.texts).toEqual(files);
  expect(hidden.left).toContain("it is shared by an anchor or a merge key");
});

test("changes an anchor inside a list together with what else changed in the list", () => {
  const text = (timeout: number, priority: number, more = "") => `${WORKSPACE}taskQueues: { q: {}, r: {} }
workflows:
  w:
    filters:
      - filterFriendlyName: A
        expression: x == 1
        targets:
          - { queue: q, timeout: &short ${timeout}, priority: ${priority} }
          - { queue: r, timeout: *short }
${more}    defaultFilter: { queue: q }
`;
  const live = text(20, 2, "          - { queue: q }\n");
  const { texts, left } = update({ "a.yaml": text(10, 1) }, { "a.yaml": live });
  expect([texts["a.yaml"], left]).toEqual([live, ""]);
});
