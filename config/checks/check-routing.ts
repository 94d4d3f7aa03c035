import {
  type Configuration,
  checkConfiguration,
  fromWire,
  isJsonObject,
  listReferences,
} from "../../language/index.js";
import type { Findings } from "../report/findings.js";
import { quote } from "../report/words.js";
import { findPlace } from "../tree/find-node.js";
import { toJson } from "../tree/to-json.js";
import { type Routing, viewRouting } from "../workflows/routing.js";
import type { References } from "./check-references.js";
import { reportProblems } from "./report-problems.js";

/** Checks the routing of a workflow, references apart; returns it in our form. */
export function checkRouting(routing: Routing, findings: Findings): Configuration {
  const json = toJson(routing.map);
  const configuration = routing.form === "raw" ? fromWire(json) : isJsonObject(json) ? json : {};
  // what stands beside "task_routing" has no place in our form: it is reported here and kept as it is
  const { "=beside": _, ...inside } = configuration;
  const { root, find } = viewRouting(routing);
  const problems = checkConfiguration(inside, routing.form === "yaml");
  const shown = { ...root, span: routing.span };
  reportProblems(problems, shown, findings, find);
  if (routing.form === "raw") warnBeside(routing, findings);
  return configuration;
}

function warnBeside({ map }: Routing, findings: Findings): void {
  for (const { key, keySpan } of map.entries.values()) {
    if (key === "task_routing") continue;
    findings.warn("unknown-key", keySpan, `TaskRouter ignores the unknown key ${quote(key)} beside "task_routing"`);
  }
}

/** Checks that every queue and activity that routing names is declared. */
export function checkRoutingReferences(routing: Routing, configuration: Configuration, references: References): void {
  const { root, find } = viewRouting(routing);
  const { "=beside": _, ...inside } = configuration;
  for (const { path, kind, key } of listReferences(inside)) {
    const { node, span } = findPlace(root, path, false, find);
    const isUnknown = path.at(-1) === "queue" && node.kind === "scalar" && node.isHole === true;
    if (!isUnknown) references.check(kind, key, span);
  }
}
