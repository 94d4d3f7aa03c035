import type { Severity } from "../../language/index.js";

/** What a finding means and what to do, for where it is shown beside its own message. Texts are Markdown. */
export interface FindingCode {
  /** What it is where nothing is said about it. */
  readonly severity: Severity;
  readonly what: string;
  readonly cure: string;
}

const entry = (severity: Severity, what: string, cure: string): FindingCode => ({ severity, what, cure });

/** Every finding that is no rule of routing, by code, as in the table of docs/findings.md. Rules tell of themselves. */
export const findingCodes: Readonly<Record<string, FindingCode>> = {
  "always-on": entry(
    "warning",
    "a finding that settings, a comment or `allow` would turn off, and cannot",
    "correct what it finds: TaskRouter, or this tool, cannot go on with it",
  ),
  "attribute-name": entry(
    "warning",
    "an attribute that expressions cannot name: one with a hyphen, or with a name that TaskRouter gives every worker",
    "choose another name",
  ),
  "attribute-mismatch": entry(
    "warning",
    "attributes of a declared worker or task that `workerAttributes` or `taskAttributes` do not allow",
    "correct one of the two",
  ),
  "bad-alias": entry(
    "error",
    "a YAML alias that names nothing, or aliases that would blow a small file up to an enormous one",
    "name an anchor that stands before, or write it out",
  ),
  "bad-ignore": entry(
    "warning",
    "a comment that is meant to turn a rule off, and does not",
    "`# taskrouter-ignore ID: reason`; it needs the reason",
  ),
  "bad-key": entry(
    "error",
    "a key that can be no part of a resource's name, or is no text",
    "up to 100 letters, digits, blanks, `_`, `.` and `-`",
  ),
  "bad-merge": entry("error", "`<<` with something other than a map", "merge an alias of a map: `<<: *base`"),
  "bad-number": entry("error", "a number that JSON cannot hold: `.inf`, `.nan`", "a finite number, or quote the text"),
  "bad-path": entry(
    "error",
    "a path that is not there, is no workspace file, or leads out of the folder",
    "correct the path",
  ),
  "bad-symlink": entry("error", "a symlink that leads nowhere", "remove or correct it"),
  "bad-variable": entry(
    "error",
    "an empty variable, a list or a map inside a longer text",
    "use `${vars.x}` alone, or a plain value",
  ),
  "configuration-size": entry("error", "a configuration above 1,038,576 bytes", "divide it over two workflows"),
  "cut-by-comment": entry(
    "error",
    "` #` in an expression: YAML takes the rest for a comment",
    "quote the whole expression",
  ),
  "duplicate-key": entry(
    "error",
    "the same key twice, in one file or in two",
    "keep one; what a stack changes belongs into an overlay",
  ),
  "duplicate-name": entry(
    "error",
    "two objects of one kind with one friendly name",
    "change one: by name an object is found again",
  ),
  "empty-folder": entry("error", "no workspace file in the folder", "another folder, or add a file"),
  "existing-workspace": entry(
    "error",
    "settings of a workspace that is there already and not managed here",
    "remove the line",
  ),
  "expression-cycle": entry("error", "a named expression that uses itself", "write one of them out"),
  "file-too-big": entry("error", "a file above 8 MiB", "divide it"),
  "former-key-taken": entry("error", "a former key that another object has", "a SID goes to one object only"),
  immutable: entry("error", "a property that TaskRouter never changes", "make another object"),
  "json-syntax": entry("error", "not JSON", "the place is the first that cannot be right"),
  "known-worker-twice": entry("error", "`knownWorkerSid` and `knownWorkerFriendlyName` in one target", "keep one"),
  "misplaced-placeholder": entry(
    "error",
    "`${expressions.…}` or `${….sid}` outside routing",
    "use it in `expression`, `skipIf`, `targetWorkers` …",
  ),
  "missing-key": entry("error", "a key that must be there", "add it; in raw JSON often the wrapper `task_routing`"),
  "nested-overlays": entry(
    "warning",
    "a folder `overlays` below another folder: it is not read",
    "move it to the top of the folder that is loaded",
  ),
  "no-workspace": entry("error", "no `workspace` in any file", "`workspace: { friendlyName: … }`, or `{ sid: WS… }`"),
  "not-formatted": entry(
    "warning",
    "a file that `taskrouter fmt` left as it is: it has what no format is for, such as `? key`",
    "write it in the usual way, or leave it",
  ),
  "not-ours": entry(
    "error",
    "a JSON file, named by you, that is no workspace file and no raw configuration",
    "name another",
  ),
  "not-utf-8": entry("error", "a file in another encoding", "save it as UTF-8"),
  "nothing-to-delete": entry("warning", "`null` in an overlay for a key that no file has", "check the spelling"),
  "overlay-twice": entry("error", "two overlays for one stack, `.yaml` and `.yml`", "keep one"),
  "routing-twice": entry(
    "error",
    "routing in two forms in one workflow",
    "keep one of `filters`, `configuration`, `configurationFile`, `task_routing`",
  ),
  "secret-in-routing": entry(
    "error",
    "a secret variable in routing, which previews and the Console show",
    "route by something else",
  ),
  "several-documents": entry("error", "`---` in the middle of a file", "one document a file"),
  "symlink-loop": entry("error", "a symlink to a folder that it lies in", "remove it"),
  "symlink-outside": entry("error", "a symlink that leads out of the folder", "move what it names into the folder"),
  "too-big": entry("error", "too many values, too deep a nesting, or too long a text", "divide the file"),
  "too-many-files": entry("error", "more than 10,000 files, or a folder such as `/`", "name fewer folders"),
  "too-many-findings": entry("note", "only the first 1,000 findings are shown", "fix some"),
  "too-many-objects": entry("warning", "more objects than a workspace takes by default", "ask Twilio, or divide"),
  "unclosed-placeholder": entry("error", "`${` without `}`", "close it; `$${` for the characters themselves"),
  "unknown-activity": entry(
    "error",
    "an activity that no file declares",
    "the key, not the friendly name; built-in ones are declared too",
  ),
  "unknown-expression": entry("error", "`${expressions.x}` without such an entry", "add it, or correct the name"),
  "unknown-key": entry(
    "error",
    "a key that has no meaning here",
    "the message has the near ones. In raw JSON TaskRouter ignores it",
  ),
  "unknown-placeholder": entry("error", "`${…}` of no known form", "the message lists the forms"),
  "unknown-property": entry("error", "`ignore` with a property that there is not", "the message lists them"),
  "unknown-queue": entry(
    "error",
    "a queue that no file declares",
    "the key, not the friendly name; or a full `WQ…` SID",
  ),
  "unknown-reference": entry(
    "error",
    "in a program: a key that `taskQueues` or `activities` lack",
    "pass its `id` under that key",
  ),
  "unknown-rule": entry(
    "warning",
    "an id that no rule has, in settings, a comment or `allow`",
    "the message has the near ones",
  ),
  "unknown-variable": entry("error", "a variable that this stack does not set", "the message has the command"),
  "unknown-workflow": entry("error", "a workflow that no file declares", "the key, not the friendly name"),
  unreadable: entry("error", "a file or folder that may not be read", "check its permissions"),
  "unused-ignore": entry("note", "a comment or `allow` that turns nothing off", "remove it"),
  "wrong-type": entry("error", "text for a number, a list for a map …", "YAML 1.2: `yes` is text, `true` is true"),
  "wrong-value": entry("error", "out of range, too long, no URL, not one of the words", "the message has the range"),
  "yaml-syntax": entry("error", "not YAML; often an expression that needs quotes", "the message shows it quoted"),
};
