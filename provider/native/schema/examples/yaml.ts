import { nativeType } from "../../resource/urn.js";
import type { Declaration, Members, Printer, Value } from "./program.js";

export const yaml: Printer = {
  language: "yaml",
  print: (program) => {
    const resources = program.filter(({ shows }) => shows === undefined);
    const calls = program.filter(({ shows }) => shows !== undefined);
    return [
      ...(resources.length === 0 ? [] : ["resources:", ...resources.flatMap(printResource)]),
      ...(calls.length === 0 ? [] : ["variables:", ...calls.flatMap(printCall)]),
      ...(calls.length === 0 ? [] : ["outputs:", ...calls.map(printOutput)]),
    ].join("\n");
  },
};

function printResource({ name, type, members }: Declaration): string[] {
  return [`  ${name}:`, `    type: ${nativeType(type)}`, "    properties:", ...printMembers(members, "      ")];
}

function printCall({ name, type, members }: Declaration): string[] {
  return [
    `  ${name}:`,
    "    fn::invoke:",
    `      function: ${nativeType(type)}`,
    "      arguments:",
    ...printMembers(members, "        "),
  ];
}

function printOutput({ name, shows }: Declaration): string {
  return `  ${shows}: \${${name}.${shows}}`;
}

function printMembers(members: Members, margin: string): string[] {
  return members.flatMap(([name, value]) => {
    const nested = printNested(value, `${margin}  `);
    return nested === undefined ? [`${margin}${name}: ${printScalar(value)}`] : [`${margin}${name}:`, ...nested];
  });
}

/** Lists of objects and maps are in block style. */
function printNested(value: Value, margin: string): string[] | undefined {
  if (value.type === "map" || value.type === "object") return printMembers(value.members, margin);
  if (value.type !== "list" || value.item === "any") return undefined;
  return value.items.flatMap((item) => {
    const lines = printNested(item, `${margin}  `) ?? [];
    return [`${margin}- ${lines[0]?.trim()}`, ...lines.slice(1)];
  });
}

function printScalar(value: Value): string {
  if (value.type === "id") return `\${${value.of}.id}`;
  if (value.type === "list") return `[${value.items.map(printScalar).join(", ")}]`;
  return value.type === "scalar" ? JSON.stringify(value.value) : "";
}
