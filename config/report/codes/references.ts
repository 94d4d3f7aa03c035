import { didYouMean, type ReferenceSection, withArticle } from "../../../language/index.js";
import { kindOfSection } from "../../../model/index.js";
import { externalName } from "../../external.js";
import { describeOddSid } from "../odd-sid.js";
import { join, listNames, quote } from "../wording.js";
import type { ReportedCode } from "./finding-code.js";

/** Findings about names and SIDs of other objects, declared or external. */
export const referenceCodes = {
  "declared-and-external": {
    severity: "error",
    what: "an object that is declared and external, or external under two keys",
    cure: "keep it in one place: declare it to manage it",
    message: ({ noun, name, isDeclared }: { noun: string; name: string; isDeclared: boolean }) =>
      isDeclared
        ? `the ${noun} ${quote(name)} is declared and external: remove it here if this stack manages it, else remove its declaration`
        : `the ${noun} ${quote(name)} is external under two keys: keep one of them`,
  },
  "external-twice": {
    severity: "error",
    what: "an external object with a name and a SID",
    cure: "keep one of them",
    message: ({ nameKey, noun }: { nameKey: string; noun: string }) =>
      `an external ${noun} is found by its "${nameKey}" or by its "sid": keep one of them`,
  },
  "foreign-sid": {
    severity: "error",
    what: "the SID of a queue or an activity in a workspace that this stack makes: only objects of another workspace have it",
    cure: "declare the object, and write its key; or `existing: true` if the workspace exists",
    message: (foreign: ForeignSid) => describeForeignSid(foreign),
  },
  "known-worker-twice": {
    severity: "error",
    what: "`knownWorkerSid` and `knownWorkerFriendlyName` in one target",
    cure: "keep one",
  },
  "local-worker": {
    severity: "error",
    what: "`${workers.KEY.sid}` of a worker that exists only in the local TaskRouter",
    cure: "`managed: true` for the worker, or name an existing one under `external`",
    message: ({ key }: { key: string }) =>
      `the worker ${quote(key)} exists only in the local TaskRouter and has no SID in Twilio: add "managed: true" to it, or name an existing one under "external"`,
  },
  "unknown-activity": {
    severity: "error",
    what: "an activity that no file declares",
    cure: "write the key, not the friendly name; declare built-in ones too",
    message: (unknown: UnknownObject) => describeUnknown("activity", unknown),
  },
  "unknown-queue": {
    severity: "error",
    what: "a queue that no file declares",
    cure: "write the key, not the friendly name; or a full `WQ…` SID",
    message: (unknown: UnknownObject) => describeUnknown("task queue", unknown),
  },
  "unknown-reference": {
    severity: "error",
    what: "in a program: a key that is missing from `taskQueues` or `activities`",
    cure: "pass its `id` under that key",
  },
  "unknown-task-channel": {
    severity: "error",
    what: "a task channel that no file declares. Where a name is accepted too, only if there are `taskChannels`",
    cure: "write the key, or the unique name of a built-in one; name an existing one under `external`",
    message: (unknown: UnknownObject) => describeUnknown("task channel", unknown),
  },
  "unknown-worker": {
    severity: "error",
    what: "a worker that is neither managed nor external",
    cure: "write the key; name an existing one under `external`",
    message: (unknown: UnknownObject) => describeUnknown("worker", unknown),
  },
  "unknown-workflow": {
    severity: "error",
    what: "a workflow that no file declares",
    cure: "write the key, not the friendly name",
    message: (unknown: UnknownObject) => describeUnknown("workflow", unknown),
  },
} as const satisfies Record<string, ReportedCode>;

/** A name that should be the key of a declared object. */
export interface UnknownObject {
  readonly name: string;
  readonly section: string;
  /** Absent if the load has too many names to compare. */
  readonly keys: readonly string[] | undefined;
  /** Keys of the objects that have it as their friendly name. */
  readonly namesakes: readonly string[];
  /** Prefix of the SIDs that are accepted in place of a key. */
  readonly prefix: string | undefined;
  /** True for the name of an activity that TaskRouter creates itself. */
  readonly isBuiltIn?: boolean;
}

export interface ForeignSid {
  readonly sid: string;
  readonly kind: ReferenceSection;
  /** `text`: inside an expression, where a placeholder is written in place of it. */
  readonly place: "text" | "value" | "external";
}

function describeForeignSid({ sid, kind, place }: ForeignSid): string {
  const { noun } = kindOfSection(kind);
  const written = place === "text" ? `\${${kind}.KEY.sid}` : "its key";
  const cure =
    place === "external"
      ? `write its "${externalName(kind)}" in place of the SID`
      : `declare the ${noun} here and write ${written}`;
  return `this stack makes the workspace, and ${quote(sid)} is the SID of ${withArticle(noun)} of another one: ${cure}; if the workspace exists, add "existing: true" to it`;
}

function describeUnknown(noun: string, { name, section, keys, namesakes, prefix, isBuiltIn }: UnknownObject): string {
  const isSid = /^[A-Z]{2}[0-9a-zA-Z]{32}$/.test(name);
  const meant =
    namesakes.length > 0
      ? `, did you mean the key ${namesakes.map(quote).join(" or ")}?`
      : didYouMean(name, keys ?? []);
  const odd = prefix === undefined ? undefined : describeOddSid(name);
  const hint = isSid ? describeSid(noun, prefix) : odd === undefined ? meant : `: ${odd}`;
  const list = listDeclared(section, keys);
  const builtIn = `; an activity that TaskRouter creates itself is declared like any other, "${name.toLowerCase()}: { friendlyName: ${name} }"`;
  const external = `; one that exists and is not managed here is named under "external.${section}"`;
  const more = isBuiltIn === true ? builtIn : hint === "" ? external : "";
  return `unknown ${noun} ${quote(name)}${join(hint, list)}${more}`;
}

function listDeclared(section: string, keys: readonly string[] | undefined): string {
  if (keys === undefined) return `not declared under "${section}"`;
  return keys.length === 0 ? `none is declared under "${section}"` : `declared are ${listNames(keys)}`;
}

function describeSid(noun: string, prefix: string | undefined): string {
  if (prefix === undefined) return `: a ${noun} is named by its key here`;
  return `: the SID of ${withArticle(noun)} is "${prefix}" and 32 hex digits`;
}
