import { basename } from "node:path";
import { formatNumber } from "../../../language/index.js";
import { listNames, quote } from "../wording.js";
import type { ReportedCode } from "./finding-code.js";

/** Findings about files and folders, before anyone looks at what a file says. */
export const fileCodes = {
  "api-answer": {
    severity: "error",
    what: "an answer of Twilio's API or CLI that declares no workflow: an object of another kind, or an error",
    cure: "declare the object in a .yaml file; workflows are read as they are",
    message: (answer: UnreadAnswer) => describeAnswer(answer),
  },
  "bad-path": {
    severity: "error",
    what: "a path that does not exist, is not a workspace file, or leads out of the folder",
    cure: "correct the path",
    message: (path: PathFault) => describePath(path),
  },
  "bad-symlink": {
    severity: "error",
    what: "a symlink that leads nowhere",
    cure: "remove or correct it",
    message: ({ errno }: Failure) => describeErrno(errno),
  },
  "empty-file": {
    severity: "warning",
    what: "a `.json` file without content",
    cure: "paste the configuration of a workflow, or remove the file",
    message: (_: object) => "this file is empty: paste the configuration of a workflow into it, or remove it",
  },
  "empty-folder": {
    severity: "error",
    what: "a folder without workspace files",
    cure: "name another folder, or add a file",
    message: (_: object) =>
      "no workspace file in this folder: put a .yaml, .yml or .json file there, or name another folder",
  },
  "file-too-big": {
    severity: "error",
    what: "a file larger than 8 MiB",
    cure: "split it",
    message: ({ size, limit }: { size: number; limit: number }) =>
      `has ${formatNumber(size)} bytes, at most ${formatNumber(limit)} are read: split it into several files`,
  },
  "include-cycle": {
    severity: "error",
    what: "files that include each other",
    cure: "remove one of the `include`",
    message: ({ cycle }: { cycle: readonly string[] }) =>
      `files include each other without end: ${cycle.map((path) => quote(basename(path))).join(" includes ")}`,
  },
  "nested-overlays": {
    severity: "warning",
    what: "an `overlays` folder below another folder: it is not read",
    cure: "move it to the top of the folder that is loaded",
    message: (_: object) =>
      'overlays are only read from the "overlays" folder directly in the folder that is loaded, not from folders below: move these files there',
  },
  "not-ours": {
    severity: "error",
    what: "a JSON file, named by you, that is neither a workspace file nor a raw configuration",
    cure: "name another file",
    message: ({ sections, rawKey, near = [] }: UnknownContent) =>
      rawKey === undefined
        ? `not a workspace file: it has none of ${listNames(sections)} at its top`
        : `neither a workflow's raw configuration (with "${rawKey}") nor a workspace file (with ${listNames(sections)})${near.map((key) => `; is ${quote(key)} meant to be it?`).join("")}`,
  },
  "not-utf-8": {
    severity: "error",
    what: "a file in another encoding",
    cure: "save it as UTF-8",
    message: ({ byte, offset, isUtf16 }: { byte: number; offset: number; isUtf16: boolean }) =>
      `is not UTF-8 text: byte 0x${byte.toString(16).toUpperCase().padStart(2, "0")} at offset ${formatNumber(offset)} does not begin a character; ${isUtf16 ? "it looks like UTF-16: " : ""}save it as UTF-8`,
  },
  "overlay-twice": {
    severity: "error",
    what: "two overlays for one stack, `.yaml` and `.yml`",
    cure: "keep one",
    message: ({ stack }: { stack: string }) => `two overlays of the stack "${stack}": keep one`,
  },
  "skipped-file": {
    severity: "note",
    what: "a YAML or JSON file in a folder that is not a workspace file, so it is skipped",
    cure: "move it out of the folder, if it is another program's; otherwise correct its outermost keys",
    message: ({ sections, isJson }: { sections: readonly string[]; isJson: boolean }) =>
      `skipped, because it is not a workspace file: it has none of ${listNames(sections)} at its top${isJson ? ', nor "task_routing"' : ""}`,
  },
  "symlink-loop": {
    severity: "error",
    what: "a symlink to a folder that contains it",
    cure: "remove it",
    message: (_: object) => "this symlink leads back to a folder that contains it, an endless loop: remove it",
  },
  "symlink-outside": {
    severity: "error",
    what: "a symlink that leads out of the folder",
    cure: "move its target into the folder",
    message: ({ isOverlay }: { isOverlay: boolean }) =>
      `this symlink leads out of the folder: move its target into the folder${isOverlay ? "" : ", or name that path as well"}`,
  },
  "too-many-files": {
    severity: "error",
    what: "more than 10,000 files, or a folder such as `/`",
    cure: "name fewer folders",
    message: ({ limit, of }: { limit: number; of: "entries" | "files" }) =>
      of === "entries"
        ? `more than ${formatNumber(limit)} entries below the folder: name a folder that holds only workspace files`
        : `more than ${formatNumber(limit)} workspace files: name fewer folders`,
  },
  unreadable: {
    severity: "error",
    what: "a file or folder without permission to read it",
    cure: "check its permissions",
    message: (fault: Failure | { isOrdinary: false }) =>
      "errno" in fault ? describeErrno(fault.errno) : "is not an ordinary file",
  },
} as const satisfies Record<string, ReportedCode>;

/** `errno` is the code of Node's file system error, such as `ENOENT`. */
export interface Failure {
  readonly errno: string | undefined;
}

type PathFault =
  | { readonly fault: "none-named" }
  /** @param name set where a file names the path */
  | { readonly fault: "other-kind"; readonly name?: string }
  | { readonly fault: "outside"; readonly name: string }
  | { readonly fault: "outside-project"; readonly name: string }
  /** @param name set where a file names the path */
  | ({ readonly fault: "unreadable"; readonly name?: string } & Failure);

export interface UnknownContent {
  readonly sections: readonly string[];
  /** The outermost key of a raw configuration, where the file could be one. */
  readonly rawKey?: string;
  /** Keys that resemble it. */
  readonly near?: readonly string[];
}

/** An answer of Twilio that is not a workflow: `prefix` is that of its SIDs. */
export type UnreadAnswer = { readonly prefix: string } | { readonly errorCode: number } | { readonly lacks: string };

/** What to do with objects that a file of ours declares, by the prefix of their SIDs. */
const DECLARED: Readonly<Record<string, readonly [noun: string, cure: string]>> = {
  WS: ["workspaces", 'declare the one that you use in a .yaml file, "workspace: { sid: WS… }"'],
  WQ: ["task queues", 'declare them under "taskQueues" in a .yaml file'],
  WA: ["activities", 'declare them under "activities" in a .yaml file'],
  WK: ["workers", "workers are not declared here: remove the file"],
  WT: ["tasks", "tasks are not declared here: remove the file"],
};

function describeAnswer(answer: UnreadAnswer): string {
  const what = "this is an answer of Twilio's API";
  if ("errorCode" in answer) return `${what}, the error ${answer.errorCode}: fetch the workflow again`;
  if ("lacks" in answer) return `${what} for a workflow without its ${quote(answer.lacks)}: fetch all of the workflow`;
  const [noun, cure] = DECLARED[answer.prefix] ?? ["other objects", "remove the file"];
  return `${what} for ${noun}: ${cure}`;
}

function describePath(path: PathFault): string {
  if (path.fault === "none-named") return "no file or folder is named: name the folder of the workspace files";
  if (path.fault === "other-kind")
    return `${path.name === undefined ? "" : `${quote(path.name)} `}is neither a folder nor a .yaml, .yml or .json file`;
  if (path.fault === "outside-project")
    return `${quote(path.name)} is outside of the project: move it into the folder of Pulumi.yaml, and write its path relative to this file`;
  if (path.fault === "outside")
    return `${quote(path.name)} lies outside the folder of the workspace files: move it there, and write its path relative to this file`;
  const reason = describeErrno(path.errno);
  return path.name === undefined ? reason : `cannot read ${quote(path.name)}, relative to this file: ${reason}`;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "no file or folder has this name",
  ENOTDIR: "a part of this path is a file and not a folder",
  EACCES: "may not be read: check the permissions",
  EPERM: "may not be read: check the permissions",
  ELOOP: "symlinks form a loop here: remove one of them",
  ENAMETOOLONG: "this path is too long for the file system",
  EISDIR: "is a folder, expected a file",
};

/** The reason for which the file system refused, without the path: the finding names it. */
function describeErrno(errno: string | undefined): string {
  return REASONS[errno ?? ""] ?? `cannot be read (${errno ?? "unknown reason"})`;
}
