import { type Command, Option } from "commander";
import { formatDiagnostics, loadWorkspace, updateWorkspace } from "../../config/index.js";
import { findProject } from "../../project/index.js";
import type { Snapshot } from "../../provider/history/index.js";
import { EXIT } from "../failure.js";
import type { Io } from "../io.js";
import { collect } from "../parse-option.js";
import { resolvePaths } from "../stack/project-paths.js";
import { readStackConfig } from "../stack/read-stack-config.js";
import { toVars } from "../stack/read-vars.js";
import { finishUpdate } from "./export/update.js";
import { findSnapshot, type SnapshotOptions } from "./history/find-snapshots.js";
import { listLeft } from "./restore/list-left.js";
import { refuseOther } from "./restore/refuse-other.js";
import { refuseUncommitted } from "./restore/refuse-uncommitted.js";

interface Options extends SnapshotOptions {
  check?: true;
  dryRun?: true;
  all?: true;
  force?: true;
  workspace?: string;
}

/** `taskrouter restore`: writes a snapshot into the workspace files. TaskRouter is not changed, and not read. */
export function configure(command: Command, io: Io, finish: (exitCode: number) => void): void {
  command
    .argument("<SNAPSHOT>", "id of a snapshot or the beginning of it, `latest`, or the path of its file")
    .argument("[PATH...]", "files and folders to change; default: those of the Pulumi project", collect)
    .option("--stack <S>", "stack that the snapshot must be of; default: the one that it is of")
    .option("--from <DIR>", "folder with snapshots, such as an artifact of a pipeline; default: .taskrouter/history")
    .option("--check", "write nothing; show the changes as a diff, and fail if there are any")
    .addOption(new Option("--dry-run", "the same as --check"))
    .option("--all", "add objects too that the stack did not manage")
    .option("--force", "change files with uncommitted edits too")
    .option("--workspace <SID|NAME>", "the workspace of the snapshot, if the files have another name for it")
    .addHelpText(
      "after",
      "\nChanges the files where they differ from what was live, and keeps everything else, as `export --update` does." +
        "\nReview the files, then `pulumi preview` shows the way back, and `pulumi up` goes it." +
        "\nA snapshot contains no secrets: properties with one stay as they are in the files." +
        "\nExit code 1: something was left to you; with --check: a file would change. 2: wrong usage, an unknown snapshot," +
        "\none of another workspace or account, or files with uncommitted edits; 3: the snapshot or a file cannot be used.",
    )
    .action(async (wanted: string, paths: string[], options: Options) =>
      finish(await restore(wanted, paths, options, io)),
    );
}

async function restore(wanted: string, paths: readonly string[], options: Options, io: Io): Promise<number> {
  const snapshot = await findSnapshot(wanted, options, io);
  const isCheck = options.check === true || options.dryRun === true;
  const stack = options.stack ?? (findProject(io.cwd) === undefined ? undefined : snapshot.stack);
  const absolute = await resolvePaths(paths, io, stack);
  const config = stack === undefined ? undefined : await readStackConfig(stack, absolute, io);
  const stackOptions = stack === undefined || config === undefined ? {} : { stack, ...toVars(config) };
  const loaded = loadWorkspace(absolute, { ...stackOptions, onlyErrors: true });
  if (loaded.desired === undefined) {
    io.err(formatDiagnostics(loaded, { cwd: io.cwd, isColor: io.isColor }));
    io.err("the files have errors, so they were left as they are: correct them first\n");
    return EXIT.findings;
  }
  refuseOther(snapshot, { declared: loaded.desired.workspace, named: options.workspace, config, env: io.env });
  const result = updateWorkspace(absolute, snapshot.live, {
    ...stackOptions,
    ...toUpdateOptions(snapshot),
    addsAll: options.all === true,
  });
  if (!isCheck && options.force !== true) refuseUncommitted(result.files, io);
  const words = {
    same: `the files have what was live at ${snapshot.id}`,
    ...(snapshot.keys === undefined && {
      undeclared: "was live and is not declared; whether the stack managed it is not known: --all adds it",
    }),
  };
  const code = finishUpdate(result, { isCheck, ...words }, io);
  for (const line of listLeft(snapshot, loaded.desired, result)) io.err(`${line}\n`);
  if (!isCheck && result.files.length > 0)
    io.err(
      `next: review the files, then \`pulumi preview${stack === undefined ? "" : ` --stack ${stack}`}\` shows the way back\n`,
    );
  return code;
}

function toUpdateOptions({ keys, redacted }: Snapshot) {
  const hidden = new Map(Object.entries(redacted));
  return keys === undefined
    ? { hidden }
    : { hidden, known: new Map(Object.entries(keys)), adds: new Set(Object.keys(keys)) };
}
