import { invariant, rules } from "../../language/index.js";
import type { Finding } from "../report/findings.js";

/** Up to this many findings of one rule in one object are reported one by one. */
const MOST = 3;

/** The noun that the findings of a rule are about, by rule id, for rules whose findings are summarized. */
const repeats: ReadonlyMap<string, string> = new Map(
  rules.flatMap(({ id, repeats: noun }) => (noun === undefined ? [] : [[id, noun]])),
);

/** The rules whose summary is of all objects of a kind. */
const acrossObjects: ReadonlySet<string> = new Set(
  rules.flatMap(({ id, isAcrossObjects }) => (isAcrossObjects === true ? [id] : [])),
);

/**
 * Summarizes findings that repeat through a large workflow: the first one, with the number of the others and the
 * positions of the next few, so that thirty of one kind do not drown out the rest. Its fix covers all of them.
 */
export function sumUp(list: readonly Finding[]): Finding[] {
  const groups = new Map<string, Finding[]>();
  for (const [index, finding] of list.entries()) {
    const { code, severity, subject } = finding;
    const isRepeating = repeats.has(code) && subject !== undefined;
    const object = acrossObjects.has(code) ? undefined : subject?.key;
    const key = isRepeating ? JSON.stringify([code, severity, subject.section, object]) : String(index);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].flatMap((group) => (group.length > MOST ? [toOne(group)] : group));
}

function toOne(group: readonly Finding[]): Finding {
  const [first, ...others] = group;
  invariant(first !== undefined, "a group of findings is not empty");
  const edits = group.flatMap(({ fix }) => fix?.edits ?? []);
  return {
    ...first,
    message: `${first.message}; the same holds for ${others.length} other ${repeats.get(first.code)} of this ${nounOf(first)}`,
    related: [
      ...(first.related ?? []),
      ...others.slice(0, MOST).map(({ span }) => ({ span, message: "the same here" })),
    ],
    ...(first.fix && { fix: { ...first.fix, edits } }),
  };
}

function nounOf({ code, subject }: Finding): string {
  if (acrossObjects.has(code)) return "workspace";
  return subject?.section === "taskQueues" ? "queue" : "workflow";
}
