import { type Problem, toProblems } from "../../language/index.js";
import { isCallbackUrl, type Kind, kinds } from "../../model/index.js";
import { type Report, reportProblems } from "../report/report-problems.js";
import { toJson } from "../tree/to-json.js";
import { getText, getValue, type Node } from "../tree/tree.js";
import { validateStructure } from "./validate-structure.js";

/** Checks every object against the schema, and what a schema cannot say of single values. */
export function checkStructure(report: Report): void {
  const { root } = report;
  const value = toJson(root);
  const problems = toProblems(validateStructure(value), value).map(explainBoolean);
  reportProblems([...problems, ...checkValues(root)], report);
}

/** YAML 1.1 read `yes` and `on` as true; 1.2 reads them as text. */
function explainBoolean(problem: Problem): Problem {
  const word = /^must be true or false, but is "(yes|no|on|off|y|n)"$/i.exec(problem.message)?.[1];
  if (word === undefined) return problem;
  const meant = /^(yes|on|y)$/i.test(word) ? "true" : "false";
  return { ...problem, message: `${problem.message}: YAML 1.2 reads that as text, did you mean ${meant}?` };
}

const SECTION_KINDS = { activities: kinds.Activity, taskQueues: kinds.TaskQueue, workflows: kinds.Workflow };

function checkValues(root: Node): Problem[] {
  const inSections = Object.entries(SECTION_KINDS).flatMap(([section, kind]) => {
    const map = getValue(root, section);
    if (map?.kind !== "map") return [];
    return [...map.entries.values()].flatMap(({ key, value }) => checkObject(kind, value, [section, key]));
  });
  return [...checkObject(kinds.Workspace, getValue(root, "workspace"), ["workspace"]), ...inSections];
}

function checkObject(kind: Kind, node: Node | undefined, path: string[]): Problem[] {
  return Object.entries(kind.properties).flatMap(([name, property]): Problem[] => {
    const text = getText(getValue(node, name));
    const message = text === undefined ? undefined : findFault(property.type, text);
    return message === undefined ? [] : [{ path: [...path, name], code: "wrong-value", severity: "error", message }];
  });
}

/** A URL is never shown: it may hold a password. */
function findFault(type: string, text: string): string | undefined {
  if (type === "url") {
    return text.trim() === "" || isCallbackUrl(text)
      ? undefined
      : 'must be an absolute URL with "http://" or "https://", or "" for none';
  }
  const isText = type === "string" || type === "expression";
  return isText && text !== "" && text.trim() === "" ? "must not be blank" : undefined;
}
