import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { formatDiagnostics, renderWorkspace } from "../../config/index.js";
import type { Json } from "../../language/index.js";
import { foldOrganisation, type OriginalWorkflow } from "./support/fold-organisation.js";

const CORPUS = join(__dirname, "../../../shared/corpus/workflows");
const isThere = existsSync(CORPUS);

/** Reads the workflows of the largest organization, in their original form. */
function readOriginals(): OriginalWorkflow[] {
  const names = isThere ? readdirSync(CORPUS).filter((name) => name.startsWith("aselo-")) : [];
  return names.sort().map((name) => {
    const { context, configuration, queue_keys: queues } = JSON.parse(readFileSync(join(CORPUS, name), "utf8"));
    const [, helpline = "legacy", environment = "a"] = /helpline '(\w+)', environment (\w)/.exec(context) ?? [];
    return {
      key: name.replace(/^aselo-|\.json$/g, ""),
      environment: `${helpline}-${environment}`,
      configuration,
      queues: queues ?? { [configuration.task_routing.filters[0].targets[0].queue]: "main" },
    };
  });
}

const bytesIn = (texts: Iterable<string>) => [...texts].reduce((sum, text) => sum + Buffer.byteLength(text), 0);

/** The same JSON with keys in place of SIDs turned back into the SIDs of the workflow's environment. */
function withSids(json: Json | undefined, { queues, environment }: OriginalWorkflow): Json {
  const sids = new Map(Object.entries(queues).map(([sid, key]) => [`${environment}-${key}`, sid]));
  const replaceIn = (key: string, value: unknown) => {
    if (typeof value !== "string") return value;
    if (key === "queue") return sids.get(value) ?? value;
    return value.replace(/\$\{taskQueues\.([^}]+)\.sid\}/g, (written, queue: string) => sids.get(queue) ?? written);
  };
  return JSON.parse(JSON.stringify(json ?? null, replaceIn));
}

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "organization-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(!isThere)(`the largest organization${isThere ? "" : " (skipped: ../shared/corpus is absent)"}`, () => {
  test("folds into three files of a third of the bytes of its JSON, which render to the same JSON", () => {
    const originals = readOriginals();
    expect(originals.length).toBeGreaterThan(25);
    const files = foldOrganisation(originals);
    for (const [name, text] of files) writeFileSync(join(folder, name), text);
    const { rendered, diagnostics, sources } = renderWorkspace([folder]);
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    expect(formatDiagnostics({ diagnostics: errors, sources }, { cwd: folder })).toBe("");
    const workflows = rendered?.json.workflows as Record<string, { configuration: Json }>;
    for (const original of originals)
      expect(withSids(workflows[original.key]?.configuration, original)).toEqual(original.configuration);
    const folded = bytesIn(files.values());
    const indented = bytesIn(originals.map(({ configuration }) => JSON.stringify(configuration, null, 2)));
    const minified = bytesIn(originals.map(({ configuration }) => JSON.stringify(configuration)));
    expect(folded / indented).toBeLessThan(1 / 3);
    expect(folded / minified).toBeLessThan(0.4);
  });
});
