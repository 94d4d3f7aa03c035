import { existsSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import type { Command } from "commander";
import { listAncestors } from "../../project/index.js";
import { EXIT, Failure } from "../failure.js";
import { createFiles } from "../files/create-files.js";
import type { Io } from "../io.js";
import { oneOf } from "../parse-option.js";
import { type Choice, chooseFiles } from "./init/choose-files.js";
import { isProjectName, nameAfter } from "./init/project-name.js";
import { describeCreated, describeNext } from "./init/report.js";
import { listTemplate, PIPELINES, type Pipeline } from "./init/template.js";

interface Options {
  name?: string;
  ci: Pipeline;
}

/** `taskrouter init`: creates a project that works, and says what to do next. */
export function configure(command: Command, io: Io, finish: (exitCode: number) => void): void {
  command
    .argument("[FOLDER]", "folder of the project, created if it does not exist; default: the current folder")
    .option("--name <NAME>", "name of the Pulumi project; default: that of the folder")
    .option(`--ci <${PIPELINES.join("|")}>`, "pipeline to create", oneOf(PIPELINES), "github")
    .addHelpText(
      "after",
      "\nCreates Pulumi.yaml, package.json, a workspace file, settings for VS Code and a pipeline. Files that exist are kept." +
        "\nAsks nothing and needs no account. To start from a live workspace, run `taskrouter export --out taskrouter` first.",
    )
    .action((folder: string | undefined, options: Options) => finish(init(folder ?? ".", options, io)));
}

function init(shown: string, { name, ci }: Options, io: Io): number {
  const folder = resolve(io.cwd, shown);
  if (name !== undefined && !isProjectName(name))
    throw new Failure(
      `${JSON.stringify(name)} cannot be the name of a Pulumi project: ` +
        "use at most 100 letters, digits, hyphens, underscores and periods",
      EXIT.usage,
    );
  const choice = chooseFiles(folder, listTemplate(name ?? nameAfter(folder), ci));
  if (choice.created.length > 0) createFiles(folder, choice.created, shown);
  io.out(describeCreated(choice, io.isColor));
  for (const line of listRemarks(folder, choice)) io.out(`${line}\n`);
  io.out(describeNext(relative(io.cwd, folder), choice, io.isColor));
  return EXIT.clean;
}

function listRemarks(folder: string, { created, kept }: Choice): string[] {
  const repository = findRepository(folder);
  const isInside = repository !== undefined && repository !== folder;
  return [
    ...(kept.includes("Pulumi.yaml")
      ? ['Pulumi.yaml is kept: its program must register the files, new TaskRouter("cc", { files: "taskrouter" })']
      : []),
    ...(isInside && created.some(({ path }) => path.startsWith(".git") && path !== ".gitignore")
      ? [`The pipeline runs only at the root of the repository: move it to ${relative(folder, repository)}`]
      : []),
  ];
}

/** The root of the Git repository that contains a folder. */
function findRepository(folder: string): string | undefined {
  return listAncestors(folder).find((one) => existsSync(join(one, ".git")));
}
