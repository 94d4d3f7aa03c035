import { dirname } from "node:path";
import { severityOfRule } from "../controls/controllable.js";
import type { Finding } from "../report/findings.js";
import { getValue, listEntries } from "../tree/tree.js";
import { applySteps } from "./apply-steps.js";
import { findBefore } from "./change-map.js";
import { loadWritten, type WrittenLoad } from "./load-written.js";
import { orderIn } from "./member-order.js";
import type { Context, PlannedObject } from "./planning.js";
import type { Step } from "./step.js";
import type { UpdatedFile, UpdateOptions } from "./update-result.js";

/** The changed files, if they load. */
export interface BuiltFiles {
  readonly files: readonly UpdatedFile[];
  /** Ids of rules that the files allow now. */
  readonly allowed: readonly string[];
}

/** Why changes are not made: an error that the files would have then, if there is one. */
export interface Refused {
  readonly problem: string | undefined;
}

const REFUSED: Refused = { problem: undefined };

/**
 * The files after the changes of some objects, if they load then. Errors of rules in what TaskRouter has accepted are turned
 * off, at the object that breaks them.
 */
export function buildFiles(
  paths: readonly string[],
  planned: readonly PlannedObject[],
  context: Context,
): BuiltFiles | Refused {
  const steps = planned.flatMap((one) => one.steps);
  const own = planned.flatMap(({ file }) => file ?? []);
  const files = edit(steps, own, context);
  if (files === undefined) return REFUSED;
  if (files.length === 0) return { files, allowed: [] };
  const stages = load(paths, files, context.options);
  if (stages.result.desired !== undefined) return { files, allowed: [] };
  const broken = listBroken(stages);
  if (broken === undefined) return { problem: stages.findings.find(isFatal)?.message };
  const texts = new Map(files.flatMap(({ path, after }) => (after === undefined ? [] : [[path, after] as const])));
  const allowing = broken.flatMap(({ section, key, ids }) => allow(section, key, ids, stages) ?? []);
  if (allowing.length < broken.length) return REFUSED;
  const allowed = applySteps(allowing, new Map([...context.stages.result.sources, ...texts]));
  if (allowed === undefined) return REFUSED;
  const done = files.map((file) => ({
    ...file,
    after: file.after === undefined ? undefined : (allowed.get(file.path) ?? file.after),
  }));
  const isFine = load(paths, done, context.options).result.desired !== undefined;
  return isFine ? { files: done, allowed: [...new Set(broken.flatMap(({ ids }) => ids))].sort() } : REFUSED;
}

function edit(steps: readonly Step[], own: readonly UpdatedFile[], { stages }: Context): UpdatedFile[] | undefined {
  const { sources } = stages.result;
  const texts = applySteps(steps, sources);
  if (texts === undefined) return undefined;
  const edited = [...texts].map(([path, after]): UpdatedFile => ({ path, before: sources.get(path) ?? "", after }));
  const complete = own.map((file) =>
    file.after === undefined ? { ...file, before: sources.get(file.path) ?? "" } : file,
  );
  return [...edited.filter(({ before, after }) => before !== after), ...complete];
}

function load(paths: readonly string[], files: readonly UpdatedFile[], options: UpdateOptions): WrittenLoad {
  const texts = new Map(files.flatMap(({ path, after }) => (after === undefined ? [] : [[path, after] as const])));
  const added = files.flatMap(({ path, before }) =>
    before === undefined ? [{ path, realPath: path, root: dirname(path), isNamed: false }] : [],
  );
  const removed = new Set(files.flatMap(({ path, after }) => (after === undefined ? [path] : [])));
  return loadWritten(paths, { ...options, texts }, { added, removed });
}

interface Broken {
  readonly section: string;
  readonly key: string;
  readonly ids: readonly string[];
}

/** The objects that break rules; undefined if there are other errors. */
function listBroken({ findings }: WrittenLoad): Broken[] | undefined {
  if (findings.some(isFatal)) return undefined;
  const found = new Map<string, { section: string; key: string; ids: string[] }>();
  for (const { code, subject, severity } of findings) {
    if (severity !== "error" || subject === undefined) continue;
    const id = JSON.stringify(subject);
    const broken = found.get(id) ?? { ...subject, ids: [] };
    if (!broken.ids.includes(code)) broken.ids.push(code);
    found.set(id, broken);
  }
  return [...found.values()];
}

/** An error that no object can allow. */
function isFatal({ severity, code, subject }: Finding): boolean {
  return severity === "error" && (subject === undefined || severityOfRule(code) === undefined);
}

/** Adds ids to the `allow` of an object; undefined if it has no map of its own in a file. */
function allow(section: string, key: string, ids: readonly string[], { read }: WrittenLoad): Step | undefined {
  for (const { file, root, content } of read.files) {
    const object = content === "workspace" ? getValue(getValue(root, section), key) : undefined;
    if (object?.kind !== "map") continue;
    const before = getValue(object, "allow");
    const old =
      before?.kind === "list"
        ? before.items.flatMap((item) => (item.kind === "scalar" ? [String(item.value)] : []))
        : [];
    const value = [...new Set([...old, ...ids])].sort();
    const path = [section, key];
    if (before !== undefined)
      return { kind: "change", file: file.path, path: [...path, "allow"], patch: { kind: "set", value } };
    const keys = new Map(listEntries(object).map((entry) => [entry.key, entry.key]));
    return {
      kind: "add",
      file: file.path,
      path,
      key: "allow",
      value,
      after: findBefore("allow", keys, orderIn(section)),
    };
  }
  return undefined;
}
