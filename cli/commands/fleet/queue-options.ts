import { EXIT, Failure } from "../../failure.js";
import { checkUrl } from "../../fleet/queue/index.js";
import type { Io } from "../../io.js";
import { toShellWord } from "../../shell-word.js";
import type { FleetOptions } from "./options.js";

/** Has the address of the queue, which can have a password. */
const VARIABLE = "TASKROUTER_QUEUE";
const WAIT_SECONDS = 300;

/** A run that several machines share. */
export interface QueueSettings {
  readonly url: string;
  /** The name of the run. */
  readonly run: string;
  /** How long to wait for a server that does not answer. */
  readonly waitMs: number;
}

/**
 * Reads which queue and which run the user wants.
 *
 * @returns undefined for a run on this machine alone
 * @throws Failure for a wrong address, or a run without a name
 */
export function readQueueSettings({ queue, run, queueTimeout }: FleetOptions, io: Io): QueueSettings | undefined {
  const url = queue ?? io.env[VARIABLE] ?? "";
  if (url === "") {
    if (run === undefined && queueTimeout === undefined) return undefined;
    throw new Failure(
      `${run === undefined ? "--queue-timeout" : "--run"} is for a queue: add --queue, or set ${VARIABLE}`,
      EXIT.usage,
    );
  }
  checkUrl(url);
  const name = run ?? findRun(io.env);
  if (name === undefined || name.trim() === "")
    throw new Failure(
      "the run has no name: add --run with one that is the same on each machine and another for each run. In jobs of GitHub " +
        "Actions and GitLab CI it is known without",
      EXIT.usage,
    );
  return { url, run: name, waitMs: (queueTimeout ?? WAIT_SECONDS) * 1000 };
}

/** The name that a CI system gives to a run of a pipeline. */
function findRun({ GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, CI_PIPELINE_ID }: Io["env"]): string | undefined {
  if (GITHUB_RUN_ID) return `github-${GITHUB_RUN_ID}-${GITHUB_RUN_ATTEMPT || "1"}`;
  return CI_PIPELINE_ID ? `gitlab-${CI_PIPELINE_ID}` : undefined;
}

/** The options that join the same run, without a password. */
export function toQueueWords({ queue }: FleetOptions, settings: QueueSettings | undefined): string[] {
  if (settings === undefined) return [];
  const { username, password, search } = new URL(settings.url);
  const isSecret = `${username}${password}${search}` !== "";
  const address = queue === undefined ? [] : ["--queue", isSecret ? `"$${VARIABLE}"` : toShellWord(queue)];
  return [...address, "--run", toShellWord(settings.run)];
}
