import { type Fill, interpolate, interpolateTree, type Use, unwrapName } from "../interpolation/interpolate.js";
import { ROUTING_KEYS } from "../raw/read-routing.js";
import type { Sections } from "../tree/sections.js";
import { isSingle } from "../tree/sections.js";
import { type Entry, type Node, withEntries } from "../tree/tree.js";

/** Properties that hold the key of an activity or a workflow. */
const NAMES = [
  "defaultActivity",
  "timeoutActivity",
  "reservationActivity",
  "assignmentActivity",
  "activity",
  "workflow",
];

/** Fills in all `${…}` but those of routing, which knows more forms and is read on its own. */
export function fillSections(sections: Sections, fill: Fill): Sections {
  return new Map(
    [...sections].map(([section, entry]) => {
      if (section === "expressions") return [section, entry];
      const fillObject = (object: Entry): Entry => ({ ...object, value: fillMembers(object.value, fill) });
      return [section, isSingle(section) ? fillObject(entry) : mapMembers(entry, fillObject)];
    }),
  );
}

function mapMembers(entry: Entry, map: (member: Entry) => Entry): Entry {
  if (entry.value.kind !== "map") return entry;
  return { ...entry, value: withEntries(entry.value, [...entry.value.entries.values()].map(map)) };
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
