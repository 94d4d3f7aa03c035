import type { TargetKey } from "../configuration/index.js";

/** What a change is about: a whole filter, target or default filter, or one member of one of them. */
export type ChangeKind =
  | "filter-added"
  | "filter-removed"
  | "filter-moved"
  | "filter-renamed"
  | "target-added"
  | "target-removed"
  | "target-moved"
  | "default-filter-added"
  | "default-filter-removed"
  | MemberKind
  | "known-worker"
  | "unknown-key"
  | "malformed";

/** A change of one key of a target. */
export type MemberKind = Exclude<TargetKey, "knownWorkerSid" | "knownWorkerFriendlyName">;

/** One change of a configuration, in words. */
export interface Change {
  readonly kind: ChangeKind;
  /** Where: in the configuration after the change, or, of what was removed, before it. */
  readonly path: readonly (string | number)[];
  /** For people: `filter 'VIP': timeout 60 → 90`. */
  readonly text: string;
  /** True where only the spelling differs, and tasks are routed as before. */
  readonly isSpelling: boolean;
}

export interface DescribeOptions {
  /**
   * What people call a task queue or an activity, by the key or SID that the configuration has; undefined: as it is
   * written.
   */
  readonly nameOf?: (reference: string) => string | undefined;
}

type Path = Change["path"];

/** A change that is more than spelling. */
export function createChange(kind: ChangeKind, path: Path, text: string): Change {
  return { kind, path, text, isSpelling: false };
}

/** Puts words before a change's text: `filter 'VIP': …`. */
export function prefix(change: Change, words: string): Change {
  return { ...change, text: `${words}: ${change.text}` };
}
