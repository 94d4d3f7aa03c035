import { type LiveWorkspace, sectionKinds } from "../../model/index.js";
import { createFindings } from "../report/findings.js";
import { sortFindings } from "../report/sort-findings.js";
import { chooseObjects, type LeftObject } from "./choose-objects.js";
import { indexFiles } from "./index-files.js";
import { indexSids } from "./index-sids.js";
import { loadWritten } from "./load-written.js";
import { displayName, idOf, nameLive } from "./name-live.js";
import { planDeclaredObjects } from "./plan-declared.js";
import { listNew, planNewObjects } from "./plan-new.js";
import type { Context, PlannedObject } from "./planning.js";
import { reportTold, type Told } from "./told.js";
import type { UpdatedObject, UpdateOptions, UpdateResult } from "./update-result.js";

/**
 * Brings what changed in TaskRouter into the files that declare it, where it is written. Comments, anchors, order,
 * variables, named expressions and repetitions stay: a value that comes from one of them is reported and left.
 *
 * @param paths files and folders, as for `loadWorkspace`
 * @example
 * const { files } = updateWorkspace(["taskrouter/"], await readWorkspace(lists, workspace), { stack: "prod" });
 */
export function updateWorkspace(
  paths: readonly string[],
  live: LiveWorkspace,
  options: UpdateOptions = {},
): UpdateResult {
  const stages = loadWritten(paths, options);
  const { desired } = stages.result;
  const empty = {
    files: [],
    changed: [],
    renamed: [],
    added: [],
    removed: [],
    twins: [],
    undeclared: [],
    notes: [],
    allowed: [],
  };
  if (desired === undefined) return { ...stages.result, ...empty, isRefused: true };
  const names = nameLive(desired, live, options.known);
  const context: Context = {
    stages,
    desired,
    names,
    live: names.named.desired,
    read: live.objects,
    index: indexFiles(stages),
    options,
    ...indexSids(live, names.named.keys, options),
  };
  return finish(paths, planObjects(context), context);
}

function planObjects(context: Context): PlannedObject[] {
  const { only } = context.options;
  if (only === undefined) return [...planDeclaredObjects(context), ...planNewObjects(context)];
  const isMeant = ({ object: { section, key = "", friendlyName } }: PlannedObject) =>
    [key, friendlyName, `${section}.${key}`, `${section}.${friendlyName}`].some((name) => only.includes(name));
  const declared = planDeclaredObjects(context).filter(isMeant);
  return [
    ...declared,
    ...planNewObjects({ ...context, options: { ...context.options, addsAll: true } }).filter(isMeant),
  ];
}

/** Applies the changes; an object whose changes break its file is left, and reported. */
function finish(paths: readonly string[], planned: readonly PlannedObject[], context: Context): UpdateResult {
  const { stages, names } = context;
  const { chosen, files, left, allowed } = chooseObjects(paths, planned, context);
  const findings = createFindings();
  const told = [...chosen, ...left].flatMap((one) => one.told);
  reportTold([...told, ...left.flatMap(toLeft)], findings);
  const listOf = (action: PlannedObject["action"]) =>
    chosen
      .filter((one) => one.action === action && (one.steps.length > 0 || one.file !== undefined))
      .map(({ object }) => object);
  const added = new Set(listOf("added").map(({ section, key }) => idOf(section, key ?? "")));
  return {
    isRefused: false,
    files,
    allowed,
    changed: listOf("changed"),
    renamed: listOf("renamed"),
    added: listOf("added"),
    removed: listOf("removed"),
    twins: listTwins(context),
    undeclared: listUndeclared(context, added),
    notes: names.named.notes,
    diagnostics: sortFindings(findings.list),
    sources: stages.result.sources,
  };
}

function toLeft({ object: { section, key }, node, steps, problem }: LeftObject): Told[] {
  if (node === undefined || steps.length === 0) return [];
  const what = key === undefined ? section : `${section}.${key}`;
  const reason = problem === undefined ? "layout" : "invalid";
  return [{ what, reason, problem, span: node.span, declared: undefined, live: undefined, isHidden: true }];
}

function listTwins({ desired, names }: Context): UpdatedObject[] {
  return sectionKinds.flatMap(([section, kind]) =>
    [...desired[section]]
      .filter(([key]) => names.twins.has(idOf(section, key)))
      .map(([key, object]) => ({ section, key, friendlyName: displayName(kind, object) })),
  );
}

/** Objects that every workspace has from the start are not worth a line. */
function listUndeclared(context: Context, added: ReadonlySet<string>): UpdatedObject[] {
  return listNew(context)
    .filter(({ section, key }) => !added.has(idOf(section, key)))
    .filter(({ kind, friendlyName }) => !kind.builtIns.includes(friendlyName))
    .map(({ section, key, friendlyName }) => ({ section, key, friendlyName }));
}
