import { capitalize } from "../../../../language/index.js";
import { csharpNamespace } from "../package-names.js";
import { type Declaration, indent, type Members, type Printer, type Value } from "./program.js";

const MARGIN = "    ";

export const csharp: Printer = {
  language: "csharp",
  print: (program) => {
    const shown = program.flatMap(({ name, shows }) => (shows === undefined ? [] : [[name, shows] as const]));
    const outputs = shown.map(
      ([name, shows]) => `        ["${shows}"] = ${name}.Apply(found => found.${capitalize(shows)}),`,
    );
    return [
      "using System.Collections.Generic;",
      "using Pulumi;",
      `using Taskrouter = ${csharpNamespace};`,
      "",
      "return await Deployment.RunAsync(() =>",
      "{",
      ...program.map(printDeclaration),
      ...(outputs.length === 0 ? [] : ["    return new Dictionary<string, object?>", "    {", ...outputs, "    };"]),
      "});",
    ].join("\n");
  },
};

function printDeclaration({ name, type, members, shows }: Declaration): string {
  const made =
    shows === undefined
      ? `new Taskrouter.${type}("${name}", new()${printMembers(members)})`
      : `Taskrouter.${capitalize(type)}.Invoke(new()${printMembers(members)})`;
  return `${MARGIN}var ${name} = ${indent(made, MARGIN)};`;
}

function printMembers(members: Members): string {
  return printLines(members, (name, value) => `${capitalize(name)} = ${value}`);
}

function printLines(members: Members, print: (name: string, value: string) => string): string {
  const lines = members.map(([name, value]) => `    ${print(name, indent(printValue(value), MARGIN))},\n`);
  return `\n{\n${lines.join("")}}`;
}

function printValue(value: Value): string {
  switch (value.type) {
    case "scalar":
      return JSON.stringify(value.value);
    case "id":
      return `${value.of}.Id`;
    case "list":
      return `new[] { ${value.items.map(printValue).join(", ")} }`;
    case "object":
      return `new Taskrouter.Inputs.${value.name}Args${printMembers(value.members)}`;
    default:
      return printMap(value);
  }
}

function printMap({ item, members }: Value & { type: "map" }): string {
  const type = item === "text" ? "InputMap<string>" : "Dictionary<string, object>";
  return `new ${type}${printLines(members, (name, value) => `[${JSON.stringify(name)}] = ${value}`)}`;
}
