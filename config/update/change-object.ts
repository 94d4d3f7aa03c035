import {
  type Configuration,
  isJsonObject,
  isSameConfiguration,
  type Json,
  type JsonObject,
} from "../../language/index.js";
import { changedProperties, isStored, type Kind, type Property } from "../../model/index.js";
import type { Patch } from "../edit/patch.js";
import { escapePlaceholders } from "../interpolation/fill-variable.js";
import type { FilledRouting } from "../load/fill-workspace.js";
import { findUrlSecrets } from "../print/find-url-secrets.js";
import { type Entry, getValue, listEntries, type Node } from "../tree/tree.js";
import { changeMembers } from "./change-json.js";
import { findBefore } from "./change-map.js";
import { changeRouting } from "./change-routing.js";
import { findRouting } from "./find-routing.js";
import { orderIn } from "./member-order.js";
import type { Written } from "./raw-index.js";
import { changeValue, isPlain } from "./set-scalar.js";
import { fitsTemplate } from "./template.js";
import { findObstacle, leave, type Updating } from "./updating.js";

/** A declared object and what it is to become. */
export interface ObjectChange {
  readonly section: string;
  readonly kind: Kind;
  /** The object in the merged workspace, filled in. */
  readonly entry: Entry;
  readonly routing: FilledRouting | undefined;
  /** In the words of the files, with keys for SIDs. */
  readonly declared: JsonObject;
  readonly live: JsonObject;
}

/** Finds the changes that make a declared object equal to its live one. */
export function changeObject(change: ObjectChange, updating: Updating): void {
  const { kind } = change;
  for (const [name, property] of Object.entries(kind.properties)) {
    if (property.type === "configuration") changeConfiguration(change, updating);
    else if (isComparable(property)) changeProperty(change, name, property, updating);
  }
}

function isComparable(property: Property): boolean {
  return property.isParent !== true && property.isImplied !== true && isStored(property);
}

function changeConfiguration({ routing, declared, live }: ObjectChange, updating: Updating): void {
  const [before, after] = [declared.configuration, live.configuration];
  if (routing === undefined || !isJsonObject(before) || !isJsonObject(after)) return;
  if (isSameConfiguration(before, after)) return;
  const { root, written } = findRouting(routing, updating.index);
  if (root === undefined || written === undefined) return;
  const patch = changeRouting(root, routing.routing, after as Configuration, updating);
  addStep(written, patch, updating);
}

function addStep(written: Written, patch: Patch, { steps }: Updating): void {
  if (patch !== undefined) steps.push({ kind: "change", file: written.file, path: written.path, patch });
}

function changeProperty(change: ObjectChange, name: string, property: Property, updating: Updating): void {
  const { kind, entry, declared, live } = change;
  const word = property.writtenAs ?? name;
  const [before, after] = [declared[word], live[word]];
  if (property.isLeftAlone === true && before === undefined) return;
  if (!changedProperties(kind, { [name]: before }, { [name]: after }).includes(name)) return;
  const node = getValue(entry.value, word);
  const value = after ?? (property.default === "" ? undefined : property.default);
  if (typeof value === "string" && property.type === "url" && findUrlSecrets(value).length > 0) {
    if (node?.kind === "scalar" && node.value === value) return;
    leave(node ?? entry.value, value, word, "secret-url", updating, true);
  } else if (node === undefined) addProperty(change, word, value, property, updating);
  else if (value === undefined) removeProperty(change, word, node, property, updating);
  else changeWritten(node, value, { what: word, property }, updating);
}

function changeWritten(
  node: Node,
  value: Json,
  { what, property }: { readonly what: string; readonly property: Property },
  updating: Updating,
): void {
  const written = updating.index.find(node);
  const isUrl = property.type === "url";
  const patch =
    node.kind === "map" && isJsonObject(value)
      ? changeMembers(node, value, what, updating)
      : changeValue(node, value, { what, spell: spellingOf(property), isUrl }, updating);
  if (written !== undefined) addStep(written, patch, updating);
}

/** Expressions come with their placeholders; in other texts, `${` is literal. */
function spellingOf({ type }: Property): (text: string) => string {
  return type === "expression" ? (text) => text : escapePlaceholders;
}

function addProperty(
  { entry, section }: ObjectChange,
  word: string,
  value: Json | undefined,
  property: Property,
  updating: Updating,
): void {
  if (value === undefined) return;
  const written = findMap({ entry, section }, updating);
  const obstacle = written === undefined ? "raw-file" : findObstacle(written, updating);
  if (written === undefined || obstacle !== undefined) {
    updating.told.push({
      what: word,
      reason: obstacle ?? "layout",
      span: entry.keySpan,
      declared: undefined,
      live: value,
    });
    return;
  }
  const order = orderIn(section);
  const keys = new Map(listEntries(written.node).map(({ key }) => [key, key]));
  const after = findBefore(word, keys, order);
  const text = typeof value === "string" ? spellingOf(property)(value) : value;
  updating.steps.push({ kind: "add", file: written.file, path: written.path, key: word, value: text, after });
}

/** The written map of an object; undefined if a file of TaskRouter's own JSON is the object. */
function findMap(
  { entry, section }: Pick<ObjectChange, "entry" | "section">,
  { index }: Updating,
): Written | undefined {
  const written = index.find(entry.value);
  if (written?.isOverlay === true && section !== "workspace") return index.findObject(section, entry.key) ?? written;
  return written === undefined || written.content !== "workspace" ? undefined : written;
}

function removeProperty(
  { entry, section }: ObjectChange,
  word: string,
  node: Node,
  property: Property,
  updating: Updating,
): void {
  const written = updating.index.find(node);
  const obstacle = findObstacle(written, updating);
  const map = findMap({ entry, section }, updating);
  if (written === undefined || obstacle !== undefined || map === undefined) {
    leave(node, undefined, word, obstacle ?? "raw-file", updating, property.type === "url");
    return;
  }
  const { node: raw } = written;
  // a variable alone can be blank in the stack
  if (node.kind === "scalar" && node.isUnresolved === true && fitsTemplate(String(node.value), "")) return;
  if (node.kind === "scalar" && node.isUnresolved === true) {
    leave(node, undefined, word, "variable", updating, property.type === "url");
    return;
  }
  if (raw.kind === "scalar" && node.kind === "scalar" && !isPlain(raw.value, node.value, spellingOf(property))) {
    leave(node, undefined, word, "variable", updating, property.type === "url");
    return;
  }
  updating.steps.push({ kind: "remove", file: written.file, path: written.path.slice(0, -1), key: word });
}
