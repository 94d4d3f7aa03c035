import { quote } from "../wording.js";
import type { ReportedCode } from "./finding-code.js";

/** Findings about the stacks of `taskrouter fleet`. */
export const fleetCodes = {
  "no-stack": {
    severity: "error",
    what: "an entry of a fleet that leads to no Pulumi project, or to no stack of one",
    cure: "correct the path, the glob or the name of the stack",
    message: (missing: MissingStack) => describeMissing(missing),
  },
  "same-workspace": {
    severity: "error",
    what: "two stacks of a fleet that declare one workspace of one account",
    cure: "give each its own workspace, or remove one of the stacks",
    message: ({ name, first, workspace, canShare }: SameWorkspace) =>
      `the stacks ${quote(name)} and ${quote(first)} are for one workspace, ${quote(workspace)}: ${
        canShare
          ? 'if both are meant to use it, write "sharesWorkspace: true" at both in a fleet file'
          : "two stacks would overwrite each other's objects, so give one another name, or remove it"
      }`,
  },
  "stack-twice": {
    severity: "error",
    what: "a stack that a fleet lists twice",
    cure: "keep one entry, or narrow a glob",
    message: ({ name, first }: { readonly name: string; readonly first: string }) =>
      name === first
        ? `the stack ${quote(name)} is listed twice: keep one`
        : `the stacks ${quote(name)} and ${quote(first)} are the same, with one state: keep one`,
  },
} as const satisfies Record<string, ReportedCode>;

export interface SameWorkspace {
  readonly name: string;
  readonly first: string;
  /** Its name or SID. */
  readonly workspace: string;
  /** Whether the workspace exists without both of them. */
  readonly canShare: boolean;
}

export type MissingStack =
  | { readonly fault: "no-folder" | "no-project" | "no-match"; readonly project: string }
  | { readonly fault: "no-stack"; readonly project: string; readonly stack: string };

function describeMissing(missing: MissingStack): string {
  const project = quote(missing.project);
  switch (missing.fault) {
    case "no-folder":
      return `the folder ${project} does not exist: name the folder of a Pulumi project`;
    case "no-project":
      return `there is no Pulumi.yaml in ${project}: name the folder of a Pulumi project`;
    case "no-match":
      return `no folder with a Pulumi.yaml matches ${project}`;
    case "no-stack":
      return `no stack of ${project} matches ${quote(missing.stack)}: there is no such Pulumi.NAME.yaml. A stack without one is named in full`;
  }
}
