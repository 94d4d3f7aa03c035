import {
  type Configuration,
  checkConfiguration,
  checkIgnoredFilters,
  EXPRESSION_KEYS,
  fromWire,
  isJsonObject,
  type Json,
  type JsonObject,
} from "../../language/index.js";
import { UNKNOWN } from "../../model/index.js";
import type { Linter } from "../lint/linter.js";
import { type Routing, viewRouting } from "../raw/written-routing.js";
import type { Findings, ObjectRef } from "../report/findings.js";
import { type ProblemContext, reportProblems } from "../report/report-problems.js";
import { addHome } from "../schema/key-homes.js";
import { hasUnknownKey } from "../schema/known-keys.js";
import { toJson, toKnownJson } from "../tree/to-json.js";
import { type Entry, getText, getValue, hasUnresolved, type Node } from "../tree/tree.js";
import type { References } from "./check-references.js";
import { explainValue, type FindQueue } from "./explain-values.js";
import { withOpenParts } from "./open-parts.js";

interface CheckRoutingOptions extends Pick<ProblemContext, "findings" | "sources"> {
  readonly linter: Linter;
  /** Finds the key of a task queue by its friendly name. */
  readonly findQueue: FindQueue;
  /** True if values that are known later are `UNKNOWN` in the result. */
  readonly hidesUnknown: boolean;
}

/** Checks the routing of a workflow, except its references, and returns it in our form. */
export function checkRouting(
  workflow: Entry,
  routing: Routing,
  { findings, sources, linter, findQueue, hidesUnknown }: CheckRoutingOptions,
): Configuration {
  const { form, map } = routing;
  const configuration = toConfiguration(toJson(map), form);
  const { root, find } = viewRouting(routing);
  const subject: ObjectRef = { section: "workflows", key: workflow.key };
  const report = { root: { ...root, span: routing.span }, findings, ...(sources && { sources }), find, subject };
  const isOpen = form === "yaml" && hasUnknownKey("workflows", workflow.value);
  const problems = checkConfiguration(withoutSiblings(configuration), form === "yaml").filter(
    ({ code, path }) => !(isOpen && path.length === 0 && code === "missing-alternative"),
  );
  reportProblems(
    problems.map((problem) => addHome(explainValue(problem, findQueue))),
    report,
  );
  const patterns = readTexts(getValue(workflow.value, "ignoreFilters"));
  reportProblems(checkIgnoredFilters(configuration, patterns), report);
  if (form === "raw") warnSiblings(routing, findings, subject);
  const known = toKnownJson(map);
  const filled = known === toJson(map) ? configuration : toConfiguration(known, form);
  const seen = withoutSiblings(filled);
  const faults = problems.filter(({ code }) => code === "wrong-value" || code === "wrong-type").map(({ path }) => path);
  const visible = withOpenParts(isOpen ? openRoot(seen) : seen, problems);
  linter.lintWorkflow(workflow, { form, configuration: visible, faults }, report);
  return hidesUnknown ? filled : configuration;
}

/** The texts of a list that are known. */
function readTexts(list: Node | undefined): string[] {
  const items = list?.kind === "list" ? list.items : [];
  return items.flatMap((item) => (hasUnresolved(item) ? [] : (getText(item) ?? [])));
}

/** An unknown key of the workflow may be meant to be either of these. */
function openRoot({ filters = UNKNOWN, defaultFilter = UNKNOWN, ...others }: JsonObject): Configuration {
  return asConfiguration({ ...others, filters, defaultFilter });
}

function toConfiguration(json: Json, form: Routing["form"]): Configuration {
  return form === "raw" ? fromWire(json) : asConfiguration(json);
}

/** JSON in our form, as the configuration that it is. */
function asConfiguration(json: Json): Configuration {
  return isJsonObject(json) ? json : {};
}

/** Our form has no room for keys next to "task_routing": they are reported here and kept as they are. */
function withoutSiblings({ "=beside": _, ...inside }: Configuration): Configuration {
  return inside;
}

function warnSiblings({ map }: Routing, findings: Findings, subject: ObjectRef): void {
  for (const { key, keySpan } of map.entries.values()) {
    if (key === "task_routing") continue;
    const params = { key, where: "routing-wrapper", known: [] } as const;
    findings.add("unknown-key", params, keySpan, { severity: "warning", subject });
  }
}

/** Checks that every queue and activity that routing names is declared. */
export function checkRoutingReferences(routing: Routing, references: References): void {
  checkNode(viewRouting(routing).root, "", references);
}

function checkNode(node: Node, key: string, references: References): void {
  if (node.kind === "list") for (const item of node.items) checkNode(item, "", references);
  else if (node.kind === "map")
    for (const entry of node.entries.values()) checkNode(entry.value, entry.key, references);
  else if (typeof node.value !== "string") return;
  else if (key !== "queue") references.checkText(node, EXPRESSION_KEYS.has(key));
  else if (node.isUnresolved !== true && node.value !== "") references.check("taskQueues", node.value, node.span);
}
