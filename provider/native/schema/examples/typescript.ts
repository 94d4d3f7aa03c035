import { nodePackage } from "../package-names.js";
import { type Declaration, indent, type Members, type Printer, type Value } from "./program.js";

export const typescript: Printer = {
  language: "typescript",
  print: (program) =>
    [`import * as taskrouter from "${nodePackage}";`, "", ...program.flatMap(printDeclaration)].join("\n"),
};

function printDeclaration({ name, type, members, shows }: Declaration): string[] {
  if (shows === undefined) return [`const ${name} = new taskrouter.${type}("${name}", ${printMembers(members)});`];
  return [
    `const ${name} = taskrouter.${type}Output(${printMembers(members)});`,
    `export const ${shows} = ${name}.${shows};`,
  ];
}

function printMembers(members: Members): string {
  const lines = members.map(([name, value]) => `    ${name}: ${indent(printValue(value), "    ")},\n`);
  return `{\n${lines.join("")}}`;
}

function printValue(value: Value): string {
  switch (value.type) {
    case "scalar":
      return JSON.stringify(value.value);
    case "id":
      return `${value.of}.id`;
    case "list":
      return `[${value.items.map(printValue).join(", ")}]`;
    default:
      return printMembers(value.members);
  }
}
