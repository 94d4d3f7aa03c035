import type { JsonObject } from "../../../language/index.js";
import { describeObject, type Kind, nameProperty } from "../../../model/index.js";
import type { PlannedChange } from "../plan/index.js";
import { listChanged, listSecrets, whyItStays } from "./list-writes.js";
import { redact } from "./redact.js";
import type { Fate, Line, ObjectReport } from "./report.js";
import { nameOf, subjectOf } from "./subject.js";
import type { SortedNotices } from "./take-notices.js";

/** Describes one change of a plan: what happens to the object, and how it differs. */
export function describeChange(kind: Kind, change: PlannedChange, notices: SortedNotices): ObjectReport {
  const inputs = change.change === "delete" ? change.before : change.after;
  const takeover = change.change === "create" ? notices.takeovers.get(subjectOf(kind, inputs)) : undefined;
  const reason = change.change === "delete" ? whyItStays(kind, change, notices) : reasonOf(kind, change);
  const sid = takeover?.sid ?? change.id;
  const lines = takeover === undefined ? describeLines(kind, change, notices) : takeover.lines.map(toLine);
  const isSame = change.change === "update" && lines.length === 0;
  return {
    fate: isSame ? "state" : toFate(change, takeover !== undefined, reason !== undefined),
    noun: kind.noun,
    name: redact(nameOf(kind, inputs)),
    resource: change.name,
    ...(sid !== undefined && { sid }),
    lines,
    ...(reason !== undefined && { reason }),
  };
}

function toFate({ change }: PlannedChange, isTakeover: boolean, hasReason: boolean): Fate {
  if (isTakeover) return "adopt";
  return change === "delete" && hasReason ? "stay" : change;
}

function reasonOf(kind: Kind, change: PlannedChange): string | undefined {
  if (change.change !== "replace") return undefined;
  const names = listChanged(kind, change).filter((name) => kind.properties[name]?.isParent === true);
  return names.length > 0 ? "it is in another workspace now" : "Pulumi replaces it";
}

function describeLines(kind: Kind, change: PlannedChange, notices: SortedNotices): Line[] {
  if (change.change === "delete") return [];
  const secrets = listSecrets(change);
  if (change.change === "create") return describeNew(kind, change.after, secrets);
  const visible = describeObject(kind, change.before, change.after, { names: listChanged(kind, change), secrets });
  const hidden = describeHidden(kind, change, notices);
  const lines = [...visible.map(({ sign, text }) => ({ sign, text: redact(text) })), ...hidden];
  if (lines.length > 0 || change.change !== "update") return lines;
  if (secrets.length === 0) return [];
  return [{ sign: "~", text: `${secrets.join(", ")}: secret, so the preview does not show it` }];
}

/** Secret values that differ: a preview shows both alike, and only the provider knows. */
function describeHidden(kind: Kind, change: PlannedChange, { secrets }: SortedNotices): Line[] {
  const told = secrets.get(subjectOf(kind, change.after));
  if (told !== undefined) return told.map((text) => ({ sign: "~", text }));
  const named = listSecrets(change).filter((name) => change.changedPaths.some((path) => isBelow(path, name)));
  return named.map((name) => ({ sign: "~", text: `${name} has another value, which is secret` }));
}

function isBelow(path: string, name: string): boolean {
  return path === name || path.startsWith(`${name}.`) || path.startsWith(`${name}[`);
}

/** The properties of a new object that are not the default. */
function describeNew(kind: Kind, after: JsonObject, secrets: readonly string[]): Line[] {
  const parent = Object.keys(kind.properties).filter((name) => kind.properties[name]?.isParent === true);
  const left = [nameProperty(kind), ...parent, ...secrets];
  const routing = Object.keys(kind.properties).filter((name) => kind.properties[name]?.type === "configuration");
  const empty = Object.fromEntries(routing.map((name) => [name, {}]));
  const names = Object.keys(after).filter((name) => !left.includes(name) && kind.properties[name] !== undefined);
  const changed = listChanged(kind, { before: empty, after }).filter((name) => names.includes(name));
  const lines = describeObject(kind, empty, after, { names: changed, secrets });
  return lines
    .filter(({ sign }) => sign !== "!")
    .map(({ word, text }) => ({ sign: "+", text: redact(ROUTING.includes(word) ? asNew(text) : withoutFormer(text)) }));
}

const ROUTING = ["filters", "defaultFilter"];

/** `filter 'VIP' added before 'Gold': …` as `filter 'VIP': …`: the order of the lines says it. */
function asNew(text: string): string {
  return text.replace(/ added(?: before .+?| to the end)?(?=: )/, "");
}

/** `taskReservationTimeout 120 → 30` as `taskReservationTimeout 30`: the former value is only the default. */
function withoutFormer(text: string): string {
  return text.replace(/^(\S+) .*? → /s, "$1 ");
}

function toLine(text: string): Line {
  return { sign: "~", text };
}
