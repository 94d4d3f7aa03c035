import type { Command } from "commander";
import { EXIT, Failure } from "../failure.js";
import type { Io } from "../io.js";
import { integerFrom, oneOf } from "../parse-option.js";
import { addChanges, type HistoryEntry } from "./history/add-changes.js";
import { findSnapshot, findSnapshots, type SnapshotOptions } from "./history/find-snapshots.js";
import { showEntry, showHistory } from "./history/show-history.js";

const FORMATS = ["text", "json"] as const;

interface Options extends SnapshotOptions {
  limit: number;
  format: (typeof FORMATS)[number];
  live: boolean;
  baseUrl?: string;
}

/** `taskrouter history`: lists the snapshots that runs have left, and what changed since each. */
export function configure(command: Command, io: Io, finish: (exitCode: number) => void): void {
  command
    .argument("[SNAPSHOT]", "a snapshot, by its id or `latest`: everything that changed from then until now")
    .option("--stack <S>", "only snapshots of this stack; default: of every stack of the project")
    .option("--from <DIR>", "folder with snapshots, such as an artifact of a pipeline; default: .taskrouter/history")
    .option("--limit <N>", "snapshots to list, the newest first", integerFrom(1, 1_000), 10)
    .option("--format <FORMAT>", `output format: ${FORMATS.join(", ")}`, oneOf(FORMATS), "text" as const)
    .option("--no-live", "do not read TaskRouter: leave out what changed since the newest snapshot")
    .option("--base-url <URL>", "host of TaskRouter, such as http://127.0.0.1:4010; default: that of the stack")
    .addHelpText(
      "after",
      "\nEvery run of Pulumi leaves a snapshot of a workspace before its first write to it, without secrets." +
        "\nBelow each one are the changes until the next one; below the newest one, those until now." +
        "\n`taskrouter restore SNAPSHOT` writes one into the workspace files." +
        "\nExit code 2: wrong usage, such as an unknown snapshot; 3: a snapshot cannot be read.",
    )
    .action(async (wanted: string | undefined, options: Options) => finish(await history(wanted, options, io)));
}

async function history(wanted: string | undefined, options: Options, io: Io): Promise<number> {
  const isText = options.format === "text";
  if (wanted !== undefined) {
    const entry = await look(wanted, options, io);
    if (isText) io.out(showEntry(entry, io, true));
    else writeJson({ snapshots: [toJson(entry)] }, io);
    return EXIT.clean;
  }
  const found = await findSnapshots(options, io);
  const entries = await addChanges(found.snapshots, options, io);
  if (isText) io.out(showHistory(found, entries, io));
  else writeJson({ snapshots: entries.map(toJson), broken: found.broken }, io);
  return EXIT.clean;
}

function writeJson(value: object, io: Io): void {
  io.data(`${JSON.stringify(value, undefined, 2)}\n`);
}

/** One snapshot, compared with the present. */
async function look(wanted: string, options: Options, io: Io): Promise<HistoryEntry> {
  if (!options.live)
    throw new Failure("--no-live is for the list: one snapshot is compared with what is live", EXIT.usage);
  const [entry] = await addChanges([await findSnapshot(wanted, options, io)], options, io);
  if (entry?.problem === undefined && entry !== undefined) return entry;
  throw new Failure(`cannot compare the snapshot with what is live: ${entry?.problem}`);
}

/** An entry without the contents of its snapshot. */
function toJson({ snapshot, until, changes, problem }: HistoryEntry) {
  const { id, time, stack, author, account, baseUrl, live } = snapshot;
  const workspace = { sid: live.workspace.sid, name: live.workspace.friendlyName };
  return { id, time, stack, author, account, baseUrl, workspace, until, changes, problem };
}
