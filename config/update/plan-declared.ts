import type { JsonObject } from "../../language/index.js";
import { type Kind, type KindSection, kinds, sectionKinds } from "../../model/index.js";
import { managedIn } from "../compare/match-objects.js";
import { DEFINITIONS, entriesOf } from "../tree/sections.js";
import type { Entry, Node } from "../tree/tree.js";
import { changeObject } from "./change-object.js";
import { hideLive } from "./hide-live.js";
import { displayName, idOf } from "./name-live.js";
import type { Context, PlannedObject } from "./planning.js";
import type { Written } from "./raw-index.js";
import { removeObject } from "./remove-object.js";
import { createSharedValues, type SharedValues } from "./shared-values.js";
import type { UpdatedObject } from "./update-result.js";
import type { Updating } from "./updating.js";

/** Plans the changes of every declared object. */
export function planDeclaredObjects(context: Context): PlannedObject[] {
  const finalUses = countUses(context);
  let agreed: ReadonlySet<Written> = new Set();
  for (;;) {
    const shared = createSharedValues(finalUses, agreed);
    const planned = planAll(context, shared);
    const more = shared.findAgreed();
    if (more.size === 0) return planned;
    // inside a list that changes, other shared values can be
    agreed = new Set([...agreed, ...more]);
  }
}

function planAll(context: Context, shared: SharedValues): PlannedObject[] {
  const planned = [planWorkspace(context, shared)];
  for (const [section, kind] of sectionKinds) {
    for (const entry of entriesOf(context.stages.filled.sections, section))
      planned.push(planDeclared(section, kind, entry, context, shared));
  }
  return planned.flatMap((one) => one ?? []);
}

/** How often the merged workspace has each written value: repetitions use one several times. */
function countUses({ stages, index }: Context): Map<Written, number> {
  const uses = new Map<Written, number>();
  const visit = (node: Node) => {
    const written = index.find(node);
    if (written !== undefined) uses.set(written, (uses.get(written) ?? 0) + 1);
    if (node.kind === "list") node.items.forEach(visit);
    if (node.kind === "map") for (const { value } of node.entries.values()) visit(value);
  };
  for (const [section, entry] of stages.filled.sections) if (!DEFINITIONS.includes(section)) visit(entry.value);
  return uses;
}

function planWorkspace(context: Context, shared: SharedValues): PlannedObject | undefined {
  const entry = context.stages.filled.sections.get("workspace");
  if (entry === undefined) return undefined;
  const declared: JsonObject = { ...context.desired.workspace };
  const updating: Updating = { index: context.index, shared, steps: [], told: [] };
  // an existing workspace is only named here: its settings are not managed
  const isExisting = declared.existing === true || declared.sid !== undefined;
  const kindsOf = isExisting ? [kinds.WorkspaceDefaults] : [kinds.Workspace, kinds.WorkspaceDefaults];
  for (const kind of kindsOf) {
    const live = hideLive(kind, declared, { ...context.live.workspace }, context.hiddenIn("workspace"));
    changeObject({ section: "workspace", kind, entry, routing: undefined, declared, live }, updating);
  }
  const object = {
    section: "workspace",
    friendlyName: `${declared.friendlyName ?? context.live.workspace.friendlyName}`,
  } as const;
  return toPlanned(object, "changed", updating, entry.value);
}

function planDeclared(
  section: KindSection,
  kind: Kind,
  entry: Entry,
  context: Context,
  shared: SharedValues,
): PlannedObject | undefined {
  const { desired, live, names, stages, index } = context;
  const { key } = entry;
  if (!isCompared(section, key, context)) return undefined;
  const declared: JsonObject | undefined = desired[section].get(key) && { ...desired[section].get(key) };
  if (declared === undefined || names.twins.has(idOf(section, key))) return undefined;
  const found = live[section].get(key);
  const object: UpdatedObject = { section, key, friendlyName: displayName(kind, declared) };
  const updating: Updating = { index, shared, steps: [], told: [] };
  // an object that files cannot declare exists all the same
  if (found === undefined && names.named.notes.some((note) => note.section === section && note.key === key))
    return undefined;
  if (found === undefined) {
    const file = removeObject(entry, section, stages.read, updating);
    return { ...toPlanned(object, "removed", updating, entry.value), ...(file && { file }) };
  }
  const routing = stages.filled.routings.find(({ workflow }) => workflow.key === key && section === "workflows");
  const seen = hideLive(kind, declared, { ...found }, context.hiddenIn(section, key));
  changeObject({ section, kind, entry, routing, declared, live: seen }, updating);
  return toPlanned(object, names.renamed.has(idOf(section, key)) ? "renamed" : "changed", updating, entry.value);
}

/** False for what a live workspace says nothing about: a local worker, and an object of a section that was not read. */
function isCompared(section: KindSection, key: string, { desired, read }: Context): boolean {
  return read[section] !== undefined && managedIn(desired, section).has(key);
}

function toPlanned(
  object: UpdatedObject,
  action: PlannedObject["action"],
  { steps, told }: Updating,
  node: Node,
): PlannedObject {
  return { object, action, steps, told, node };
}
