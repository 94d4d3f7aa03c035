import { basename, relative, resolve } from "node:path";
import { didYouMean } from "../../../language/index.js";
import { findProject } from "../../../project/index.js";
import {
  findHistory,
  HISTORY,
  listSnapshots,
  readSnapshot,
  SETTING,
  type Snapshot,
  type SnapshotFault,
  type SnapshotFile,
} from "../../../provider/history/index.js";
import { EXIT, Failure } from "../../failure.js";
import type { Io } from "../../io.js";
import { createPulumi } from "../../stack/pulumi.js";

/** Where to look for snapshots. */
export interface SnapshotOptions {
  /** Only those of this stack. */
  stack?: string | undefined;
  /** Folder of snapshots, such as an artifact of a pipeline. Default: that of the project. */
  from?: string | undefined;
}

/** A file that is not a snapshot. */
export interface BrokenFile extends SnapshotFile {
  /** Why it cannot be used, as the end of a sentence about it. */
  readonly reason: string;
}

/** The snapshots of a folder, the newest first. */
export interface FoundSnapshots {
  /** As the user writes it. */
  readonly folder: string;
  readonly snapshots: readonly Snapshot[];
  readonly broken: readonly BrokenFile[];
}

/**
 * Reads the snapshots of a folder.
 *
 * @throws Failure if there is no folder to look in, or it cannot be read
 */
export async function findSnapshots({ stack, from }: SnapshotOptions, io: Io): Promise<FoundSnapshots> {
  const path = await findFolder({ stack, from }, io);
  const folder = relative(io.cwd, path) || ".";
  const snapshots: Snapshot[] = [];
  const broken: BrokenFile[] = [];
  for (const file of listFiles(path, folder)) {
    const read = readFile(file.path, folder);
    if ("fault" in read) broken.push({ ...file, reason: explain(read) });
    else if (stack === undefined || isOf(read, stack)) snapshots.push(read);
  }
  return { folder, snapshots, broken };
}

/**
 * Finds one snapshot: by its id or the beginning of it, by the path of its file, or the newest one for `latest`.
 *
 * @throws Failure that says why there is none
 */
export async function findSnapshot(wanted: string, options: SnapshotOptions, io: Io): Promise<Snapshot> {
  if (wanted.endsWith(".json.gz")) return readWhole(wanted, options, io);
  const { folder, snapshots, broken } = await findSnapshots(options, io);
  const ids = snapshots.map(({ id }) => id);
  if (wanted === "latest") return chooseLatest(snapshots, folder, options);
  const exact = snapshots.filter(({ id }) => id === wanted);
  const fitting = exact.length > 0 ? exact : snapshots.filter(({ id }) => id.startsWith(wanted));
  const [only, ...others] = fitting;
  if (only !== undefined && others.length === 0) return only;
  if (only !== undefined)
    throw new Failure(
      `${JSON.stringify(wanted)} is the beginning of ${fitting.length} snapshots: ${fitting.map(({ id }) => id).join(", ")}`,
      EXIT.usage,
    );
  const faulty = broken.find(({ id }) => id.startsWith(wanted));
  if (faulty !== undefined) throw new Failure(`the snapshot ${faulty.id} in ${folder} ${faulty.reason}`);
  const elsewhere = options.stack === undefined ? undefined : await findElsewhere(wanted, options, io);
  if (elsewhere !== undefined)
    throw new Failure(
      `the snapshot ${elsewhere.id} is of stack ${JSON.stringify(elsewhere.stack)}, not of ${JSON.stringify(options.stack)}`,
      EXIT.usage,
    );
  throw new Failure(
    `unknown snapshot ${JSON.stringify(wanted)}${didYouMean(wanted, ids)}; ${listIds(ids, folder)}`,
    EXIT.usage,
  );
}

function chooseLatest(snapshots: readonly Snapshot[], folder: string, { stack }: SnapshotOptions): Snapshot {
  const [first] = snapshots;
  if (first === undefined) throw new Failure(listIds([], folder, stack), EXIT.usage);
  const stacks = [...new Set(snapshots.map((one) => JSON.stringify(one.stack)))];
  if (stacks.length === 1) return first;
  throw new Failure(`${folder} has snapshots of the stacks ${stacks.join(", ")}: choose one with --stack`, EXIT.usage);
}

async function findElsewhere(wanted: string, { from }: SnapshotOptions, io: Io): Promise<Snapshot | undefined> {
  const { snapshots } = await findSnapshots({ from }, io);
  return snapshots.find(({ id }) => id.startsWith(wanted));
}

/** Ids that are listed one by one. */
const MOST = 10;

function listIds(ids: readonly string[], folder: string, stack?: string): string {
  const of = stack === undefined ? "" : ` of stack ${JSON.stringify(stack)}`;
  if (ids.length === 0)
    return `there are no snapshots${of} in ${folder}: a run makes one before it changes a workspace`;
  const more = ids.length > MOST ? ` and ${ids.length - MOST} older ones` : "";
  return `there are ${ids.slice(0, MOST).join(", ")}${more}`;
}

function readWhole(path: string, { stack }: SnapshotOptions, io: Io): Snapshot {
  const read = readFile(resolve(io.cwd, path), path);
  if ("fault" in read) throw new Failure(`${path} ${explain(read)}`);
  if (stack === undefined || isOf(read, stack)) return read;
  throw new Failure(`${path} is of stack ${JSON.stringify(read.stack)}, not of ${JSON.stringify(stack)}`, EXIT.usage);
}

/** The name of a stack may have its organization in front. */
function isOf({ stack: own }: Snapshot, stack: string): boolean {
  return own === stack || basename(own) === basename(stack);
}

async function findFolder({ stack, from }: SnapshotOptions, io: Io): Promise<string> {
  if (from !== undefined) return resolve(io.cwd, from);
  const found = findHistory(io.cwd, { env: io.env, setting: await readSetting(stack, io) });
  if (found === undefined)
    throw new Failure(
      `there is no Pulumi.yaml in ${io.cwd} or above it: run this in a Pulumi project, or name a folder of snapshots with --from`,
      EXIT.usage,
    );
  if ("off" in found) throw new Failure(`${found.off}: no snapshots are kept. Name a folder with --from`, EXIT.usage);
  return found.path;
}

/** The folder that a stack, or the selected one, names. Undefined without a stack, or without Pulumi. */
async function readSetting(stack: string | undefined, io: Io): Promise<string | undefined> {
  const project = findProject(io.cwd);
  // the variable counts more, and a command of Pulumi takes a second
  if (project === undefined || io.env[HISTORY]?.trim()) return undefined;
  const args = ["config", "get", SETTING, ...(stack === undefined ? [] : ["--stack", stack])];
  const ran = await createPulumi(io, project)(args).catch(() => undefined);
  return ran?.code === 0 ? ran.stdout.trim() : undefined;
}

function listFiles(path: string, folder: string): SnapshotFile[] {
  try {
    return listSnapshots(path);
  } catch (error) {
    throw new Failure(`cannot read ${folder}: ${codeOf(error)}`);
  }
}

function readFile(path: string, shown: string): Snapshot | SnapshotFault {
  try {
    return readSnapshot(path);
  } catch (error) {
    throw new Failure(`cannot read the snapshot ${shown}: ${codeOf(error)}`, EXIT.usage);
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}

function explain(fault: SnapshotFault): string {
  return fault.fault === "newer"
    ? `was written in version ${fault.version} by a newer release of pulumi-taskrouter: install that release`
    : "is broken: it is not a whole snapshot. Use another one, or download it again";
}
