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
import type { Findings, Subject } from "../report/findings.js";
import { type Report, reportProblems } from "../report/report-problems.js";
import { findPlace } from "../tree/find-node.js";
import { toJson } from "../tree/to-json.js";
import { type Entry, hasHole, type Node } from "../tree/tree.js";
import type { References } from "./check-references.js";

interface CheckRoutingOptions extends Pick<Report, "findings" | "sources"> {
  readonly linter: Linter;
}

/** Checks the routing of a workflow, references apart; returns it in our form. */
export function checkRouting(
  workflow: Entry,
  routing: Routing,
  { findings, sources, linter }: CheckRoutingOptions,
): Configuration {
  const { form, map } = routing;
  const configuration = toConfiguration(toJson(map), form);
  const { root, find } = viewRouting(routing);
  const subject: Subject = { section: "workflows", key: workflow.key };
  const report = { root: { ...root, span: routing.span }, findings, ...(sources && { sources }), find, subject };
  reportProblems(checkConfiguration(withoutBeside(configuration), form === "yaml"), report);
  if (form === "raw") warnBeside(routing, findings, subject);
  const seen = withoutBeside(hasHole(map) ? toConfiguration(toJson(map, UNKNOWN), form) : configuration);
  const isMisspelt = hasMisspeltDefault(form === "yaml" ? workflow.value : root, form);
  // our form by now, whichever way it is written
  const judged = isMisspelt ? toConfiguration({ ...seen, defaultFilter: UNKNOWN }, "yaml") : seen;
  linter.lintWorkflow(workflow, form, judged, report);
  return configuration;
}

/** A default filter under a misspelt key is told about there: that there is none would be a second finding of one slip. */
function hasMisspeltDefault(node: Node, form: Routing["form"]): boolean {
  if (node.kind !== "map") return false;
  const right = form === "yaml" ? "defaultFilter" : "default_filter";
  const keys = [...node.entries.keys()];
  return !keys.includes(right) && keys.some((key) => findMeantKey(key, keys, ["filters", right]) === right);
}

function toConfiguration(json: Json, form: Routing["form"]): Configuration {
  if (form === "raw") return fromWire(json);
  return isJsonObject(json) ? json : {};
}

/** What stands beside "task_routing" has no place in our form: it is reported here and kept as it is. */
function withoutBeside({ "=beside": _, ...inside }: Configuration): Configuration {
  return inside;
}

function warnBeside({ map }: Routing, findings: Findings, subject: Subject): void {
  for (const { key, keySpan } of map.entries.values()) {
    if (key === "task_routing") continue;
    const params = { key, where: "routing-wrapper", known: [] } as const;
    findings.add("unknown-key", params, keySpan, { severity: "warning", subject });
  }
}

/** Checks that every queue and activity that routing names is declared. */
export function checkRoutingReferences(routing: Routing, configuration: Configuration, references: References): void {
  const { root, find } = viewRouting(routing);
  for (const { path, kind, key } of listReferences(withoutBeside(configuration))) {
    const { node, span } = findPlace(root, path, false, find);
    const isUnknown = path.at(-1) === "queue" && node.kind === "scalar" && node.isHole === true;
    if (!isUnknown) references.check(kind, key, span);
  }
}
