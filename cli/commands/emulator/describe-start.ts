import pc from "picocolors";
import type { Emulator, EmulatorOptions, WorkspaceSummary } from "../../../emulator/index.js";
import { count } from "../../count.js";
import type { Io } from "../../io.js";

/** Nouns of the counts, singular and plural. */
const COUNTS = [
  { key: "activities", one: "activity", many: "activities" },
  { key: "taskQueues", one: "task queue", many: "task queues" },
  { key: "workflows", one: "workflow", many: "workflows" },
  { key: "workers", one: "worker", many: "workers" },
  { key: "tasks", one: "task", many: "tasks" },
] as const satisfies { key: keyof WorkspaceSummary; one: string; many: string }[];

/** Describes an emulator that has just started; on a terminal with a table and commands to copy. */
export function describeStart(
  emulator: Pick<Emulator, "url" | "workspaces">,
  { host = "127.0.0.1", accounts }: EmulatorOptions,
  { isColor, isTerminal }: Pick<Io, "isColor" | "isTerminal">,
): string {
  const workspaces = emulator.workspaces();
  const warning = isThisMachine(host) ? [] : [`other machines may reach it at ${host}: do not use real data`];
  const [first] = workspaces;
  if (first === undefined) return toText(warning);
  if (!isTerminal) {
    return toText([...workspaces.map(toLine), ...warning]);
  }
  const colors = pc.createColors(isColor);
  const url = `${emulator.url}/v1/Workspaces/${first.sid}/Tasks`;
  const secret = accounts === undefined ? "any token" : "its token";
  return toText([
    "",
    ...toTable(workspaces).map((line, index) => (index === 0 ? colors.dim(line) : line)),
    "",
    `${colors.dim("account")}  ${first.accountSid}, ${secret}`,
    `${colors.dim("try")}      curl -u ${first.accountSid}:${accounts === undefined ? "token" : "TOKEN"} ${url}`,
    `${colors.dim("Pulumi")}   pulumi config set taskrouter:baseUrl ${emulator.url}`,
    ...warning,
  ]);
}

function toLine(workspace: WorkspaceSummary): string {
  const counts = COUNTS.map(({ key, one, many }) => count(workspace[key], one, many));
  return `workspace ${workspace.sid} '${workspace.friendlyName}' of ${workspace.accountSid}: ${counts.join(", ")}`;
}

function toTable(workspaces: readonly WorkspaceSummary[]): string[] {
  const rows = [
    ["workspace", "sid", ...COUNTS.map(({ many }) => many)],
    ...workspaces.map((one) => [one.friendlyName, one.sid, ...COUNTS.map(({ key }) => String(one[key]))]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}

function toText(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join("");
}

function isThisMachine(host: string): boolean {
  return host === "localhost" || host === "::1" || host.startsWith("127.");
}
