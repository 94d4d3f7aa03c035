import { formatNumber } from "./format-number.js";
import { show } from "./show.js";
import { compareText, didYouMean } from "./suggestion.js";

/** The parts of a render context that a row uses. */
interface Shown {
  readonly isSecret?: boolean;
  readonly nullWord?: "null" | "empty";
}

/** One kind of problem. */
export interface ProblemRow {
  /** The code of its findings: fixed, because settings and comments name it. */
  readonly finding: string;
  /** Whether the sentence begins with its verb, so that the name of the value goes before it. */
  readonly needsSubject?: true;
  /** The subject if the value has no key. */
  readonly whole?: string;
  /** Writes the sentence from the problem's parameters. */
  readonly say: (params: never, shown: Shown) => string;
}

/** The expected value and, if it may be shown, the actual one. */
interface Expectation {
  /** A description that fits after "must be". */
  readonly expected: string;
  /** The JSON type that is expected, if it is a single one. */
  readonly type?: string;
  /** The value, if the sentence should show it. */
  readonly actual?: unknown;
  /** Text after the value, for instance a suggestion. */
  readonly note?: string;
}

interface UnknownKey {
  readonly key: string;
  readonly allowed: readonly string[];
  /** Where the key belongs, if that is somewhere else. */
  readonly home?: string;
}

/** Every problem of a value's structure. */
export const PROBLEMS = {
  "unknown-key": {
    finding: "unknown-key",
    say: ({ key, allowed, home }: UnknownKey) =>
      `unknown key ${JSON.stringify(key)}${home === undefined ? "" : `: ${home}`}${suggestKeys(key, allowed)}`,
  },
  "ignored-key": {
    finding: "unknown-key",
    say: ({ key, allowed }: UnknownKey) =>
      `TaskRouter ignores the unknown key ${JSON.stringify(key)}${suggestKeys(key, allowed)}`,
  },
  "ignored-siblings": {
    finding: "unknown-key",
    say: (_: object) => 'TaskRouter ignores what is next to "task_routing"',
  },
  "missing-key": {
    finding: "missing-key",
    say: ({ key }: { readonly key: string }) => `${JSON.stringify(key)} is missing here`,
  },
  "missing-alternative": {
    finding: "missing-key",
    needsSubject: true,
    whole: "the workflow",
    say: ({ keys }: { readonly keys: readonly string[] }) =>
      `needs ${keys.map((key) => JSON.stringify(key)).join(" or ")}`,
  },
  "missing-property": { finding: "missing-key", say: (_: object) => "is missing" },
  "missing-routing": {
    finding: "missing-key",
    needsSubject: true,
    whole: "the workflow",
    say: (_: object) => 'needs "task_routing" with a map of filters and default_filter: TaskRouter reads nothing else',
  },
  "missing-first-queue": {
    finding: "missing-key",
    say: (_: object) =>
      'the first target of a filter needs a "queue": only later targets stay in the queue of the target before them',
  },
  "wrong-type": { finding: "wrong-type", needsSubject: true, say: describeExpectation },
  "wrong-value": { finding: "wrong-value", needsSubject: true, say: describeExpectation },
  "attribute-mismatch": { finding: "attribute-mismatch", needsSubject: true, say: describeExpectation },
  empty: { finding: "wrong-value", needsSubject: true, say: (_: object) => "must not be empty" },
  blank: { finding: "wrong-value", needsSubject: true, say: (_: object) => "must not be blank" },
  "control-character": {
    finding: "wrong-value",
    needsSubject: true,
    say: ({ sign }: { readonly sign: string }) =>
      `contains the control character ${sign}, which nobody sees or types: remove it`,
  },
  "zero-timeout": {
    finding: "wrong-value",
    needsSubject: true,
    say: (_: object) => "is 0, for which TaskRouter's behavior is not known: write at least 1, or leave it out to wait",
  },
  "too-long": {
    finding: "wrong-value",
    needsSubject: true,
    say: ({ limit, length }: { readonly limit: number; readonly length: number }) =>
      `must be at most ${limit} characters, but has ${length}`,
  },
  "too-few-items": {
    finding: "wrong-value",
    needsSubject: true,
    say: ({ limit }: { readonly limit: number }) => `must have at least ${limit} ${limit === 1 ? "item" : "items"}`,
  },
  unsupported: { finding: "wrong-value", needsSubject: true, say: ({ text }: { readonly text: string }) => text },
  immutable: {
    finding: "immutable",
    say: ({ old, value, reason }: { readonly old: unknown; readonly value: unknown; readonly reason: string }) =>
      `cannot change from ${show(old)} to ${show(value)}: ${reason}`,
  },
  "ignored-filter": {
    finding: "ignored-filter",
    say: ({ name, pattern }: { readonly name: string; readonly pattern: string }) =>
      `the filter ${JSON.stringify(name)} is declared, but ${JSON.stringify(pattern)} in ignoreFilters leaves filters of such names to others: rename the filter, or narrow the pattern`,
  },
  "known-worker-twice": {
    finding: "known-worker-twice",
    say: (_: object) => 'a target can have either "knownWorkerSid" or "knownWorkerFriendlyName", not both',
  },
  "configuration-size": {
    finding: "configuration-size",
    say: ({ bytes, limit }: { readonly bytes: number; readonly limit: number }) =>
      `the configuration has ${formatNumber(bytes)} bytes, and TaskRouter accepts ${formatNumber(limit)}: split it into two workflows`,
  },
} as const satisfies Readonly<Record<string, ProblemRow>>;

/** The code of a problem: closed, because each has its row. */
export type ProblemCode = keyof typeof PROBLEMS;

function describeExpectation(params: Expectation, { isSecret = false, nullWord = "null" }: Shown): string {
  const must = `must be ${params.expected}`;
  if (!("actual" in params)) return isSecret ? must : `${must}${params.note ?? ""}`;
  if (isSecret) return `${must}, but the value of this secret is something else`;
  const actual = params.actual === null ? nullWord : show(params.actual);
  return `${must}, but is ${actual}${params.note ?? ""}`;
}

/** The end of a sentence about an unknown key: the nearest of the allowed keys, then all of them. */
function suggestKeys(unknown: string, allowed: readonly string[]): string {
  const names = [...allowed].sort(compareText).map((name) => JSON.stringify(name));
  const near = didYouMean(unknown, allowed);
  if (names.length === 0) return ": no key is allowed here";
  return `${near === "" ? ";" : near} allowed here: ${names.join(", ")}`;
}
