import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { formatDiagnostics, loadWorkspace } from "../../config/index.js";
import type { Rule } from "../../language/index.js";
import { formatList } from "../../scripts/lib/format-list.mjs";

/** A section of docs/rules.md: `## <id>`, why, `<!-- bad -->`, `<!-- output -->`, `<!-- good -->`. */
export interface RuleSection {
  readonly id: string;
  readonly bad: Example | undefined;
  readonly output: string | undefined;
  readonly good: Example | undefined;
}

export interface Example {
  readonly language: string;
  readonly text: string;
}

/** Sections for examples that do not have them. */
const COMPANIONS: Readonly<Record<string, string>> = {
  workspace: "workspace: { friendlyName: Contact Center }\n",
  taskQueues: [
    "taskQueues:",
    "  english: { targetWorkers: 'languages HAS \"en\"' }",
    "  everyone: { targetWorkers: 1==1 }",
    "",
  ].join("\n"),
};

export function readSections(page: string): RuleSection[] {
  return page
    .split(/^## /m)
    .slice(1)
    .map((section) => ({
      id: section.slice(0, section.indexOf("\n")).trim(),
      bad: findBlock(section, "bad"),
      output: findBlock(section, "output")?.text,
      good: findBlock(section, "good"),
    }));
}

function findBlock(section: string, marker: string): Example | undefined {
  const [, language, text] =
    new RegExp(`^<!-- ${marker} -->\n+\`\`\`(\\w+)\n([\\s\\S]*?)^\`\`\`$`, "m").exec(section) ?? [];
  return language === undefined || text === undefined ? undefined : { language, text };
}

/** Returns the output of `taskrouter validate` for an example, limited to one rule. */
export function show({ language, text }: Example, rule: string): string {
  const folder = mkdtempSync(join(tmpdir(), "taskrouter-rules-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, `example.${language}`), text);
  for (const [section, companion] of Object.entries(COMPANIONS)) {
    const hasSection = new RegExp(`^${section}:`, "m").test(text);
    if (!hasSection) writeFileSync(join(folder, `zz-${section}.yaml`), companion);
  }
  const { sources, diagnostics } = loadWorkspace([folder]);
  const own = diagnostics.filter(({ code }) => code === rule);
  return formatDiagnostics({ sources, diagnostics: own }, { cwd: folder });
}

const LIST = /(?<=^<!-- rules -->\n\n)[\s\S]*?(?=\n\n<!-- end of rules -->$)/m;

/** Returns the list of all rules at the top of the page. */
export function readList(page: string): string | undefined {
  return LIST.exec(page)?.[0];
}

export function writeList(rules: readonly Rule[]): string {
  return formatList(rules.map(({ id, severity, summary }) => `[\`${id}\`](#${id}) (${severity}): ${summary}`));
}

/** Returns the page with its current list and outputs. */
export function rewrite(page: string, rules: readonly Rule[], outputs: ReadonlyMap<string, string>): string {
  const [head = "", ...sections] = page.split(/(?=^## )/m);
  const written = sections.map((section) => {
    const output = outputs.get(section.slice(3, section.indexOf("\n")).trim());
    const block = /(?<=^<!-- output -->\n+```text\n)[\s\S]*?(?=^```$)/m;
    return output === undefined ? section : section.replace(block, () => output);
  });
  return [head.replace(LIST, () => writeList(rules)), ...written].join("");
}
