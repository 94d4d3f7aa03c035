import { type Fault, findControl, type Problem, toProblems, withoutFollowers } from "../../language/index.js";
import { isCallbackUrl, type Kind, kinds, sectionKinds } from "../../model/index.js";
import { type ProblemContext, reportProblems } from "../report/report-problems.js";
import { addHome } from "../schema/key-homes.js";
import { toJson } from "../tree/to-json.js";
import { getText, getValue, type Node } from "../tree/tree.js";
import { explainValue } from "./explain-values.js";
import { validateStructure } from "./validate-structure.js";

/** Checks every object against the schema, and single values as far as a schema cannot. */
export function checkStructure(report: ProblemContext): void {
  const { root } = report;
  const value = toJson(root);
  const found = withoutFollowers(toProblems(validateStructure(value), value));
  const problems = found.map((problem) => addHome(explainValue(problem)));
  reportProblems([...problems, ...checkValues(root)], report);
}

function checkValues(root: Node): Problem[] {
  const inSections = sectionKinds.flatMap(([section, kind]) => {
    const map = getValue(root, section);
    if (map?.kind !== "map") return [];
    return [...map.entries.values()].flatMap(({ key, value }) => checkObject(kind, value, [section, key]));
  });
  return [...checkObject(kinds.Workspace, getValue(root, "workspace"), ["workspace"]), ...inSections];
}

function checkObject(kind: Kind, node: Node | undefined, path: string[]): Problem[] {
  return Object.entries(kind.properties).flatMap(([name, property]): Problem[] => {
    const text = getText(getValue(node, name));
    const fault = text === undefined ? undefined : findFault(property.type, text);
    if (fault === undefined) return [];
    // TaskRouter is not known to refuse such a name
    const severity = fault.code === "control-character" ? "warning" : "error";
    return [{ ...fault, path: [...path, name], severity }];
  });
}

/** A URL is never shown: it may hold a password. */
function findFault(type: string, text: string): Fault | undefined {
  if (type === "url") {
    const expected = 'an absolute URL with "http://" or "https://", or "" for none';
    return text.trim() === "" || isCallbackUrl(text) ? undefined : { code: "wrong-value", params: { expected } };
  }
  const isText = type === "string" || type === "expression";
  if (isText && text !== "" && text.trim() === "") return { code: "blank", params: {} };
  const sign = type === "string" ? findControl(text) : undefined;
  return sign === undefined ? undefined : { code: "control-character", params: { sign } };
}
