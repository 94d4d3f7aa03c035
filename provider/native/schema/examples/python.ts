import { toSnakeCase } from "../../../../language/index.js";
import { pythonPackage } from "../package-names.js";
import { type Declaration, indent, type Members, type Printer, type Value } from "./program.js";

export const python: Printer = {
  language: "python",
  print: (program) => {
    const hasCall = program.some(({ shows }) => shows !== undefined);
    return [
      ...(hasCall ? ["import pulumi"] : []),
      `import ${pythonPackage} as taskrouter`,
      "",
      ...program.flatMap(printDeclaration),
    ].join("\n");
  },
};

function printDeclaration({ name, type, members, shows }: Declaration): string[] {
  if (shows === undefined)
    return [`${name} = taskrouter.${type}("${name}",${printArguments(members).replace("(", "")}`];
  return [
    `${name} = taskrouter.${toSnakeCase(type)}_output${printArguments(members)}`,
    `pulumi.export("${shows}", ${name}.${toSnakeCase(shows)})`,
  ];
}

/** Keyword arguments in parentheses, one per line. */
function printArguments(members: Members): string {
  const lines = members.map(([name, value]) => `    ${toSnakeCase(name)}=${indent(printValue(value), "    ")}`);
  return `(\n${lines.join(",\n")})`;
}

function printValue(value: Value): string {
  switch (value.type) {
    case "scalar":
      return typeof value.value === "boolean" ? (value.value ? "True" : "False") : JSON.stringify(value.value);
    case "id":
      return `${value.of}.id`;
    case "list":
      return `[${value.items.map(printValue).join(", ")}]`;
    case "object":
      return `taskrouter.${value.name}Args${printArguments(value.members)}`;
    default:
      return printMap(value.members);
  }
}

function printMap(members: Members): string {
  const lines = members.map(([name, value]) => `    ${JSON.stringify(name)}: ${indent(printValue(value), "    ")},\n`);
  return `{\n${lines.join("")}}`;
}
