import { existsSync, lstatSync, statSync } from "node:fs";
import { basename, dirname, relative, resolve } from "node:path";
import { type Command, Option } from "commander";
import { fromLive, listWorkspaceFiles, type NamedWorkspace, printChecked } from "../../config/index.js";
import { formatNumber } from "../../language/index.js";
import { EXIT, Failure } from "../failure.js";
import { createFiles } from "../files/create-files.js";
import type { Io } from "../io.js";
import { collect } from "../parse-option.js";
import { chooseWorkspace } from "../twilio/choose-workspace.js";
import { type ApiObject, type Client, createLists, readWorkspace } from "../twilio/client.js";
import { type ConnectOptions, connect } from "../twilio/connect.js";
import { toImportFile } from "./export/import-file.js";
import { reportExport } from "./export/report.js";
import { schemaLine } from "./export/schema-line.js";

interface Options extends ConnectOptions {
  out?: string;
  update?: true;
  all?: true;
  check?: true;
  dryRun?: true;
  workspace?: string;
  importFile?: string;
  component?: string;
}

/** `taskrouter export`: writes a live workspace as workspace files. */
export function configure(command: Command, io: Io, finish: (exitCode: number) => void): void {
  command
    .argument("[PATH...]", "with --update: files and folders; default: those of the Pulumi project", collect)
    .option("--out <DIR>", "folder for the files; it must not contain workspace files yet")
    .addOption(new Option("--update", "change existing files where they differ from what is live").conflicts("out"))
    .addOption(
      new Option(
        "--import-file <FILE>",
        "write a file for `pulumi import --file`, with the ids of all objects",
      ).conflicts("update"),
    )
    .option(
      "--component <NAME>",
      "with --import-file: name of the TaskRouter in the program that the objects belong to",
    )
    .option("--all", "with --update: add live objects that nothing declares")
    .option("--check", "with --update: write nothing; show the changes as a diff, and fail if there are any")
    .addOption(new Option("--dry-run", "the same as --check"))
    .option("--workspace <SID|NAME>", "workspace to export; default: the only one of the account")
    .option("--stack <S>", "read credentials and host from the configuration of this Pulumi stack first")
    .option("--connection <NAME>", "use a connection of that stack's taskrouter:connections")
    .option("--base-url <URL>", "host of TaskRouter, such as http://127.0.0.1:4010; default: Twilio")
    .addHelpText(
      "after",
      "\nReads only. Credentials: TWILIO_ACCOUNT_SID with TWILIO_AUTH_TOKEN, or with TWILIO_API_KEY and TWILIO_API_SECRET.\n" +
        "Keys take the place of SIDs, repeated expressions get names, and secrets in callback URLs become variables.\n" +
        "Exit code 1: everything is written, and something needs your attention: an error, or an object that files cannot hold.",
    )
    .action(async (paths: string[], options: Options) => finish(await run(paths, options, io)));
}

async function run(paths: readonly string[], options: Options, io: Io): Promise<number> {
  const { update, out, all, check, dryRun, ...others } = options;
  if (update) {
    const { updateFiles } = await import("./export/update.js");
    const isCheck = check ?? dryRun;
    return updateFiles(paths, { ...others, ...(all && { all }), ...(isCheck && { check: isCheck }) }, io);
  }
  const lone = [...paths.map(() => "PATH"), ...(all ? ["--all"] : []), ...((check ?? dryRun) ? ["--check"] : [])][0];
  if (lone !== undefined) throw new Failure(`${lone} needs --update`, EXIT.usage);
  if (others.component !== undefined && others.importFile === undefined)
    throw new Failure("--component needs --import-file", EXIT.usage);
  if (out === undefined && others.importFile === undefined)
    throw new Failure(
      "name the folder for the files with --out <DIR>, or change existing files with --update",
      EXIT.usage,
    );
  return exportWorkspace({ ...others, ...(out !== undefined && { out }) }, io);
}

/** Where to export from, and to which folder. */
interface ExportOptions extends ConnectOptions {
  readonly workspace?: string;
  readonly out?: string;
  readonly importFile?: string;
  readonly component?: string;
}

async function exportWorkspace(
  { out, importFile, component, workspace: wanted, ...connection }: ExportOptions,
  io: Io,
) {
  const folder = out === undefined ? undefined : resolve(io.cwd, out);
  if (folder !== undefined && out !== undefined) checkFolder(folder, out);
  if (importFile !== undefined && existsSync(resolve(io.cwd, importFile)))
    throw new Failure(`${importFile} exists, and nothing was written: choose another file, or delete it`, EXIT.usage);
  const { named, sid } = await connect(connection, io, async (client, account) => {
    const workspace = await chooseWorkspace(client, account, wanted);
    return { named: await readNamed(client, workspace, io), sid: `${workspace.sid}` };
  });
  const code = folder === undefined || out === undefined ? EXIT.clean : writeWorkspace(named, folder, out, io);
  if (importFile === undefined) return code;
  const text = toImportFile(named, sid, component);
  const path = resolve(io.cwd, importFile);
  createFiles(dirname(path), [{ path: basename(path), text }], importFile);
  io.err(
    `wrote ${importFile}; next: pulumi import --file ${importFile} --protect=false` +
      `${component === undefined ? "" : " --generate-code=false"}\n`,
  );
  const left = named.notes.some(({ code: note }) => note !== "unnamed-sid");
  return left ? EXIT.findings : code;
}

/** Writes the workspace files. Returns the exit code. */
function writeWorkspace(named: NamedWorkspace, folder: string, out: string, io: Io): number {
  const checked = printChecked(named.desired, folder, {
    notes: named.notes,
    header: [`exported by \`taskrouter export\`; docs/moving-in.md describes the next steps`],
    schema: schemaLine(folder),
  });
  const [broken] = checked.unfaithful;
  if (broken !== undefined)
    throw new Failure(
      `${broken} would not be the same after it is read back, so nothing was written. This is a bug in taskrouter: please report it`,
    );
  createFiles(folder, checked.files, out);
  return reportExport(named, checked, relative(io.cwd, folder) || ".", io);
}

/**
 * Reads a workspace. Reading takes seconds: if a SID is left that no object has, somebody may have deleted or changed an
 * object meanwhile, so everything is read once more.
 */
async function readNamed(client: Client, workspace: ApiObject, io: Io): Promise<NamedWorkspace> {
  const read = async () => {
    const onRead = (section: string, count: number) => {
      if (io.isTerminal) io.err(`read ${section}: ${formatNumber(count)}\n`);
    };
    return fromLive(await readWorkspace(createLists(client), workspace, { onRead }));
  };
  const named = await read();
  return named.notes.some(({ code }) => code === "unnamed-sid") ? read() : named;
}

/** @param shown the folder as the user wrote it */
function checkFolder(folder: string, shown: string): void {
  const link = lstatSync(folder, { throwIfNoEntry: false });
  if (link === undefined) return;
  const target = statSync(folder, { throwIfNoEntry: false });
  if (target === undefined) throw new Failure(`${shown} is a symlink that leads nowhere`, EXIT.usage);
  if (!target.isDirectory()) throw new Failure(`${shown} is not a folder`, EXIT.usage);
  const [first] = listWorkspaceFiles(folder);
  if (first !== undefined)
    throw new Failure(
      `${shown} has workspace files already, such as ${relative(folder, first)}: nothing was written. ` +
        "Choose another folder, or merge the live workspace into these files with --update",
      EXIT.usage,
    );
}
