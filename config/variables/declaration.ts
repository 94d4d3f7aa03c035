import { hasUnknownKey } from "../schema/known-keys.js";
import { isVariableType, type VariableType } from "../schema/variable-types.js";
import { type Entry, getText, getValue, listEntries, type MapNode, type Node } from "../tree/tree.js";

/** A variable that the files declare. */
export interface Declaration {
  readonly name: string;
  readonly keySpan: Entry["keySpan"];
  /** Undefined: any value. */
  readonly type: VariableType | undefined;
  readonly default: Node | undefined;
  readonly isSecret: boolean;
  /** Has a mistake that is reported: whether it has a value is not known. */
  readonly isMalformed: boolean;
}

/** Reads the section `vars`, without its malformed parts, which the check of the structure reports. */
export function readDeclarations(section: Node | undefined): ReadonlyMap<string, Declaration> {
  return new Map(listEntries(section).map((entry) => [entry.key, readDeclaration(entry)]));
}

function readDeclaration({ key, keySpan, value }: Entry): Declaration {
  const type = getText(getValue(value, "type"));
  const secret = getValue(value, "secret");
  const given = getValue(value, "default");
  return {
    name: key,
    keySpan,
    type: type !== undefined && isVariableType(type) ? type : undefined,
    default: isAbsent(given) ? undefined : given,
    isSecret: secret?.kind === "scalar" && secret.value === true,
    isMalformed: hasUnknownKey("vars", value) || (type !== undefined && !isVariableType(type)),
  };
}

function isAbsent(node: Node | undefined): boolean {
  return node === undefined || (node.kind === "scalar" && node.value === null);
}

/** Writes `host: example.com` as `host: { default: example.com }`, so that an overlay can set either form. */
export function spellOut(entry: Entry): Entry {
  const { value } = entry;
  if (value.kind === "map" || (value.kind === "scalar" && value.value === null)) return entry;
  const whole: MapNode = {
    kind: "map",
    span: value.span,
    entries: new Map([["default", { key: "default", keySpan: entry.keySpan, value }]]),
  };
  return { ...entry, value: whole };
}
