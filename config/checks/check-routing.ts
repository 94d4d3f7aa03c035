import {
  type Configuration,
  checkConfiguration,
  findMeantKey,
  fromWire,
  isJsonObject,
  type Json,
  listReferences,
} from "../../language/index.js";
import { UNKNOWN } from "../../model/index.js";
import type { Linter } from "../lint/linter.js";
import { type Routing, viewRouting } from "../raw/written-routing.js";
import type { Findings, ObjectRef } from "../report/findings.js";
import { type ProblemContext, reportProblems } from "../report/report-problems.js";
import { findNode } from "../tree/find-node.js";
import { toJson, toKnownJson } from "../tree/to-json.js";
import { type Entry, type Node } from "../tree/tree.js";
import type { References } from "./check-references.js";

interface CheckRoutingOptions extends Pick<ProblemContext, "findings" | "sources"> {
  readonly linter: Linter;
}

/** Checks the routing of a workflow, except its references, and returns it in our form. */
export function checkRouting(
  workflow: Entry,
  routing: Routing,
  { findings, sources, linter }: CheckRoutingOptions,
): Configuration {
  const { form, map } = routing;
  const configuration = toConfiguration(toJson(map), form);
  const { root, find } = viewRouting(routing);
  const subject: ObjectRef = { section: "workflows", key: workflow.key };
  const report = { root: { ...root, span: routing.span }, findings, ...(sources && { sources }), find, subject };
  reportProblems(checkConfiguration(withoutSiblings(configuration), form === "yaml"), report);
  if (form === "raw") warnSiblings(routing, findings, subject);
  const known = toKnownJson(map);
  const seen = withoutSiblings(known === toJson(map) ? configuration : toConfiguration(known, form));
  const isMisspelt = hasMisspeltDefault(form === "yaml" ? workflow.value : root, form);
  const linted = isMisspelt ? asConfiguration({ ...seen, defaultFilter: UNKNOWN }) : seen;
  linter.lintWorkflow(workflow, form, linted, report);
  return configuration;
}

/**
 * A misspelled `defaultFilter` is already reported; that the default filter is missing must not be reported as well.
 */
function hasMisspeltDefault(node: Node, form: Routing["form"]): boolean {
  if (node.kind !== "map") return false;
  const right = form === "yaml" ? "defaultFilter" : "default_filter";
  const keys = [...node.entries.keys()];
  return !keys.includes(right) && keys.some((key) => findMeantKey(key, keys, ["filters", right]) === right);
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
export function checkRoutingReferences(routing: Routing, configuration: Configuration, references: References): void {
  const { root, find } = viewRouting(routing);
  for (const { path, kind, key } of listReferences(withoutSiblings(configuration))) {
    const { node, span } = findNode(root, path, false, find);
    const isUnknown = path.at(-1) === "queue" && node.kind === "scalar" && node.isUnresolved === true;
    if (!isUnknown) references.check(kind, key, span);
  }
}
