import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../harness/stack.js";

/** The example of a resource or function in the built schema. */
export interface Example {
  /** `Workflow`, `getWorkflow`. */
  readonly name: string;
  readonly code: string;
}

interface Described {
  readonly description: string;
}

/** The examples in one language: `typescript`, `python`, `go`, `csharp`, `yaml`. */
export function listExamples(language: string): Example[] {
  const text = readFileSync(join(root, "dist/provider/native/schema.json"), "utf8");
  const { resources, functions } = JSON.parse(text) as Record<"resources" | "functions", Record<string, Described>>;
  return Object.entries({ ...resources, ...functions }).flatMap(([token, { description }]) => {
    const [, code] = new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, "s").exec(description) ?? [];
    return code === undefined ? [] : [{ name: token.replace("taskrouter:index:", ""), code }];
  });
}

/** The example with this name. */
export function findExample(language: string, name: string): string {
  const found = listExamples(language).find((example) => example.name === name);
  if (found === undefined) throw new Error(`${name} has no example in ${language}`);
  return found.code;
}
