import type { Configuration } from "../../language/index.js";
import { checkChannels } from "../checks/check-channels.js";
import { checkCycles } from "../checks/check-cycles.js";
import { checkExternal } from "../checks/check-external.js";
import { checkExtras } from "../checks/check-extras.js";
import { checkKeys } from "../checks/check-keys.js";
import { checkLocal } from "../checks/check-local.js";
import { checkNames } from "../checks/check-names.js";
import { checkQueueOrder } from "../checks/check-queue-order.js";
import { checkObjectReferences, createReferences } from "../checks/check-references.js";
import { checkRetained } from "../checks/check-retained.js";
import { checkRouting, checkRoutingReferences } from "../checks/check-routing.js";
import { checkStructure } from "../checks/check-structure.js";
import { checkWorkspace } from "../checks/check-workspace.js";
import { createLinter } from "../lint/linter.js";
import { createFindings } from "../report/findings.js";
import type { Section, Sections } from "../tree/sections.js";
import type { MapNode } from "../tree/tree.js";
import type { FilledWorkspace } from "./fill-workspace.js";
import type { LoadContext } from "./load-context.js";

/** Stage 5: the workspace with every finding reported. */
export interface CheckedWorkspace {
  readonly sections: Sections;
  /** Routing in our form by workflow key, where it is known. */
  readonly configurations: ReadonlyMap<string, Configuration>;
}

/** How much of what the user meant is known. */
interface Known {
  /** False if a file could not be read. */
  readonly isComplete: boolean;
  /** Sections that a mistake leaves incomplete. */
  readonly open: ReadonlySet<Section>;
  /** Whether an overlay that is not read may set a key. */
  readonly mayBeSet: (key: string) => boolean;
}

/** Checks everything that can be known without TaskRouter. */
export function checkFilled(
  { sections, routings }: FilledWorkspace,
  { isComplete, open, mayBeSet }: Known,
  { findings, sources, onlyErrors, hidesUnknown }: LoadContext,
): CheckedWorkspace {
  const report = { root: toRoot(sections), findings, sources };
  checkKeys(sections, findings);
  checkStructure(report);
  checkLocal(sections, report);
  checkChannels(sections, isComplete ? open : new Set(["taskChannels"]), report);
  checkNames(sections, findings);
  checkExternal(sections, findings);
  checkExtras(sections, findings);
  checkWorkspace(sections.get("workspace"), mayBeSet, findings);
  // an unread file may declare what the others name
  const references = createReferences(sections, open, isComplete ? findings : createFindings());
  checkObjectReferences(sections, references);
  checkCycles(sections, routings, findings);
  const linter = createLinter(sections, { isComplete: isComplete && open.size === 0, mayBeSet, onlyErrors });
  if (isComplete && open.size === 0) checkQueueOrder(sections, mayBeSet, findings);
  linter.lintTaskQueues({ findings, sources });
  const configurations = new Map<string, Configuration>();
  for (const { workflow, routing } of routings) {
    const configuration = checkRouting(workflow, routing, {
      findings,
      sources,
      linter,
      findQueue: references.findQueue,
      hidesUnknown,
    });
    checkRoutingReferences(routing, references);
    configurations.set(workflow.key, configuration);
  }
  checkRetained(sections, configurations, findings);
  return { sections, configurations };
}

function toRoot(sections: Sections): MapNode {
  const entries = [...sections.values()];
  const span = entries[0]?.keySpan ?? { file: "", start: 0, end: 0 };
  return { kind: "map", span, entries: new Map(entries.map((entry) => [entry.key, entry])) };
}
