import { execFileSync } from "node:child_process";
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createFolder, type Ran, type RunOptions, taskrouter } from "../support.js";

/**
 * A `pulumi` that answers from files of the project: `config.json`, `up.json` (events), `stderr`, and `code`, its exit code. With
 * a FIFO `started` it writes into it first, and then waits for a FIFO `go`; SIGINT ends it.
 */
const SCRIPT = `#!/bin/sh
[ -f /dev/stdout ] && into=" into a file"
echo "$(basename "$PWD") $1$into" >> ../../calls
if [ "$1" = config ]; then cat config.json 2> /dev/null || echo '{}'; exit; fi
if [ -p started ]; then
  trap 'kill $!; echo "error: update canceled" >&2; exit 255' INT
  echo > started
  cat go > /dev/null & wait
fi
[ -f "$1.json" ] && cat "$1.json"
[ -f stderr ] && cat stderr >&2
exit "$(cat code 2> /dev/null || echo 0)"
`;

/** A folder with projects in `sites/`, and runs of the command line in it. */
export interface Fleet {
  readonly folder: string;
  run(args: readonly string[], options?: RunOptions): Promise<Ran>;
  /** The commands of Pulumi since the last call, and whether their output went into a file: `berlin up into a file`. */
  calls(): string[];
}

const never = () => new Promise<void>(() => undefined);

/** Creates a fleet. @param files below the folder, such as `sites/berlin/up.json` */
export function createFleet(files: Readonly<Record<string, string>>): Fleet {
  const folder = createFolder({ "bin/pulumi": SCRIPT, calls: "", ...files });
  chmodSync(join(folder, "bin/pulumi"), 0o755);
  const env = { PATH: `${join(folder, "bin")}:${process.env.PATH}` };
  return {
    folder,
    run: (args, options = {}) =>
      taskrouter(["fleet", ...args], {
        cwd: folder,
        waitForEnd: never,
        ...options,
        env: { ...env, ...options.env },
      }),
    calls: () => {
      const lines = readFileSync(join(folder, "calls"), "utf8").trim().split("\n");
      writeFileSync(join(folder, "calls"), "");
      return lines.filter((line) => line !== "").sort();
    },
  };
}

export function makeFifo(path: string): void {
  execFileSync("mkfifo", [path]);
}

const QUEUE = "urn:pulumi:prod::p::pulumi-nodejs:dynamic/taskrouter:TaskQueue::cc-english";

/** The events of an update of one task queue, which has a secret. */
export function eventsOf(before: string, after: string): string {
  const state = (targetWorkers: string) => ({
    type: "pulumi-nodejs:dynamic/taskrouter:TaskQueue",
    urn: QUEUE,
    custom: true,
    id: `WS${"0".repeat(32)}/WQ${"0".repeat(32)}`,
    inputs: {
      friendlyName: "English",
      targetWorkers,
      note: { "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270", ciphertext: "hush" },
    },
    outputs: {},
  });
  const metadata = { op: "update", urn: QUEUE, old: state(before), new: state(after), detailedDiff: null };
  const events = [
    { preludeEvent: { config: { "taskrouter:accountSid": "AC1" } } },
    { resourcePreEvent: { metadata: { ...metadata, detailedDiff: { targetWorkers: { kind: "update" } } } } },
    { diagnosticEvent: { severity: "info", message: "a moment", ephemeral: true } },
    { resOutputsEvent: { metadata } },
    { summaryEvent: { resourceChanges: { same: 4, update: 1 } } },
  ];
  return `${events.map((event) => JSON.stringify(event)).join("\n")}\n{"resOutputsEvent": {"meta`;
}
