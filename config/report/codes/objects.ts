import { didYouMean, formatNumber } from "../../../language/index.js";
import { join, listNames, quote } from "../wording.js";
import type { ReportedCode } from "./finding-code.js";
import {
  describeMissingKey,
  describeWrongType,
  describeWrongValue,
  type MissingKey,
  type WrongType,
  type WrongValue,
} from "./values.js";

/** A key that is written like a call: `speaks(language)`. */
const CALL = /^([\w.-]+)\(([\w, ]+)\)$/;

/** Findings about the objects of a workspace, their keys and their properties. */
export const objectCodes = {
  "attribute-mismatch": {
    severity: "warning",
    what: "attributes of a declared worker or task that `workerAttributes` or `taskAttributes` do not allow",
    cure: "correct one of the two",
    message: ({ owner, name, names }: { owner: string; name: string; names: readonly string[] }) =>
      `"${owner}" does not declare ${quote(name)}${join(didYouMean(name, names), names.length === 0 ? "it declares none" : `declared are ${listNames(names)}`)}`,
  },
  "attribute-name": {
    severity: "warning",
    what: "an attribute that expressions cannot name: one with a hyphen, or with a name that TaskRouter gives every worker",
    cure: "choose another name",
    message: ({ name, isBuiltIn }: { name: string; isBuiltIn: boolean }) =>
      isBuiltIn
        ? `TaskRouter itself gives every worker ${quote(name)}: which of the two an expression sees is not documented; choose another name`
        : `${quote(name)} has a hyphen: TaskRouter keeps it, but refuses every expression that names it`,
  },
  "bad-key": {
    severity: "error",
    what: "a key that cannot be part of a resource's name, or is not text",
    cure: "up to 100 letters, digits, spaces, `_`, `.` and `-`",
    message: (bad: { key: string; isSid: boolean } | { isText: false }) => {
      if ("isText" in bad) return "a key must be plain text: give it a name, and quote it if it has special characters";
      if (bad.isSid) return `${quote(bad.key)} looks like a SID: choose a name of your own as the key`;
      const [, name, parameters] = CALL.exec(bad.key) ?? [];
      if (name !== undefined)
        return `${quote(bad.key)} cannot be a key: the parameters of an expression are listed under its name, ${name}: { parameters: [${parameters}], expression: … }`;
      return `${quote(bad.key)} cannot be a key: use up to 100 letters, digits, spaces, "_", "." and "-", beginning with a letter, digit or "_"`;
    },
  },
  "channel-name": {
    severity: "warning",
    what: "a task channel that expressions cannot name, because its unique name has a hyphen",
    cure: "choose another name while nothing uses it: it never changes",
    message: ({ name }: { name: string }) =>
      `${quote(name)} has a hyphen: TaskRouter accepts such a task channel, but no expression can name it`,
  },
  "configuration-size": {
    severity: "error",
    what: "a configuration larger than 1,038,576 bytes",
    cure: "split it into two workflows",
  },
  "duplicate-key": {
    severity: "error",
    what: "the same key twice, in one file or in two",
    cure: "keep one; put stack-specific values in an overlay",
    message: (twice: { key: string; isAcrossFiles: boolean } | { key: string; isRepeated: true }) => {
      const key = quote(twice.key);
      if ("isRepeated" in twice) return `the key ${key} comes out twice: make the keys of repetitions different`;
      return twice.isAcrossFiles
        ? `${key} is declared twice: keep one of them, or put stack-specific values in overlays/<stack>.yaml`
        : `the key ${key} is here twice: keep one of them`;
    },
  },
  "duplicate-name": {
    severity: "error",
    what: "two objects of one kind with one friendly name, or unique name",
    cure: "change one: objects are found by name",
    message: ({ noun, word = "friendlyName", name, keys: [first, second] }: SameName) =>
      `two ${noun} have the ${word} ${quote(name)}, ${quote(first)} and ${quote(second)}: change one of them`,
  },
  "events-filter-alone": {
    severity: "warning",
    what: "an `eventsFilter` in a workspace that calls no URL for events",
    cure: "add an `eventCallbackUrl`, or remove the line",
    message: (_: object) =>
      '"eventsFilter" has no effect, because TaskRouter calls no URL for events of this workspace: add an "eventCallbackUrl", or remove the line',
  },
  "existing-workspace": {
    severity: "error",
    what: "settings of a workspace that already exists and is not managed here",
    cure: "remove the line",
    message: ({ key }: { key: string }) =>
      key === "existing"
        ? 'a workspace with a "sid" already exists: remove "existing: false", or the "sid"'
        : `${quote(key)} cannot be set on an existing workspace: only its name, SID and default activities are read here, its settings are not managed; remove the line`,
  },
  "former-key-taken": {
    severity: "error",
    what: "a former key that belongs to another object",
    cure: "give a SID to one object only",
    message: ({ former, owner }: { former: string; owner: string }) =>
      `the former key ${quote(former)} belongs to ${quote(owner)}: an object's SID can go to one object only`,
  },
  "ignored-filter": {
    severity: "error",
    what: "a declared filter whose name `ignoreFilters` leaves to others",
    cure: "rename the filter, or narrow the pattern",
  },
  immutable: {
    severity: "error",
    what: "a property that TaskRouter never changes",
    cure: "create another object",
  },
  "missing-key": {
    severity: "error",
    what: "a required key is missing",
    cure: "add it; in raw JSON often the wrapper `task_routing`",
    message: (missing: MissingKey) => describeMissingKey(missing),
  },
  "no-workspace": {
    severity: "error",
    what: "no `workspace` in any file",
    cure: "`workspace: { friendlyName: … }`, or `{ sid: WS… }`",
    message: ({ needsFile }: { needsFile: boolean }) =>
      `no workspace is declared: add ${needsFile ? "a .yaml file with " : ""}"workspace: { friendlyName: NAME }", or "workspace: { sid: WS… }" for an existing one`,
  },
  "nothing-to-delete": {
    severity: "warning",
    what: "`null` in an overlay for a key that no file has",
    cure: "check the spelling",
    message: ({ key }: { key: string }) =>
      `the overlay deletes ${quote(key)} here, but the files have nothing of that name: check the spelling`,
  },
  "queue-order-alone": {
    severity: "warning",
    what: "a `prioritizeQueueOrder` in a workspace whose task queues all have one order",
    cure: "write `taskOrder` at the queues whose order is meant, or remove the line",
    message: ({ order }: { order: "FIFO" | "LIFO" }) =>
      `"prioritizeQueueOrder" has no effect, because all task queues are ${order}: it only chooses between FIFO and LIFO queues; write "taskOrder" at the queues whose order is meant, or remove the line`,
  },
  "retain-alone": {
    severity: "warning",
    what: "an object with `retain: true` that needs another one without it",
    cure: "retain both, or neither: a destroy would be refused",
    message: ({ noun, key, needs }: { noun: string; key: string; needs: readonly string[] }) =>
      `${noun} ${quote(key)} is retained, but ${listPlain(needs)}, which it needs, ${needs.length === 1 ? "is" : "are"} not: "pulumi destroy" would be refused; retain both, or neither`,
  },
  "routing-twice": {
    severity: "error",
    what: "routing in two forms in one workflow",
    cure: "keep one of `filters`, `configuration`, `configurationFile`, `task_routing`",
    message: ({ keys }: { keys: readonly string[] }) =>
      `the routing is written in several forms, ${listNames(keys)}: keep one of them`,
  },
  "too-many-objects": {
    severity: "warning",
    what: "more objects than a workspace accepts by default",
    cure: "ask Twilio to raise the limit, or split the workspace",
    message: ({ section, size, limit }: { section: string; size: number; limit: number }) =>
      `${formatNumber(size)} ${section} are declared, a workspace accepts ${formatNumber(limit)} unless Twilio raised its limit`,
  },
  "unknown-key": {
    severity: "error",
    what: "a key that has no meaning here",
    cure: "use one of the near ones that the message lists. In raw JSON TaskRouter ignores it",
    message: ({ key, where, known, home }: UnknownKey) => {
      if (where === "routing-wrapper") return `TaskRouter ignores the unknown key ${quote(key)} next to "task_routing"`;
      const hint =
        where === "file" && key === "task_routing"
          ? '; raw JSON goes under "workflows", into "configuration" of one of them, or into a .json file of its own'
          : `${home === undefined ? "" : `: ${home}`}${join(didYouMean(key, known), `allowed here: ${listNames(known)}`)}`;
      return `unknown key ${quote(key)}${hint}`;
    },
  },
  "unknown-property": {
    severity: "error",
    what: "`ignore` with a property that does not exist",
    cure: "use one of those that the message lists",
    message: ({ noun, name, names }: { noun: string; name: string; names: readonly string[] }) =>
      `a ${noun} has no property ${quote(name)}${join(didYouMean(name, names), `it has ${listNames(names)}`)}`,
  },
  "wrong-type": {
    severity: "error",
    what: "text for a number, a list for a map …",
    cure: "YAML 1.2: `yes` is text, `true` is true",
    message: (wrong: WrongType) => describeWrongType(wrong),
  },
  "wrong-value": {
    severity: "error",
    what: "a value that is out of range, too long, not a URL, or not one of the choices",
    cure: "see the range in the message",
    message: (wrong: WrongValue) => describeWrongValue(wrong),
  },
} as const satisfies Record<string, ReportedCode>;

/** Two objects of one name. */
export interface SameName {
  readonly noun: string;
  /** The property that is the name. Default: `friendlyName`. */
  readonly word?: string;
  readonly name: string;
  readonly keys: readonly [string, string];
}

function listPlain(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}

export interface UnknownKey {
  readonly key: string;
  readonly where: "file" | "settings" | "expression" | "routing-wrapper";
  readonly known: readonly string[];
  /** Where the key belongs, if that is somewhere else. */
  readonly home?: string | undefined;
}
