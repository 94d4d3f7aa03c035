import { GENERATOR_KEYS } from "../tree/generator.js";
import { describeNode, type Entry, type MapNode, type Node, withEntries } from "../tree/tree.js";
import { createEach } from "./each.js";
import { readCondition } from "./read-condition.js";
import { readSource } from "./read-source.js";
import type { Scope } from "./scope.js";

/** The parts that each repetition makes. */
interface Make<Made> {
  /** From everything except the generator's own keys. */
  one(body: MapNode, scope: Scope): readonly Made[];
  /** From the parts of a group; undefined if they are of a wrong type. */
  group(parts: Node, scope: Scope): readonly Made[] | undefined;
}

/** Runs a generator; `unresolved` if only a stack can tell what it makes. */
export function runGenerator<Made>(
  map: MapNode,
  groupKey: string | undefined,
  scope: Scope,
  make: Make<Made>,
): readonly Made[] | "unresolved" {
  const rounds = listRounds(map, scope);
  if (rounds === "unresolved") {
    noteUnresolved(map, scope);
    return rounds;
  }
  const body = withEntries(
    map,
    [...map.entries.values()].filter(({ key }) => !GENERATOR_KEYS.includes(key)),
  );
  const group = groupKey === undefined ? undefined : body.entries.get(groupKey);
  if (group !== undefined && body.entries.size > 1) refuseMixed(body, group, scope);
  const made: Made[] = [];
  for (const round of rounds) {
    if (scope.budget.isSpent) break;
    const parts = group === undefined ? make.one(body, round) : make.group(group.value, round);
    if (parts === undefined) return refuseGroup(group, scope);
    for (const part of parts) made.push(part);
  }
  return made;
}

/** The scope of each repetition whose condition is true. */
function listRounds(map: MapNode, scope: Scope): readonly Scope[] | "unresolved" {
  const forEach = map.entries.get("forEach");
  const items = forEach === undefined ? undefined : readSource(forEach, scope);
  if (items === "unresolved") return items;
  if (forEach !== undefined && items === undefined) return [];
  const scopes = items?.map((item): Scope => ({ ...scope, each: createEach(item, scope.each) })) ?? [scope];
  const when = map.entries.get("when");
  if (when === undefined) return scopes;
  const kept: Scope[] = [];
  for (const inner of scopes) {
    const condition = readCondition(when.value, inner);
    if (condition === "unresolved") return condition;
    if (condition === true) kept.push(inner);
  }
  return kept;
}

function noteUnresolved({ entries, span }: MapNode, { fill }: Scope): void {
  const generator = entries.get("forEach") ?? entries.get("when");
  if (fill.findings.hasErrors) return;
  fill.findings.add("unresolved-repetition", { key: generator?.key ?? "forEach" }, generator?.keySpan ?? span);
}

function refuseMixed(body: MapNode, group: Entry, { fill }: Scope): void {
  const other = [...body.entries.values()].find(({ key }) => key !== group.key);
  if (other !== undefined)
    fill.findings.add("bad-repetition", { fault: "mixed", key: other.key, group: group.key }, other.keySpan);
}

function refuseGroup<Made>(group: Entry | undefined, { fill }: Scope): readonly Made[] {
  if (group !== undefined) {
    const found = describeNode(group.value);
    fill.findings.add("bad-repetition", { fault: "group", group: group.key, found }, group.value.span);
  }
  return [];
}
