import { invariant } from "../../language/index.js";
import type { AddedMember, ListItem, Patch } from "../edit/patch.js";
import type { Path } from "../tree/find-node.js";
import type { Node } from "../tree/tree.js";

/** Changes at one path of a file. */
interface Branch {
  readonly members: Map<string | number, Branch>;
  readonly removed: Set<string>;
  readonly added: AddedMember[];
  patch: Patch;
}

/** Collects patches at paths of a file into one patch of the whole file. */
export interface FilePatches {
  /** Changes the value at a path. */
  change(path: Path, patch: Patch): void;
  remove(path: Path, key: string): void;
  add(path: Path, member: AddedMember): void;
  /** @param root the value of the whole file */
  build(root: Node): Patch;
}

export function createFilePatches(): FilePatches {
  const root = createBranch();
  const find = (path: Path) =>
    path.reduce<Branch>((branch, step) => {
      const next = branch.members.get(step) ?? createBranch();
      branch.members.set(step, next);
      return next;
    }, root);
  const change = (path: Path, patch: Patch) => {
    if (patch?.kind !== "map") {
      find(path).patch = patch;
      return;
    }
    for (const [key, member] of patch.changed) change([...path, key], member);
    for (const key of patch.removed) find(path).removed.add(key);
    find(path).added.push(...patch.added);
  };
  return {
    change,
    remove: (path, key) => find(path).removed.add(key),
    add: (path, member) => find(path).added.push(member),
    build: (node) => buildPatch(root, node),
  };
}

function createBranch(): Branch {
  return { members: new Map(), removed: new Set(), added: [], patch: undefined };
}

function buildPatch(branch: Branch, node: Node | undefined): Patch {
  const inside = buildInside(branch, node);
  return branch.patch === undefined ? inside : mergePatches(branch.patch, inside);
}

/** The patch of a value with a patch of values inside of it. */
function mergePatches(patch: Patch, inside: Patch): Patch {
  if (patch === undefined || inside === undefined) return patch ?? inside;
  if (patch.kind === "map" && inside.kind === "map") {
    const changed = new Map(patch.changed);
    for (const [key, member] of inside.changed) changed.set(key, mergePatches(changed.get(key), member));
    const removed = new Set([...patch.removed, ...inside.removed]);
    return { kind: "map", changed, removed, added: [...patch.added, ...inside.added] };
  }
  if (patch.kind !== "list" || inside.kind !== "list") return patch;
  const changes = new Map(inside.items.flatMap((item) => ("from" in item ? [[item.from, item.patch] as const] : [])));
  const items = patch.items.map((item) =>
    "from" in item ? { from: item.from, patch: mergePatches(item.patch, changes.get(item.from)) } : item,
  );
  return { kind: "list", items };
}

function buildInside({ members, removed, added }: Branch, node: Node | undefined): Patch {
  if (members.size === 0 && removed.size === 0 && added.length === 0) return undefined;
  if (node?.kind === "list") {
    const items = node.items.map((item, from): ListItem => {
      const inside = members.get(from);
      return inside === undefined ? { from } : { from, patch: buildPatch(inside, item) };
    });
    return { kind: "list", items };
  }
  // an empty section: `taskQueues:`
  if (node === undefined || (node.kind === "scalar" && node.value === null))
    return { kind: "set", value: Object.fromEntries(added.map(({ key, value }) => [key, value])) };
  invariant(node.kind === "map", "a path leads through maps and lists");
  const changed = new Map(
    [...members].map(
      ([key, inside]) => [String(key), buildPatch(inside, node.entries.get(String(key))?.value)] as const,
    ),
  );
  return { kind: "map", changed, removed, added };
}
