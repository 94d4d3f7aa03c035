import { type Configuration, listReferences } from "../../language/index.js";
import { type KindSection, kindOfSection, referenceWords, sectionKinds } from "../../model/index.js";
import { isMadeHere } from "../lint/is-made-here.js";
import type { Findings } from "../report/findings.js";
import { entriesOf, type Section, type Sections } from "../tree/sections.js";
import { type Entry, getText, getValue, type Node } from "../tree/tree.js";

/** An object that a retained one needs: its section and key. */
type Need = readonly [section: KindSection, key: string];

/**
 * Warns about retained objects that need others which are not retained: TaskRouter deletes no queue that a workflow names
 * (O-36) and no activity that a queue names (O-22), and a workspace goes with everything in it (O-12).
 */
export function checkRetained(
  sections: Sections,
  configurations: ReadonlyMap<string, Configuration>,
  findings: Findings,
): void {
  const isLosing = isMadeHere(sections) && !isRetained(sections.get("workspace")?.value);
  const retained = new Set(
    sectionKinds.flatMap(([section]) =>
      entriesOf(sections, section).flatMap((entry) => (isRetained(entry.value) ? [toId(section, entry.key)] : [])),
    ),
  );
  for (const [section, { noun }] of sectionKinds) {
    for (const entry of entriesOf(sections, section).filter(({ value }) => isRetained(value))) {
      const needs = [
        ...(isLosing ? ["the workspace"] : []),
        ...listLost(sections, section, entry, retained, configurations),
      ];
      const span = getValue(entry.value, "retain")?.span ?? entry.keySpan;
      if (needs.length > 0) findings.add("retain-alone", { noun, key: entry.key, needs }, span);
    }
  }
}

function isRetained(object: Node | undefined): boolean {
  const retain = getValue(object, "retain");
  return retain?.kind === "scalar" && retain.value === true;
}

function toId(section: Section, key: string): string {
  return `${section} ${key}`;
}

/** The declared objects that an object needs, and that are not retained. */
function listLost(
  sections: Sections,
  section: Section,
  { key, value }: Entry,
  retained: ReadonlySet<string>,
  configurations: ReadonlyMap<string, Configuration>,
): string[] {
  const needs = section === "workflows" ? listQueues(configurations.get(key) ?? {}) : listNamed(value);
  const lost = needs.filter(
    ([kind, name]) => !retained.has(toId(kind, name)) && getValue(sections.get(kind)?.value, name) !== undefined,
  );
  return [...new Set(lost.map(([kind, name]) => `${kindOfSection(kind).noun} ${JSON.stringify(name)}`))];
}

function listQueues(configuration: Configuration): Need[] {
  const found = listReferences(configuration).filter(
    ({ kind, path }) => kind === "taskQueues" && path.at(-1) === "queue",
  );
  return found.map(({ key }) => ["taskQueues", key]);
}

function listNamed(object: Node): Need[] {
  return [...referenceWords].flatMap(([word, section]): Need[] => {
    const key = getText(getValue(object, word));
    return key === undefined ? [] : [[section, key]];
  });
}
