import { createFill } from "../interpolation/expressions.js";
import type { Fill } from "../interpolation/fill.js";
import { interpolateTree } from "../interpolation/interpolate.js";
import { type FoundVariable, ownMember, type StackVariables, type Variables } from "../interpolation/variables.js";
import type { Findings } from "../report/findings.js";
import { toJson } from "../tree/to-json.js";
import { type Entry, hasSecret, hasUnresolved, type Node } from "../tree/tree.js";
import { convertTo } from "./convert-value.js";
import { type Declaration, readDeclarations } from "./declaration.js";

const UNRESOLVED: FoundVariable = { kind: "unresolved" };

/**
 * The variables that the files declare under `vars`, with the values of the stack or their defaults. Each is checked
 * once: its type, whether it has a value, and whether a secret is one.
 *
 * @param stack undefined without a stack: a variable without a default is unresolved then
 */
export function createDeclaredVariables(
  section: Entry,
  stack: StackVariables | undefined,
  findings: Findings,
): Variables {
  const declarations = readDeclarations(section.value);
  const values = new Map<string, FoundVariable>();
  const open: string[] = [];
  const evaluate = (declaration: Declaration): FoundVariable => {
    const { name } = declaration;
    const known = values.get(name);
    if (known !== undefined) return known;
    if (open.includes(name)) {
      findings.add("variable-cycle", { cycle: [...open.slice(open.indexOf(name)), name] }, declaration.keySpan);
      return UNRESOLVED;
    }
    open.push(name);
    const value = readValue(declaration, stack, fill);
    open.pop();
    values.set(name, value);
    return value;
  };
  const variables: Variables = {
    names: [...declarations.keys()],
    isDeclared: true,
    find(name) {
      const whole = declarations.get(name);
      if (whole !== undefined) return evaluate(whole);
      const [owner = "", ...members] = name.split(".");
      const declaration = declarations.get(owner);
      return declaration === undefined ? { kind: "unknown" } : findMember(evaluate(declaration), owner, members);
    },
  };
  const fill = createFill(undefined, variables, findings);
  for (const declaration of declarations.values()) evaluate(declaration);
  if (stack !== undefined) warnUndeclared(stack, section, variables, findings);
  return variables;
}

function readValue(declaration: Declaration, stack: StackVariables | undefined, fill: Fill): FoundVariable {
  const { name, keySpan, isSecret } = declaration;
  const { findings } = fill;
  if (stack?.isUnknown(name) === true) return UNRESOLVED;
  const set = stack?.get(name);
  const isTold = isSecret && declaration.default !== undefined;
  if (isTold) findings.add("plain-secret", { name, isDefault: true }, declaration.default.span);
  if (set !== undefined) {
    if (isSecret && !set.isSecret) findings.add("plain-secret", { name, isDefault: false }, keySpan);
    return convert(declaration, { kind: "value", ...set, isSecret: set.isSecret || isSecret }, keySpan, findings);
  }
  if (declaration.default !== undefined && !isSecret) return readDefault(declaration, declaration.default, fill);
  if (stack !== undefined && !isTold && !declaration.isMalformed)
    findings.add("unset-variable", { name, isSecret }, keySpan);
  return UNRESOLVED;
}

function readDefault(declaration: Declaration, written: Node, fill: Fill): FoundVariable {
  const filled = interpolateTree(written, "plain", fill);
  if (hasUnresolved(filled)) return UNRESOLVED;
  const found = { kind: "value", value: toJson(filled), isSecret: hasSecret(filled) } as const;
  return convert(declaration, found, written.span, fill.findings);
}

type Value = Extract<FoundVariable, { kind: "value" }>;

function convert({ name, type }: Declaration, found: Value, span: Node["span"], findings: Findings): FoundVariable {
  if (type === undefined) return found;
  const converted = convertTo(type, found.value);
  if (converted !== undefined) return { ...found, ...converted };
  findings.add("variable-type", { name, type, found: found.isSecret ? undefined : found.value }, span);
  return UNRESOLVED;
}

function findMember(found: FoundVariable, owner: string, members: readonly string[]): FoundVariable {
  if (found.kind !== "value") return found;
  let { value } = found;
  let path = owner;
  for (const member of members) {
    const next = ownMember(value, member);
    if (next === undefined) {
      const isMap = typeof value === "object" && value !== null;
      return { kind: "no-member", owner: path, member, names: isMap ? Object.keys(value as object) : [] };
    }
    value = next;
    path = `${path}.${member}`;
  }
  return { ...found, value };
}

/** A stack that sets a misspelled variable would silently get the default of the right one. */
function warnUndeclared(stack: StackVariables, { keySpan }: Entry, { names }: Variables, findings: Findings): void {
  for (const name of stack.names)
    if (!names.includes(name)) findings.add("undeclared-variable", { name, names, isSet: true }, keySpan, WARNING);
}

const WARNING = { severity: "warning" } as const;
