import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findPackageFolder, readPackage } from "../../../provider/package.js";

/** The pipelines that a project can start with. */
export const PIPELINES = ["github", "gitlab", "none"] as const;

/** A pipeline to start with. */
export type Pipeline = (typeof PIPELINES)[number];

/** Files of the example `gitops`, which is also the template of a new project. */
const FILES = ["index.js", "taskrouter/contact-center.yaml", ".vscode/settings.json", ".vscode/extensions.json"];

const OF_PIPELINE: Readonly<Record<Pipeline, readonly string[]>> = {
  github: [".github/workflows/taskrouter.yaml", ".github/workflows/taskrouter-drift.yaml"],
  gitlab: [".gitlab-ci.yml", ".gitlab/publish.mjs"],
  none: [],
};

/** The stack that the pipelines apply. */
export const STACK = "production";

const SDK = "@pulumi/pulumi";

/** Packages of a project with the releases that fit: this one, and each of Pulumi's SDK that it works with. */
function packageFile(): string {
  const { version, peerDependencies } = readPackage();
  // the other peers are for a shared queue of a fleet
  const dependencies = { [SDK]: peerDependencies[SDK], "pulumi-taskrouter": `^${version}` };
  return `${JSON.stringify({ private: true, dependencies }, null, 2)}\n`;
}

/**
 * All files of a new project, by path.
 *
 * @param name of the project
 */
export function listTemplate(name: string, pipeline: Pipeline): ReadonlyMap<string, string> {
  const project = readTemplate("Pulumi.yaml").replace(/^name: .*$/m, `name: ${name}`);
  const copied = [...FILES, ...OF_PIPELINE[pipeline]].map((path): [string, string] => [path, readTemplate(path)]);
  return new Map([
    ["Pulumi.yaml", project],
    ["package.json", packageFile()],
    // npm does not publish files of this name
    [".gitignore", "node_modules/\n"],
    ...copied,
  ]);
}

function readTemplate(path: string): string {
  return readFileSync(join(findPackageFolder(), "examples/gitops", path), "utf8");
}
