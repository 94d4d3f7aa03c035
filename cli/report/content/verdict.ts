import { count } from "../../count.js";
import type { Fate, Findings, ObjectReport, Report } from "./report.js";

const LONGEST = 500;
/** Kinds of changes that the sentence lists. */
const LISTED = 6;
/** Objects that are called by their names. */
const NAMED = 3;

/** The verb of each fate, for one and for several objects. */
export const VERBS: Readonly<Record<Fate, readonly [one: string, many: string]>> = {
  delete: ["is deleted", "are deleted"],
  replace: ["is replaced", "are replaced"],
  update: ["changes", "change"],
  state: ["changes in the state of the stack only", "change in the state of the stack only"],
  create: ["is created", "are created"],
  adopt: ["is adopted", "are adopted"],
  rename: ["gets another key, and stays the same object", "get another key, and stay the same objects"],
  import: ["is imported", "are imported"],
  stay: ["leaves the stack and stays in TaskRouter", "leave the stack and stay in TaskRouter"],
};

/** The first sentences of a report, at most 500 characters. */
export function sayVerdict(
  report: Pick<Report, "status" | "objects" | "foreign" | "errors" | "stack">,
  findings?: Findings,
): string {
  const { status, objects, foreign, errors, stack } = report;
  const where = stack === "" ? "" : ` of stack ${stack}`;
  if (status === "failed") {
    const [first = "no reason was given"] = errors.map((error) => error.trim().split("\n")[0] ?? "");
    const more = errors.length > 1 ? ` (and ${count(errors.length - 1, "more error")})` : "";
    return `${cut(`The preview${where} failed, and nothing can be applied: ${oneLine(first)}`, LONGEST - 30)}${more}.`;
  }
  const others =
    foreign.length === 0
      ? ""
      : ` ${count(foreign.length, "resource")} of other providers ${foreign.length === 1 ? "changes" : "change"}.`;
  const news = sayFindings(findings);
  if (objects.length === 0)
    return `Nothing changes in TaskRouter${where === "" ? "" : ` (stack ${stack})`}.${others}${news}`;
  return `${cut(`${count(objects.length, "object")}${where}: ${sayObjects(objects)}.${others}${news}`, LONGEST)}`;
}

/** `1 workflow changes, 2 task queues are created`: dangerous changes first. */
function sayObjects(objects: readonly ObjectReport[]): string {
  if (objects.length <= NAMED) return objects.map((object) => sayObject(object, objects.length)).join("; ");
  const groups = new Map<string, { fate: Fate; noun: string; number: number }>();
  for (const { fate, noun } of objects) {
    const key = `${fate} ${noun}`;
    groups.set(key, { fate, noun, number: (groups.get(key)?.number ?? 0) + 1 });
  }
  const order = Object.keys(VERBS);
  const sorted = [...groups.values()].sort((a, b) => order.indexOf(a.fate) - order.indexOf(b.fate));
  const texts = sorted.map(
    ({ fate, noun, number }) => `${count(number, noun, pluralOf(noun))} ${VERBS[fate][number === 1 ? 0 : 1]}`,
  );
  const rest = texts.length - LISTED;
  return rest > 0 ? `${texts.slice(0, LISTED).join(", ")} and ${rest} more kinds of changes` : texts.join(", ");
}

/** A single change of the only object is the verdict itself. */
function sayObject(object: ObjectReport, number: number): string {
  const [line, ...others] = object.lines;
  if (line === undefined || object.fate === "create") return sayFate(object);
  if (others.length > 0) return `${sayFate(object)} (${count(others.length + 1, "line")})`;
  return `${sayFate(object)}: ${cut(line.text, number === 1 ? 300 : 80)}`;
}

/** `activity` → `activities`. */
export function pluralOf(noun: string): string {
  if (noun.endsWith("s")) return noun;
  return noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

function sayFindings(findings: Findings | undefined): string {
  if (findings === undefined || findings.fresh.length === 0) return "";
  return ` ${count(findings.fresh.length, "new finding")} in the files.`;
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, " ").replace(/\.$/, "");
}

function cut(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
}

/** `workflow "Support" changes`. */
export function sayFate({ noun, name, fate }: ObjectReport): string {
  return `${noun} ${JSON.stringify(name)} ${VERBS[fate][0]}`;
}
