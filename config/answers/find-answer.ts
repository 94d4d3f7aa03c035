import { getText, getValue, listEntries, type MapNode, type Node } from "../tree/tree.js";

/** An answer of Twilio's API, its libraries or its CLI, as a file holds it. */
export type Answer =
  | { readonly type: "workflows"; readonly isList: boolean; readonly workflows: readonly MapNode[] }
  /** Objects of another kind, by the first two letters of their SIDs. */
  | { readonly type: "objects"; readonly prefix: string }
  /** A refusal, with its code. */
  | { readonly type: "error"; readonly code: number };

const SID = "(W[AKQRSTW]|TC)[0-9a-fA-F]{32}";
const WHOLE_SID = new RegExp(`^${SID}$`);
const SID_MEMBER = new RegExp(`"sid"\\s*:\\s*"${SID}"`);

/** Returns whether a text could be such an answer, or a configuration that was copied out of one. */
export function looksLikeAnswer(text: string): boolean {
  return text.includes('\\"task_routing\\"') || SID_MEMBER.test(text) || text.includes('"more_info"');
}

/** Finds the answer that a JSON file consists of: an object, a list, or a page of a list. */
export function findAnswer(root: Node): Answer | undefined {
  if (root.kind === "map" && isWorkflow(root)) return { type: "workflows", isList: false, workflows: [root] };
  const prefix = prefixOf(root);
  if (prefix !== undefined) return { type: "objects", prefix };
  return findError(root) ?? findList(root);
}

function findError(root: Node): Answer | undefined {
  const code = getValue(root, "code");
  const isError = getText(getValue(root, "message")) !== undefined && getValue(root, "status") !== undefined;
  if (!isError || code?.kind !== "scalar" || typeof code.value !== "number") return undefined;
  return { type: "error", code: code.value };
}

function findList(root: Node): Answer | undefined {
  const list = root.kind === "list" ? root : findPage(root);
  if (list?.kind !== "list") return undefined;
  const workflows = list.items.filter((item): item is MapNode => item.kind === "map" && isWorkflow(item));
  if (workflows.length > 0) return { type: "workflows", isList: true, workflows };
  const prefix = prefixOf(list.items[0]);
  return prefix === undefined ? undefined : { type: "objects", prefix };
}

/** A page of the API is a list next to `meta`. */
function findPage(root: Node): Node | undefined {
  if (getValue(root, "meta")?.kind !== "map") return undefined;
  return listEntries(root).find(({ value }) => value.kind === "list")?.value;
}

/** A workflow has the SID of one; a few columns of the CLI can lack it, but then they have the configuration. */
function isWorkflow(node: MapNode): boolean {
  if (prefixOf(node) === "WW") return true;
  const configuration = getValue(node, "configuration");
  const isText = getText(configuration)?.includes('"task_routing"') === true;
  const isRouting = isText || getValue(configuration, "task_routing") !== undefined;
  return isRouting && readMember(node, "friendly_name") !== undefined;
}

function prefixOf(node: Node | undefined): string | undefined {
  return WHOLE_SID.exec(getText(getValue(node, "sid")) ?? "")?.[1];
}

/** A member under the name that the API gives it, or the camelCase of the libraries and the CLI; null counts as absent. */
export function readMember(node: Node, name: string): Node | undefined {
  const camel = name.replace(/_([a-z])/g, (_, sign: string) => sign.toUpperCase());
  const found = getValue(node, name) ?? getValue(node, camel);
  return found?.kind === "scalar" && found.value === null ? undefined : found;
}
