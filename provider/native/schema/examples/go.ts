import { capitalize } from "../../../../language/index.js";
import { goPackage } from "../package-names.js";
import { type Declaration, indent, listUsed, type Members, type Printer, type Program, type Value } from "./program.js";

const MARGIN = "\t\t";

export const go: Printer = {
  language: "go",
  print: (program) =>
    [
      "package main",
      "",
      "import (",
      `\t"${goPackage}"`,
      '\t"github.com/pulumi/pulumi/sdk/v3/go/pulumi"',
      ")",
      "",
      "func main() {",
      "\tpulumi.Run(func(ctx *pulumi.Context) error {",
      ...printAll(program),
      `${MARGIN}return nil`,
      "\t})",
      "}",
    ].join("\n"),
};

/** Go refuses a variable that is not used, and one that is declared twice. */
function printAll(program: Program): string[] {
  const used = listUsed(program);
  let hasError = false;
  return program.flatMap((declaration) => {
    const { name, type, members, shows } = declaration;
    if (shows !== undefined) return printCall(declaration);
    const isUsed = used.has(name);
    const assigned = `${isUsed ? name : "_"}, err ${isUsed || !hasError ? ":=" : "="}`;
    hasError = true;
    const made = `taskrouter.New${type}(ctx, "${name}", &taskrouter.${type}Args${printMembers(members)})`;
    return [`${MARGIN}${assigned} ${indent(made, MARGIN)}`, "\t\tif err != nil {", "\t\t\treturn err", "\t\t}"];
  });
}

function printCall({ name, type, members, shows }: Declaration): string[] {
  // the generator calls a look-up so, because GetWorkflow reads a resource
  const called = capitalize(type.replace(/^get/, "lookup"));
  const made = `taskrouter.${called}Output(ctx, taskrouter.${called}OutputArgs${printMembers(members)})`;
  return [
    `${MARGIN}${name} := ${indent(made, MARGIN)}`,
    `${MARGIN}ctx.Export("${shows}", ${name}.${capitalize(`${shows}`)}())`,
  ];
}

function printMembers(members: Members, toName = capitalize): string {
  const lines = members.map(([name, value]) => `\t${toName(name)}: ${indent(printValue(value), "\t")},\n`);
  return `{\n${lines.join("")}}`;
}

function printValue(value: Value): string {
  switch (value.type) {
    case "scalar":
      return `pulumi.${typeof value.value === "number" ? "Int" : "String"}(${JSON.stringify(value.value)})`;
    case "id":
      return `${value.of}.ID()`;
    case "list":
      return `${value.item === "any" ? "pulumi." : "taskrouter."}${capitalize(value.item === "any" ? "" : value.item)}Array{${value.items.map(printValue).join(", ")}}`;
    case "object":
      return `&taskrouter.${value.name}Args${printMembers(value.members)}`;
    default:
      return `pulumi.${value.item === "text" ? "String" : ""}Map${printMembers(value.members, JSON.stringify)}`;
  }
}
