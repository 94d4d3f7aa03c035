import type { Fill } from "../interpolation/fill.js";
import { interpolate } from "../interpolation/interpolate.js";
import { applyOverlay } from "../merge/apply-overlay.js";
import { createFindings } from "../report/findings.js";
import { isGenerator } from "../tree/generator.js";
import { isRepeatable, SECTIONS, type Section, type Sections } from "../tree/sections.js";
import { type Entry, getText, type MapNode, type Node, withEntries } from "../tree/tree.js";
import { expandTree, type Place } from "./expand-tree.js";
import { runGenerator } from "./generator.js";
import { createBudget, type FoundSection, type Scope } from "./scope.js";
import { reportTwice, substituteKey } from "./substitute-tree.js";

/** Sections with every repetition written out. */
export interface Expanded {
  readonly sections: Sections;
  /** Sections of which only a stack can tell all objects. */
  readonly open: ReadonlySet<Section>;
}

/**
 * Writes out every `forEach` and `when`, then applies the parts of overlays that name repeated objects.
 *
 * @param overlays in the order in which they apply
 */
export function expandSections(read: Sections, overlays: readonly Sections[], fill: Fill): Expanded {
  const open = new Set<Section>();
  const done = new Map<Section, Entry | undefined>();
  const current: Section[] = [];
  const scope: Scope = {
    each: undefined,
    fill,
    budget: createBudget(fill.findings),
    findSection(section, span): FoundSection {
      if (current.includes(section)) {
        fill.findings.add("bad-repetition", { fault: "cycle", sections: [...current, section] }, span);
        return undefined;
      }
      const node = expand(section)?.value ?? { kind: "map", span, entries: new Map() };
      return { node: withNames(node), isOpen: open.has(section) };
    },
  };
  const expand = (section: Section): Entry | undefined => {
    if (done.has(section)) return done.get(section);
    current.push(section);
    const written = read.get(section);
    const base = written && expandSection(section, written, scope, open);
    const expanded = overlays.reduce((entry, overlay) => overlaySection(section, entry, overlay, scope, open), base);
    current.pop();
    done.set(section, expanded);
    return expanded;
  };
  const names = [...new Set([...read.keys(), ...overlays.flatMap((overlay) => [...overlay.keys()])])];
  const sections = names.flatMap((section): [Section, Entry][] => {
    const entry = expand(section);
    return entry === undefined ? [] : [[section, entry]];
  });
  if (!scope.budget.isSpent) return { sections: new Map(sections), open };
  // nothing more is said about a part of what was too much
  const kept = sections.filter(([section]) => !isRepeatable(section));
  return { sections: new Map(kept), open: new Set(SECTIONS.filter(isRepeatable)) };
}

/** The section that an object belongs to, and its repetition. */
interface Target {
  readonly scope: Scope;
  readonly open: Set<Section>;
  readonly section: Section;
}

function overlaySection(
  section: Section,
  base: Entry | undefined,
  overlay: Sections,
  scope: Scope,
  open: Set<Section>,
): Entry | undefined {
  const written = overlay.get(section);
  if (written === undefined) return base;
  const over = new Map([[section, expandSection(section, written, scope, open)]]);
  const before = new Map(base === undefined ? [] : [[section, base]]);
  // an unresolved repetition may make what the overlay deletes
  const findings = open.has(section) ? createFindings() : scope.fill.findings;
  return applyOverlay(before, over, findings).get(section);
}

function expandSection(section: Section, entry: Entry, scope: Scope, open: Set<Section>): Entry {
  if (!isRepeatable(section) || entry.value.kind !== "map") return entry;
  const objects = expandEntries(section, entry.value, scope, open);
  const entries = new Map<string, Entry>();
  for (const object of objects) {
    const before = entries.get(object.key);
    if (before === undefined) entries.set(object.key, object);
    else reportTwice(before, object, scope);
  }
  return { ...entry, value: { ...entry.value, entries } };
}

function expandEntries(section: Section, map: MapNode, scope: Scope, open: Set<Section>): readonly Entry[] {
  const place: Place = section === "workflows" ? "workflow" : "plain";
  return [...map.entries.values()].flatMap((entry): readonly Entry[] => {
    const { value } = entry;
    if (!isGenerator(value)) return expandEntry(entry, place, { scope, open, section });
    const isRepeated = value.entries.has("forEach");
    const isGroup = value.entries.has(section);
    if (isRepeated && !isGroup && !entry.key.includes("${")) {
      scope.fill.findings.add("bad-repetition", { fault: "plain-key", key: entry.key }, entry.keySpan);
      return [];
    }
    const made = runGenerator<Entry>(value, section, scope, {
      one: (body, inner) => makeEntry(entry, body, place, { scope: inner, open, section }),
      group: (body, inner) => (body.kind === "map" ? expandEntries(section, body, inner, open) : undefined),
    });
    if (made !== "unresolved") return made;
    open.add(section);
    return [];
  });
}

function expandEntry(entry: Entry, place: Place, { scope, open, section }: Target): readonly Entry[] {
  const { value } = entry;
  if (scope.each === undefined) return [{ ...entry, value: expandTree(value, place, scope) }];
  return makeEntry(entry, value, place, { scope, open, section });
}

/** An object under its key, of which `${vars.…}` can be a part too. */
function makeEntry(entry: Entry, body: Node, place: Place, { scope, open, section }: Target): readonly Entry[] {
  const { key, keySpan, isUnresolved } = substituteKey(entry, scope);
  const filled = interpolate({ kind: "scalar", span: keySpan, value: key }, "plain", scope.fill);
  if (isUnresolved || filled.kind !== "scalar" || filled.isUnresolved === true) {
    open.add(section);
    return [];
  }
  return [{ key: String(filled.value), keySpan, value: expandTree(body, place, scope) }];
}

/** The values of a repetition over a section: every object has its name. */
function withNames(section: Node): Node {
  if (section.kind !== "map") return section;
  const named = [...section.entries.values()].map((entry): Entry => {
    const { key, keySpan, value } = entry;
    const object: Node = value.kind === "map" ? value : { kind: "map", span: keySpan, entries: new Map() };
    if (getText(object.entries.get("friendlyName")?.value) !== undefined) return { ...entry, value: object };
    const name: Entry = { key: "friendlyName", keySpan, value: { kind: "scalar", span: keySpan, value: key } };
    return { ...entry, value: withEntries(object, [name, ...object.entries.values()]) };
  });
  return withEntries(section, named);
}
