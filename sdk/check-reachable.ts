import { hasInlineProject } from "./inline-project.js";
import { isReachableFrom } from "./is-reachable.js";
import { createRunError } from "./run-error.js";

let isChecked = false;

/**
 * Checks that the provider's process will find this package, which it imports by name from the program's folder. If only a
 * shared library of a monorepo depends on the package, that import fails later with an obscure message. *observed*
 *
 * @throws pulumi.RunError that says where the package is searched for and how to install it
 */
export function checkReachable(): void {
  if (isChecked || hasInlineProject()) return;
  findPackage(process.cwd(), isInline());
  isChecked = true;
}

/** The engine starts other programs with this variable; a function of the Automation API runs without it. *observed* */
function isInline(): boolean {
  return process.env.PULUMI_NODEJS_PROJECT === undefined;
}

/** @throws pulumi.RunError if a program in that folder cannot import this package by name */
export function findPackage(folder: string, isInlineProgram = false): void {
  if (isReachableFrom(folder)) return;
  const cure = isInlineProgram
    ? "run the program in a folder with the package, or name one in the options of the stack, " +
      'as in `{ projectSettings: inlineProject("name-of-the-project", __dirname) }`, with `inlineProject` of this package.'
    : "add it to the dependencies of the Pulumi project itself (npm install pulumi-taskrouter), not only to a library it uses.";
  throw createRunError(`pulumi-taskrouter cannot be found from ${folder}, where Pulumi runs its resources: ${cure}`);
}
