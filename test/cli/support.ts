import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import type { Io } from "../../cli/io.js";
import { run } from "../../cli/run.js";

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  cwd?: string;
  env?: Record<string, string>;
  isColor?: boolean;
  isTerminal?: boolean;
  /** Text of standard input. */
  input?: string | Uint8Array;
  /** The answer to a question; without it, nobody can be asked. */
  answer?: string;
  waitForEnd?: Io["waitForEnd"];
  /** Called for every text written to standard output. */
  onOut?: (text: string) => void;
  /** Called for every text written to standard error. */
  onErr?: (text: string) => void;
  redraw?: Io["redraw"];
}

/** Runs `taskrouter ARGS…` in this process. */
export async function taskrouter(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const {
    cwd = process.cwd(),
    env = {},
    isColor = false,
    isTerminal = false,
    input = "",
    answer,
    waitForEnd = async () => {},
    onOut,
    onErr,
    redraw,
  } = options;
  const written = { out: "", err: "" };
  const io: Io = {
    out: (text) => {
      written.out += text;
      onOut?.(text);
    },
    data: (text) => {
      written.out += text;
    },
    err: (text) => {
      written.err += text;
      onErr?.(text);
    },
    redraw,
    readInput: async () => Buffer.from(input),
    env,
    cwd,
    isColor,
    isTerminal,
    canAsk: answer !== undefined,
    ask: async (question) => {
      written.err += question;
      return answer ?? "";
    },
    waitForEnd,
  };
  const code = await run(args, io);
  return { code, ...written };
}

/** Creates a folder with these files, and removes it after the test. */
export function createFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), "taskrouter-cli-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** Matches a stack trace, which must never be shown. */
export const STACK_TRACE = /\n\s+at /;

export const GOOD = `workspace: { friendlyName: Contact Center }
taskQueues:
  everyone: { friendlyName: Everyone }
workflows:
  support:
    filters:
      - { filterFriendlyName: All, expression: 1==1, targets: [{ queue: everyone }] }
`;

/** Line 6 has an unknown queue, line 5 an invalid timeout. */
export const BAD = `workspace: { friendlyName: Contact Center }
taskQueues: { everyone: { friendlyName: Everyone } }
workflows:
  support:
    taskReservationTimeout: 0
    defaultFilter: { queue: evryone }
`;

/** An overlay that deletes nothing: a warning. */
export const WARNED: Record<string, string> = {
  "main.yaml": GOOD,
  "sub/overlays/dev.yaml": "workspace: { friendlyName: Elsewhere }\n",
};
