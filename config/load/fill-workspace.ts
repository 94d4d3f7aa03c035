import { referenceWords } from "../../model/index.js";
import { checkExpressions } from "../interpolation/expressions.js";
import type { Fill, Use } from "../interpolation/fill.js";
import { interpolate, interpolateTree, unwrapName } from "../interpolation/interpolate.js";
import { createReadJsonFile } from "../raw/read-json-file.js";
import { ROUTING_KEYS, readRouting } from "../raw/read-routing.js";
import type { Routing } from "../raw/written-routing.js";
import { DEFINITIONS, EXTERNAL, entriesOf, isSingle, type Sections } from "../tree/sections.js";
import { type Entry, mapMembers, type Node, withEntries } from "../tree/tree.js";
import type { ExpandedWorkspace } from "./expand-workspace.js";
import type { LoadContext } from "./load-context.js";

/** Properties that hold the key of an activity or a workflow. */
const NAMES = [...referenceWords.keys(), "workflow"];

/** Stage 4: everything with its `${…}` filled in. */
export interface FilledWorkspace {
  /** All sections, with routing as it is written. */
  readonly sections: Sections;
  /** The routing of each workflow whose routing is known. */
  readonly routings: readonly FilledRouting[];
}

/** A workflow and its routing, filled in. */
export interface FilledRouting {
  readonly workflow: Entry;
  readonly routing: Routing;
}

/** Fills in every `${…}`, and reads the routing of each workflow. */
export function fillWorkspace({ sections: read, fill }: ExpandedWorkspace, context: LoadContext): FilledWorkspace {
  const { findings } = context;
  checkExpressions(fill);
  const sections = fillSections(read, fill);
  const options = { fill, findings, readJsonFile: createReadJsonFile(context) };
  const routings = entriesOf(sections, "workflows").flatMap((workflow): FilledRouting[] => {
    const routing = readRouting(workflow, options);
    return routing === undefined ? [] : [{ workflow, routing }];
  });
  return { sections, routings };
}

/** Fills in every `${…}` outside of routing, which has more forms and is read on its own. */
function fillSections(sections: Sections, fill: Fill): Sections {
  return new Map(
    [...sections].map(([section, entry]) => {
      if (DEFINITIONS.includes(section)) return [section, entry];
      const fillObject = (object: Entry): Entry => ({ ...object, value: fillMembers(object.value, fill) });
      if (section === EXTERNAL) return [section, { ...entry, value: interpolateTree(entry.value, "plain", fill) }];
      return [section, isSingle(section) ? fillObject(entry) : mapMembers(entry, fillObject)];
    }),
  );
}

function fillMembers(object: Node, fill: Fill): Node {
  if (object.kind !== "map") return interpolateTree(object, "plain", fill);
  const members = [...object.entries.values()].map((member) => ({ ...member, value: fillMember(member, fill) }));
  return withEntries(object, members);
}

function fillMember({ key, value }: Entry, fill: Fill): Node {
  if (ROUTING_KEYS.includes(key)) return value;
  const use: Use = key === "targetWorkers" ? "routing" : NAMES.includes(key) ? "name" : "plain";
  if (use !== "name" || value.kind !== "scalar") return interpolateTree(value, use, fill);
  const filled = interpolate(value, use, fill);
  return filled.kind === "scalar" ? unwrapName(filled) : filled;
}
