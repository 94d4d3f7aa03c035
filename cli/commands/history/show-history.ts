import pc from "picocolors";
import { kinds } from "../../../model/index.js";
import { count } from "../../count.js";
import type { Io } from "../../io.js";
import type { HistoryEntry } from "./add-changes.js";
import type { ChangedObject } from "./compare-snapshots.js";
import type { FoundSnapshots } from "./find-snapshots.js";

const MARKS: Readonly<
  Record<ChangedObject["status"], { readonly mark: string; readonly color: "yellow" | "red" | "cyan" }>
> = {
  changed: { mark: "~", color: "yellow" },
  deleted: { mark: "-", color: "red" },
  added: { mark: "+", color: "cyan" },
  twins: { mark: "!", color: "red" },
};

const ENDS: Readonly<Record<ChangedObject["status"], string>> = {
  changed: "was changed",
  deleted: "was deleted",
  added: "was added",
  twins: "is not compared: several objects have the name now",
};

/** Objects of a snapshot, and lines of an object, that the list shows. */
const MOST = 10;

/** Shows a list of snapshots for people, with what changed after each. */
export function showHistory(
  { folder, snapshots, broken }: FoundSnapshots,
  entries: readonly HistoryEntry[],
  terminal: Pick<Io, "isColor">,
): string {
  const hidden = snapshots.length - entries.length;
  const head =
    snapshots.length === 0
      ? `no snapshots in ${folder}: a run makes one before it changes a workspace`
      : `${count(snapshots.length, "snapshot")} in ${folder}`;
  return [
    `${head}\n`,
    ...entries.map((entry) => `\n${showEntry(entry, terminal, false)}`),
    ...(hidden > 0 ? [`\nand ${count(hidden, "older snapshot")}: --limit shows more\n`] : []),
    ...broken.map(({ id, reason }) => `\n${id} ${reason}\n`),
    ...(entries.length > 0 ? ["\nto go back to one: taskrouter restore SNAPSHOT\n"] : []),
  ].join("");
}

/** @param isWhole whether everything is shown, and not only the beginning */
export function showEntry(entry: HistoryEntry, { isColor }: Pick<Io, "isColor">, isWhole: boolean): string {
  const colors = pc.createColors(isColor);
  const { snapshot, changes } = entry;
  const { id, time, stack, author, live } = snapshot;
  const most = isWhole ? Number.POSITIVE_INFINITY : MOST;
  const when = `${time.slice(0, 16).replace("T", " ")} UTC`;
  const by = author.user === undefined ? "" : ` by ${JSON.stringify(author.user)}`;
  const head = `${colors.bold(id)}  before a run of stack ${JSON.stringify(stack)}${by}, ${when}; workspace ${JSON.stringify(live.workspace.friendlyName)}`;
  const shown = changes.slice(0, most).flatMap((object) => showObject(object, colors, most));
  const more = changes.length > most ? [`  and ${changes.length - most} more objects: taskrouter history ${id}`] : [];
  const pipeline = author.pipeline === undefined ? [] : [`  ${author.pipeline}`];
  return `${[head, ...pipeline, `  ${sumUp(entry)}`, ...shown, ...more].join("\n")}\n`;
}

function sumUp({ until, changes, problem }: HistoryEntry): string {
  if (problem !== undefined) return `changes since then are not known: ${problem.split("\n")[0]}`;
  const end = until === undefined ? "until now" : `until ${until}`;
  return changes.length === 0 ? `nothing changed ${end}` : `changed ${end}:`;
}

function showObject(
  { kind, name, status, changes }: ChangedObject,
  colors: ReturnType<typeof pc.createColors>,
  most: number,
): string[] {
  const { mark, color } = MARKS[status];
  const more = changes.length > most ? [`      and ${changes.length - most} more changes`] : [];
  return [
    `  ${colors[color](`${mark} ${kinds[kind].noun} ${JSON.stringify(name)}`)} ${ENDS[status]}`,
    ...changes.slice(0, most).map(({ sign, text }) => `      ${sign} ${text}`),
    ...more,
  ];
}
