import { didYouMean } from "../../../language/index.js";
import { describeNode, getText, type Node } from "../../tree/tree.js";
import { listNames, quote } from "../wording.js";

/** A value of the wrong type. Its node knows if it is a secret, which is never shown. */
export type WrongType = { readonly found: Node } & (
  | { readonly expected: "workspace-file"; readonly sections: readonly string[] }
  | { readonly expected: "settings" | "override"; readonly keys: readonly string[] }
  | { readonly expected: "list" | "expression" | "parameters"; readonly key: string }
  | { readonly expected: "glob" | "include" | "levels" | "json-path" | "raw-routing" | "task-routing" }
);

/** The message of a value of the wrong type. */
export function describeWrongType(wrong: WrongType): string {
  const found = describeNode(wrong.found);
  if (wrong.expected === "workspace-file")
    return `a workspace file is a map with ${listNames(wrong.sections)}, but this is ${found}`;
  return `${describeExpected(wrong)}, but is ${found}`;
}

function describeExpected(wrong: Exclude<WrongType, { expected: "workspace-file" }>): string {
  switch (wrong.expected) {
    case "settings":
      return `the settings must be a map with ${listNames(wrong.keys)}`;
    case "override":
      return `an override must be a map with ${listNames(wrong.keys)}`;
    case "list":
      return `${quote(wrong.key)} must be a list`;
    case "expression":
      return `the expression ${quote(wrong.key)} must be text`;
    case "parameters":
      return `the parameters of ${quote(wrong.key)} must be a list of different names, of letters, digits and "_"`;
    case "glob":
      return "a glob must be text";
    case "include":
      return '"include" must be the path of a file or a folder, or a list of paths';
    case "levels":
      return '"rules" must be a map from ids to levels';
    case "json-path":
      return "must be the path of a .json file, relative to this file";
    case "raw-routing":
      return 'must be TaskRouter\'s JSON, a map with "task_routing"';
    case "task-routing":
      return '"task_routing" must be a map';
  }
}

/** A value of the right type that is not allowed. */
export type WrongValue =
  | { readonly fault: "level"; readonly key: string; readonly levels: readonly string[]; readonly found: Node }
  | { readonly fault: "workspace-sid"; readonly found: string }
  | { readonly fault: "sid"; readonly noun: string; readonly prefix: string; readonly found: string }
  /** `isKey`: it is the key of a declared channel, which is its unique name by default. */
  | { readonly fault: "channel"; readonly name: string; readonly isKey?: boolean };

/** The message of a value that is not allowed. */
export function describeWrongValue(wrong: WrongValue): string {
  switch (wrong.fault) {
    case "level": {
      const meant = didYouMean(getText(wrong.found) ?? "", wrong.levels);
      return `${quote(wrong.key)} must be one of ${wrong.levels.map(quote).join(", ")}, but is ${describeNode(wrong.found)}${meant}`;
    }
    case "workspace-sid":
      return `must be the SID of a workspace ("WS" and 32 hex digits), but is ${quote(wrong.found)}`;
    case "sid":
      return `must be the SID of the ${wrong.noun} ("${wrong.prefix}" and 32 hex digits), but is ${quote(wrong.found)}`;
    case "channel":
      return `${quote(wrong.name)} cannot be a task channel: its unique name has up to 64 letters, digits, "_" and "$", and does not begin with a digit${wrong.isKey === true ? '; add a "uniqueName", or choose another key' : ""}`;
  }
}

/** A required key that is missing. */
export type MissingKey =
  | { readonly missing: "expression"; readonly key: string }
  | { readonly missing: "workspace-name" | "task-workflow" | "override-files" | "routing-wrapper" }
  /** `found`: the keys that the map has in place of it. */
  | { readonly missing: "task-routing"; readonly found: readonly string[]; readonly isYamlForm: boolean };

/** The message of a required key that is missing. */
export function describeMissingKey(missing: MissingKey): string {
  switch (missing.missing) {
    case "workspace-name":
      return 'the workspace needs a "friendlyName", or the "sid" of an existing one';
    case "expression":
      return `${quote(missing.key)} needs an "expression", its text`;
    case "task-workflow":
      return 'a task needs a "workflow", unless there is only one workflow';
    case "override-files":
      return 'an override needs "files", a list of globs relative to this file';
    case "routing-wrapper":
      return 'this is a configuration without its wrapper: put it into {"task_routing": …}';
    case "task-routing": {
      // people leave the wrapper out, or put the YAML form under `configuration`
      if (missing.isYamlForm)
        return '"configuration" holds TaskRouter\'s own JSON, with "task_routing": put "filters" and "defaultFilter" directly into the workflow';
      const found = missing.found.length === 0 ? "is empty" : `has ${listNames(missing.found)}`;
      return `must be TaskRouter's JSON, a map with "task_routing", but ${found}`;
    }
  }
}
