import type { FilledRouting } from "../load/fill-workspace.js";
import { parseJson } from "../parse/parse-json.js";
import { viewRouting } from "../raw/written-routing.js";
import { createFindings } from "../report/findings.js";
import { getValue, type MapNode, type Node } from "../tree/tree.js";
import type { Written, WrittenIndex } from "./raw-index.js";

/** The map with the members of a workflow's routing, and where it is written. */
interface FoundRouting {
  readonly root?: MapNode;
  readonly written?: Written;
}

/** Finds where the routing of a workflow is written: in a map, or in a text that holds JSON. */
export function findRouting({ routing }: FilledRouting, index: WrittenIndex): FoundRouting {
  const { root } = viewRouting(routing);
  const direct = index.find(root);
  if (direct !== undefined) return { root, written: direct };
  const holder = index.findHolder(root);
  const inner = holder && parseHeld(holder);
  if (holder === undefined || inner === undefined) return { root };
  const name = heldName(holder);
  index.link(inner, routing.map, name, holder);
  const written = index.find(root);
  return written === undefined ? { root } : { root, written };
}

/** Separates the name of a file from the path of a text in it. */
const SEPARATOR = "\u0000";

/** Names the JSON inside a text like a file. */
function heldName({ file, path }: Written): string {
  return [file, JSON.stringify(path)].join(SEPARATOR);
}

/** The file and the path of a text that holds JSON; undefined for the name of a file. */
export function readHeldName(name: string): { readonly file: string; readonly path: (string | number)[] } | undefined {
  const [file, path] = name.split(SEPARATOR);
  return file === undefined || path === undefined ? undefined : { file, path: JSON.parse(path) as (string | number)[] };
}

/** The text of a scalar that holds JSON. */
export function textOf({ node }: Pick<Written, "node">): string {
  return node.kind === "scalar" ? String(node.value) : "";
}

function parseHeld(holder: Written): Node | undefined {
  return parseJson(textOf(holder), { file: heldName(holder), offsetOf: (at) => at }, createFindings());
}

/** The value at a path of a tree. */
export function nodeAt(root: Node, path: readonly (string | number)[]): Node | undefined {
  return path.reduce<Node | undefined>(
    (node, step) => (node?.kind === "list" ? node.items[Number(step)] : getValue(node, String(step))),
    root,
  );
}
