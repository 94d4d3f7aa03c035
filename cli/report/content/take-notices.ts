import type { Plan } from "../plan/index.js";
import { redact } from "./redact.js";

/** A live object that a create takes instead of a new one. */
export interface Takeover {
  readonly sid: string;
  /** The changes that the create makes, as lines for a workspace file; empty if it is equal. */
  readonly lines: readonly string[];
}

/** The messages of a preview, sorted by what they are about. */
export interface SortedNotices {
  readonly errors: readonly string[];
  /** By subject: `task queue "Gold"`. */
  readonly takeovers: ReadonlyMap<string, Takeover>;
  /** Subjects of objects for which the provider found no live one. */
  readonly isNew: ReadonlySet<string>;
  /** Subjects with the lines about secret values, which only the provider can compare. */
  readonly secrets: ReadonlyMap<string, readonly string[]>;
  readonly outside: readonly string[];
  readonly notes: readonly string[];
  /** Limits that TaskRouter named to the preview: requests per second by resource key. */
  readonly limits: ReadonlyMap<string, number>;
  /** Whether adopted objects are deleted in a run like this. */
  readonly deletesAdopted: boolean;
}

/** In a preview, and in an update. */
const ADOPTED = /^(.+) (?:will be adopted(?: and changed)?|already exists and is adopted): ([A-Z]{2}[0-9a-f]{32})/;
const NEW = /^(.+) is new$/;
const CHANGES = /^(.+) changes:$/;
const OUTSIDE = " was changed outside of this stack:";
/** The provider writes it for a report (TASKROUTER_SHOW_LIMITS). */
const LIMIT = /^TaskRouter's limit of (\w+-\w+) is (\d+) per second$/;
const SECRET = /secret/;
/** The engine's words before a message of the native provider. */
const PREFIX = /^\S+ resource '[^']*' has a problem:\s+/;
/** A finding of the workspace files, which a report reads from the files. */
const FINDING = /^\S.*:\d+:\d+: .*\[[a-z0-9-]+\]$/;

/** Sorts the messages of a preview, each once. */
export function takeNotices({ notices }: Pick<Plan, "notices">): SortedNotices {
  const found = {
    errors: [] as string[],
    takeovers: new Map<string, Takeover>(),
    isNew: new Set<string>(),
    secrets: new Map<string, readonly string[]>(),
    outside: [] as string[],
    notes: [] as string[],
    limits: new Map<string, number>(),
    deletesAdopted: false,
  };
  for (const notice of notices) {
    const text = redact(notice.text);
    const [first = "", ...lines] = text.split("\n");
    const [, adopted, sid = ""] = ADOPTED.exec(first) ?? [];
    const [, fresh] = NEW.exec(first) ?? [];
    const [, key, limit] = LIMIT.exec(first) ?? [];
    const [, changed] = CHANGES.exec(first) ?? [];
    if (/TASKROUTER_PERMIT=\S*delete/.test(first)) found.deletesAdopted = true;
    if (notice.severity === "error") found.errors.push(text.replace(PREFIX, ""));
    else if (adopted !== undefined) found.takeovers.set(adopted, { sid, lines: lines.map((line) => line.trim()) });
    else if (fresh !== undefined) found.isNew.add(fresh);
    else if (key !== undefined) found.limits.set(key, Number(limit));
    else if (changed !== undefined) addSecrets(found.secrets, changed, lines);
    else if (first.endsWith(OUTSIDE)) found.outside.push(text);
    else if (!FINDING.test(first)) found.notes.push(text);
  }
  return { ...found, errors: unique(found.errors), notes: unique(found.notes) };
}

function addSecrets(secrets: Map<string, readonly string[]>, subject: string, lines: readonly string[]): void {
  const about = lines.filter((line) => SECRET.test(line)).map((line) => line.trim().replace(/^~ /, ""));
  if (about.length > 0) secrets.set(subject, about);
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
