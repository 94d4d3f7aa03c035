import { isUtf8 } from "node:buffer";
import { resolve } from "node:path";
import type { Command } from "commander";
import {
  createView,
  type FormatResult,
  type FormattedFile,
  formatDiagnostics,
  formatFiles,
  formatSource,
  showSafePath,
} from "../../config/index.js";
import { formatNumber } from "../../language/index.js";
import { count } from "../count.js";
import { EXIT, Failure } from "../failure.js";
import { rewriteFile } from "../files/rewrite-file.js";
import { showDiff } from "../files/show-diff.js";
import type { Io } from "../io.js";
import { collect } from "../parse-option.js";

interface Options {
  check?: true;
}

/** Name of standard input in findings and diffs. */
const INPUT = "<stdin>";

/** Largest input in bytes, as for a file. */
const MAX_INPUT = 8 * 1024 * 1024;

/** Most lines per file in the diff of `--check`. */
const SHORT = 20;

/** `taskrouter fmt`: formats workspace files. */
export function configure(command: Command, io: Io, finish: (exitCode: number) => void): void {
  command
    .argument("[PATH...]", "files and folders, or - for standard input; default: the current folder", collect)
    .option("--check", "write nothing; show the changes, and fail if there are any")
    .addHelpText(
      "after",
      "\nKeys are sorted as in the schema, comments and anchors stay, and the meaning of the files does not change:" +
        "\nexpressions and the order of TaskRouter's own JSON stay as they are." +
        "\nExit code 1: a file could not be read or is malformed, and was left unchanged; with --check: a file would change.",
    )
    .action(async (paths: string[], options: Options) => finish(await format(paths, options, io)));
}

async function format(paths: readonly string[], { check }: Options, io: Io): Promise<number> {
  if (paths.includes("-")) return formatInput(paths, check === true, io);
  const places = (paths.length === 0 ? ["."] : paths).map((path) => resolve(io.cwd, path));
  const result = formatFiles(places);
  const changed = result.files.filter(({ before, after }) => before !== after);
  const view = createView(result, io.cwd);
  const handle = check ? showChange : writeChange;
  const failed = changed.filter((file) => !handle(file, showSafePath(file.path, view), io));
  io.err(formatDiagnostics(result, { cwd: io.cwd }));
  if (result.files.length > 0)
    io.err(`${summarize(result.files.length, changed.length, failed.length, check === true)}\n`);
  if (failed.length > 0) return EXIT.failed;
  return hasErrors(result) || (check === true && changed.length > 0) ? EXIT.findings : EXIT.clean;
}

type Handle = (file: FormattedFile, shown: string, io: Io) => boolean;

const showChange: Handle = ({ before, after }, shown, io) => {
  io.out(showDiff(shown, before, after, { isColor: io.isColor, maxLines: SHORT }));
  return true;
};

/** A file that cannot be written does not stop the others from being formatted. */
const writeChange: Handle = ({ realPath, after }, shown, io) => {
  try {
    rewriteFile(realPath, after, shown);
    io.out(`${shown}\n`);
    return true;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    io.err(`error: ${error.message}\n`);
    return false;
  }
};

function summarize(all: number, changed: number, failed: number, isCheck: boolean): string {
  const files = count(all, "file");
  if (changed === 0) return `${files}: all formatted`;
  if (isCheck) return `${files}: ${changed} ${changed === 1 ? "is" : "are"} not formatted`;
  const done = changed - failed;
  return `${files}: ${done} formatted${failed > 0 ? `, ${failed} not written` : ""}`;
}

function hasErrors({ diagnostics }: FormatResult): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}

/** For editors: reads a text and prints the formatted one; prints nothing if there is a finding. */
async function formatInput(paths: readonly string[], isCheck: boolean, io: Io): Promise<number> {
  if (paths.length > 1)
    throw new Failure("- means standard input, which is formatted alone: remove the other paths", EXIT.usage);
  const input = await io.readInput(MAX_INPUT);
  if (input.length > MAX_INPUT)
    throw new Failure(`standard input has more than ${formatNumber(MAX_INPUT)} bytes, the limit of a file`);
  const { mark, text } = decode(input);
  const result = formatSource(INPUT, text);
  io.err(formatDiagnostics(result, { cwd: io.cwd }));
  const [file] = result.files;
  if (file === undefined || hasErrors(result)) return EXIT.findings;
  if (!isCheck) {
    io.data(mark + file.after);
    return EXIT.clean;
  }
  if (file.after !== file.before) showChange(file, INPUT, io);
  return file.after === file.before ? EXIT.clean : EXIT.findings;
}

function decode(bytes: Uint8Array): { mark: string; text: string } {
  if (!isUtf8(bytes)) throw new Failure("standard input is not UTF-8 text");
  const text = Buffer.from(bytes).toString("utf8");
  return text.startsWith("\uFEFF") ? { mark: "\uFEFF", text: text.slice(1) } : { mark: "", text };
}
