import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { parseDocument } from "yaml";
import { formatDiagnostics, formatFiles, formatSource, loadWorkspace } from "../../config/index.js";
import { type Block, listBlocks, root } from "./pages.js";

const FOREIGN = "not a workspace file";
const blocks = listBlocks("yaml").map((block): [string, Block] => [`${block.page}:${block.line}`, block]);
/** The examples in the page of rules have their own test. */
const OF_RULES = ["bad", "good"];
const own = blocks.filter(([, { marker }]) => marker !== FOREIGN && !OF_RULES.includes(marker));

/** Sections that examples omit, by the names in their marker: `<!-- with: workspace, queues -->`. */
const COMPANIONS: Record<string, [path: string, text: string]> = {
  workspace: ["workspace.yaml", "workspace: { friendlyName: Contact Center }\n"],
  queues: ["queues.yaml", "taskQueues: { everyone: { friendlyName: Everyone } }\n"],
  "sales.json": ["sales.json", '{"task_routing": {"default_filter": {"queue": "everyone"}}}\n'],
};

function createFolder(files: readonly (readonly [path: string, text: string])[]): string {
  const folder = mkdtempSync(join(tmpdir(), "taskrouter-docs-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

function filesFor({ marker, text, page }: Block): (readonly [string, string])[] {
  if (marker === "overlay") {
    const base = own.find(([, block]) => block.page === page)?.[1].text ?? "";
    return [
      ["base.yaml", base],
      ["overlays/dev.yaml", text],
    ];
  }
  const names = /^with: (.+)$/.exec(marker)?.[1]?.split(", ") ?? [];
  return [["example.yaml", text], ...names.map((name) => COMPANIONS[name] ?? (["unknown", name] as const))];
}

test.each(own)("the YAML at %s is free of findings", (_, block) => {
  const folder = createFolder(filesFor(block));
  const result = loadWorkspace([folder], block.marker === "overlay" ? { stack: "dev", vars: {} } : {});
  expect(formatDiagnostics(result, { cwd: folder })).toBe("");
  expect(result.desired).toBeDefined();
});

test.each(own)("the YAML at %s is formatted", (_, { text }) => {
  expect(formatSource("example.yaml", text).files[0]?.after).toBe(text);
});

test("the YAML of the examples is formatted", () => {
  const { files, diagnostics } = formatFiles([join(root, "examples")]);
  expect(diagnostics).toEqual([]);
  expect(files.length).toBeGreaterThan(5);
  for (const { after, before } of files) expect(after).toBe(before);
});

test.each(blocks.filter(([, { marker }]) => marker === FOREIGN))("the other YAML at %s is YAML", (_, { text }) => {
  expect(parseDocument(text).errors).toEqual([]);
});

test("the finding that the README shows is the one of the example", () => {
  const folder = join(root, "examples/contact-center/taskrouter");
  const read = (name: string) => readFileSync(join(folder, name), "utf8");
  const names = [".taskrouter.yaml", "workspace.yaml", "queues.yaml", "chat.yaml", "phone.yaml"];
  const files = names.map(
    (name) => [`taskrouter/${name}`, read(name).replace("queue: spanish,", "queue: spansh,")] as const,
  );
  const cwd = createFolder(files);
  const [shown] = listBlocks("text").filter(({ page }) => page === "README.md");
  expect(formatDiagnostics(loadWorkspace([join(cwd, "taskrouter")]), { cwd })).toBe(shown?.text);
});

test("the quoting table shows what is true", () => {
  const rows = [
    ...readFileSync(join(root, "docs/yaml.md"), "utf8").matchAll(
      /^\| `(expression: .+?)` +\| .+ \| `(expression: .+?)` +\|$/gm,
    ),
  ];
  expect(rows).toHaveLength(3);
  for (const [, wrong = "", right = ""] of rows) {
    const load = (line: string) =>
      loadWorkspace([
        createFolder([
          [
            "a.yaml",
            `workspace: { friendlyName: A }\ntaskQueues: { q: {} }\nworkflows:\n  w:\n    filters:\n      - ${line}\n        targets: [{ queue: q }]\n    defaultFilter: { queue: q }\n`,
          ],
        ]),
      ]);
    expect(
      load(wrong)
        .diagnostics.map(({ message }) => message)
        .join("\n"),
    ).toContain(right.replace(/^expression: /, ""));
    // its text does not matter here
    const others = load(right).diagnostics.filter(({ code }) => code !== "quoted-name");
    expect(others).toEqual([]);
  }
});
