import { stripVTControlCharacters } from "node:util";
import { lastLines, run } from "../lib/run.mjs";
import { isInteractive } from "../lib/terminal.mjs";

const LIMIT_MS = 10 * 60_000;

/** The stack of one Pulumi project, operated through the real CLI. */
export class Stack {
  #project;
  #env;

  /** @param {string} project the folder of `Pulumi.yaml` @param {NodeJS.ProcessEnv} env */
  constructor(project, env) {
    this.#project = project;
    this.#env = env;
  }

  /** Runs a command and returns its output. @param {readonly string[]} args @returns {Promise<string>} */
  async ask(...args) {
    const result = await run("pulumi", [...args, "--non-interactive"], {
      cwd: this.#project,
      env: this.#env,
      timeout: LIMIT_MS,
    });
    if (result.code !== 0)
      throw new Error(`\`pulumi ${args.join(" ")}\` ended with exit code ${result.code}:\n${lastLines(result)}`);
    return result.stdout;
  }

  /** Runs a command and shows its output, in color at a terminal. @param {readonly string[]} args @returns {Promise<string>} */
  show(...args) {
    const options = ["--non-interactive", "--suppress-progress", "--color", isInteractive ? "always" : "never"];
    return this.#show("pulumi", args, options);
  }

  /** Does the same with a command of `taskrouter`. @param {readonly string[]} args @returns {Promise<string>} */
  showTaskrouter(...args) {
    return this.#show("taskrouter", args, []);
  }

  /** @param {string} program @param {readonly string[]} args @param {readonly string[]} options that messages leave out */
  async #show(program, args, options) {
    const onLine = (/** @type {string} */ line) => {
      if (!isPassing(line)) process.stdout.write(`    ${line}\n`);
    };
    const result = await run(program, [...args, ...options], {
      cwd: this.#project,
      env: this.#env,
      onLine,
      timeout: LIMIT_MS,
    });
    if (result.code !== 0) throw new Error(`\`${program} ${args.join(" ")}\` ended with exit code ${result.code}`);
    return result.stdout;
  }
}

/** Recognizes lines that Pulumi would overwrite at a terminal: steps that begin, and resources that do not change. @param {string} line @returns {boolean} */
export function isPassing(line) {
  const text = stripVTControlCharacters(line).trimEnd();
  // the engine repeats messages next to a stack that runs, and lists them in the end
  const isBegun = /\b(creating|updating|deleting|refreshing) \(\d+s\)|pulumi:Stack \S+ running\b/.test(text);
  // the language host is on PATH for the tour alone
  const isFound = /warning: using pulumi-\S+ from \$PATH|^ *pulumi:pulumi:Stack \S+ +1 warning$/.test(text);
  const isUnchanged = /^( ~ )? +(pulumi|pulumi-nodejs|taskrouter):\S+ \S+( refresh \([\d.]+s\))?$/.test(text);
  return text === "" || isBegun || isFound || isUnchanged;
}
