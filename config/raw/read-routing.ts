import type { Fill } from "../interpolation/fill.js";
import { interpolate, interpolateTree } from "../interpolation/interpolate.js";
import { parseJsonScalar } from "../parse/parse-json-scalar.js";
import type { Findings } from "../report/findings.js";
import { type Entry, getText, getValue, type MapNode, type Node, withEntries } from "../tree/tree.js";
import type { ReadJsonFile } from "./read-json-file.js";
import { holdsJson, unwrapConfiguration } from "./unwrap.js";
import type { Routing } from "./written-routing.js";

const YAML_KEYS = ["filters", "defaultFilter"];
const RAW_KEYS = ["configuration", "configurationFile", "task_routing"];

/** Keys of a workflow that hold its routing, in any of the forms. */
export const ROUTING_KEYS: readonly string[] = [...YAML_KEYS, ...RAW_KEYS];

export interface ReadRoutingOptions {
  readonly fill: Fill;
  readonly readJsonFile: ReadJsonFile;
  readonly findings: Findings;
}

/**
 * The routing of a workflow, in any of its forms: `filters` and `defaultFilter`, TaskRouter's JSON under
 * `configuration` (a map or a text) or in `configurationFile`, or `task_routing` directly in the workflow.
 *
 * @returns undefined after a finding, or while only a stack can tell
 */
export function readRouting(workflow: Entry, options: ReadRoutingOptions): Routing | undefined {
  const body = workflow.value;
  if (body.kind !== "map") return undefined;
  const written = ROUTING_KEYS.flatMap((key) => body.entries.get(key) ?? []);
  const raw = written.filter((entry) => RAW_KEYS.includes(entry.key));
  if (raw.length > 1 || (raw.length === 1 && written.length > 1)) return refuseSeveral(written, options.findings);
  const [only] = raw;
  if (only === undefined) return readYamlForm(workflow, body, written, options);
  if (only.key === "task_routing") return readPasted(workflow, body, only, options);
  return only.key === "configuration" ? readRaw(only, options) : readFile(only, options);
}

function refuseSeveral(written: readonly Entry[], findings: Findings): undefined {
  const last = written.at(-1);
  const first = written[0];
  if (last === undefined || first === undefined) return undefined;
  const related = [{ span: first.keySpan, message: "another form is here" }];
  findings.add("routing-twice", { keys: written.map((entry) => entry.key) }, last.keySpan, { related });
  return undefined;
}

function readYamlForm(
  workflow: Entry,
  body: MapNode,
  written: readonly Entry[],
  options: ReadRoutingOptions,
): Routing | undefined {
  const entries = written.map((entry) => ({ ...entry, value: interpolateTree(entry.value, "routing", options.fill) }));
  return { form: "yaml", map: withEntries(body, entries), span: workflow.keySpan };
}

function readPasted(workflow: Entry, body: MapNode, entry: Entry, { fill }: ReadRoutingOptions): Routing | undefined {
  const value = interpolateTree(entry.value, "routing", fill);
  return checkRaw({ ...body, entries: new Map([[entry.key, { ...entry, value }]]) }, workflow, fill.findings);
}

function readRaw(entry: Entry, options: ReadRoutingOptions): Routing | undefined {
  const { value } = entry;
  const isJsonText = value.kind === "scalar" && holdsJson(value);
  const root = isJsonText ? parseJsonScalar(value, options.findings) : value;
  if (root === undefined) return undefined;
  const filled = interpolateTree(root, "routing", options.fill);
  if (filled.kind !== "scalar" || isJsonText) return checkRaw(filled, entry, options.findings);
  if (filled.isUnresolved) return undefined;
  // the text is a variable's value: its `${` is escaped already
  const text = getText(filled);
  const parsed = text?.trim().startsWith("{") ? parseJsonScalar({ ...filled, value: text }, options.findings) : filled;
  return parsed && checkRaw(parsed, entry, options.findings);
}

function readFile(entry: Entry, { fill, readJsonFile, findings }: ReadRoutingOptions): Routing | undefined {
  const path = entry.value.kind === "scalar" ? interpolate(entry.value, "plain", fill) : entry.value;
  if (path.kind === "scalar" && path.isUnresolved) return undefined;
  const name = getText(path);
  if (name === undefined) {
    findings.add("wrong-type", { expected: "json-path", found: path }, entry.value.span);
    return undefined;
  }
  const root = readJsonFile(name, entry.value.span);
  const configuration = root && unwrapConfiguration(root, findings);
  return configuration && checkRaw(interpolateTree(configuration, "routing", fill), entry, findings);
}

function checkRaw(root: Node, entry: Entry, findings: Findings): Routing | undefined {
  if (root.kind !== "map") {
    findings.add("wrong-type", { expected: "raw-routing", found: root }, root.span);
    return undefined;
  }
  const routing = getValue(root, "task_routing");
  if (routing?.kind === "map") return { form: "raw", map: root, span: entry.keySpan };
  if (routing === undefined) refuseUnwrapped(root, entry, findings);
  else findings.add("wrong-type", { expected: "task-routing", found: routing }, routing.span);
  return undefined;
}

function refuseUnwrapped(root: MapNode, entry: Entry, findings: Findings): void {
  const found = [...root.entries.keys()];
  const isYamlForm = found.some((key) => YAML_KEYS.includes(key));
  findings.add("missing-key", { missing: "task-routing", found, isYamlForm }, entry.keySpan);
}
