import {
  type CheckedFiles,
  describeSecret,
  formatDiagnostics,
  type HiddenSecret,
  type NamedWorkspace,
} from "../../../config/index.js";
import { formatNumber } from "../../../language/index.js";
import { kinds, sectionKinds } from "../../../model/index.js";
import { count } from "../../count.js";
import { EXIT } from "../../failure.js";
import type { Io } from "../../io.js";

/** Shows what was exported, and what is left to do. Returns the exit code. */
export function reportExport(named: NamedWorkspace, checked: CheckedFiles, shown: string, io: Io): number {
  const { desired, notes } = named;
  const { files, secrets, allowed, loaded } = checked;
  const errors = loaded.diagnostics.filter(({ severity }) => severity === "error");
  const leftOut = notes.filter(({ code }) => code !== "unnamed-sid");
  io.out(
    `exported workspace ${JSON.stringify(desired.workspace.friendlyName)} to ${shown}: ${countObjects(named)} in ${count(files.length, "file")}\n`,
  );
  if (allowed.length > 0)
    io.err(`TaskRouter accepted what some rules refuse, so the files allow it: ${allowed.join(", ")}\n`);
  for (const { section, key } of leftOut)
    io.err(`not exported: ${section} ${JSON.stringify(key)}; a comment in ${shown}/workspace.yaml says why\n`);
  const unnamed = notes.length - leftOut.length;
  if (unnamed > 0)
    io.err(
      `${count(unnamed, "SID")} without an object in this workspace ${unnamed === 1 ? "stays" : "stay"}, with a comment\n`,
    );
  showSecrets(secrets, io);
  io.err(formatDiagnostics({ ...loaded, diagnostics: errors }, { cwd: io.cwd }));
  const others = countOthers(loaded.diagnostics);
  if (others !== "") io.err(`\`taskrouter validate ${shown}\` shows ${others} about what is live\n`);
  return errors.length > 0 || leftOut.length > 0 ? EXIT.findings : EXIT.clean;
}

/** `2 warnings and 1 note`; empty without any. */
function countOthers(diagnostics: CheckedFiles["loaded"]["diagnostics"]): string {
  return (["warning", "note"] as const)
    .map((wanted) => [wanted, diagnostics.filter(({ severity }) => severity === wanted).length] as const)
    .flatMap(([wanted, number]) => (number === 0 ? [] : [count(number, wanted)]))
    .join(" and ");
}

function countObjects({ desired }: NamedWorkspace): string {
  const counts = sectionKinds.flatMap(([section, { noun, nouns }]) => {
    const { size } = desired[section];
    return size === 0 ? [] : [`${formatNumber(size)} ${size === 1 ? noun : nouns}`];
  });
  return counts.length === 0 ? `no ${kinds.Workflow.nouns}` : counts.join(", ");
}

/** The values are never shown: they are in the URLs in TaskRouter. */
function showSecrets(secrets: readonly HiddenSecret[], io: Io): void {
  if (secrets.length === 0) return;
  const [are, them] = secrets.length === 1 ? ["is", "it"] : ["are", "them"];
  io.err(
    `${count(secrets.length, "secret")} in callback URLs ${are} not in the files. Set ${them} in each stack, as in the URLs in Twilio's Console:\n`,
  );
  for (const secret of secrets)
    io.err(
      `  pulumi config set --path --secret 'taskrouter:secretVars.${secret.variable}'  # ${describeSecret(secret)}\n`,
    );
}
