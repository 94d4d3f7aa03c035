import type { Kind } from "../../../model/index.js";
import { csharp } from "./examples/csharp.js";
import { go } from "./examples/go.js";
import { exampleOfKind } from "./examples/of-kind.js";
import type { Printer, Program } from "./examples/program.js";
import { python } from "./examples/python.js";
import { typescript } from "./examples/typescript.js";
import { yaml } from "./examples/yaml.js";

/** The languages that have an SDK, and YAML. */
const PRINTERS: readonly Printer[] = [typescript, python, go, csharp, yaml];

/** The description of a kind with an example in each language. */
export function describeKind(kind: Kind): string {
  // files describe workers for the local TaskRouter too
  const doc = kind.isOnRequest === true ? `A ${kind.noun} of a workspace.` : kind.doc;
  return describe(doc, exampleOfKind(kind));
}

/** A description with an example in each language, in the form of Pulumi's registry: each SDK shows its own. */
export function describe(doc: string, program: Program): string {
  const blocks = PRINTERS.map(({ language, print }) => `\`\`\`${language}\n${print(program)}\n\`\`\`\n`).join("");
  return `${doc}\n\n{{% examples %}}\n## Example Usage\n{{% example %}}\n\n${blocks}{{% /example %}}\n{{% /examples %}}\n`;
}
