import { asObject, isJsonObject, type JsonObject, parseJson } from "../../language/index.js";
import { Failure } from "../failure.js";
import { type ExportedState, listEntries } from "./exported-state.js";
import { explainRun, type Pulumi } from "./pulumi.js";

/**
 * Reads the state of a stack.
 *
 * @param options `showsSecrets`: with plain values in place of encrypted ones, for a comparison that shows none of them
 * @throws Failure if it cannot be read, belongs to another project, or has operations of a run that was killed
 */
export async function readState(
  pulumi: Pulumi,
  stack: string,
  { showsSecrets = false }: { readonly showsSecrets?: boolean } = {},
): Promise<{ text: string; state: ExportedState }> {
  const ran = await pulumi(["stack", "export", "--stack", stack, ...(showsSecrets ? ["--show-secrets"] : [])]);
  if (ran.code !== 0) throw new Failure(`cannot read the state of the stack ${stack}: ${explainRun(ran)}`);
  const parsed = parseJson(ran.stdout);
  if (!isJsonObject(parsed)) throw new Failure(`the state of the stack ${stack} is not JSON: ${firstLine(ran.stdout)}`);
  return { text: ran.stdout, state: { ...parsed, deployment: asObject(parsed.deployment) } };
}

/** @throws Failure for a state that must not be changed */
export function checkState(state: ExportedState, stack: string, project: string): void {
  const pending = state.deployment.pending_operations;
  if (Array.isArray(pending) && pending.length > 0)
    throw new Failure(explainPending(pending.filter(isJsonObject), stack));
  refuseForeign(state, stack, project);
}

/** @throws Failure for the state of another project */
export function refuseForeign(state: ExportedState, stack: string, project: string): void {
  const foreign = listEntries(state).find(({ urn }) => `${urn}`.split("::")[1] !== project);
  if (foreign === undefined) return;
  throw new Failure(
    `the state of the stack ${stack} belongs to another project: it has ${foreign.urn}, but Pulumi.yaml names the project ` +
      `${project}. Nothing was changed: select a stack of ${project}, or import the right state (\`pulumi stack import\`)`,
  );
}

function explainPending(pending: readonly JsonObject[], stack: string): string {
  const [first] = pending;
  const { urn } = asObject(first?.resource);
  return (
    `the state of the stack ${stack} has ${pending.length} pending ${pending.length === 1 ? "operation" : "operations"} of a ` +
    `run that was killed, or that has not ended yet, such as ${first?.type} of ${urn}. Nothing was changed. Wait for that run; ` +
    "if it is surely dead, clear them, and run this command again:\n" +
    `  pulumi cancel --yes --stack ${stack}\n  pulumi refresh --yes --clear-pending-creates --stack ${stack}`
  );
}

/** True if two exports describe the same state. */
export function isSameState(one: ExportedState, other: ExportedState): boolean {
  return JSON.stringify(listEntries(one)) === JSON.stringify(listEntries(other));
}

function firstLine(text: string): string {
  return text.split("\n")[0] ?? "";
}
