import type { Command } from "commander";
import { readVersion } from "../../provider/package.js";
import { EXIT, Failure } from "../failure.js";
import type { Io } from "../io.js";
import { findPackage, isTemporary } from "./plugin/find-package.js";
import { installPlugin, toPluginFolder, uninstallPlugin } from "./plugin/plugin-folder.js";

interface Options {
  uninstall?: true;
}

/** `taskrouter plugin install`: puts the native provider where the engine finds it. */
export function configure(command: Command, io: Io, finish: (exitCode: number) => void): void {
  command
    .command("install")
    .description("install the native provider where Pulumi's engine finds it, for all projects of this user")
    .option("--uninstall", "remove it")
    .addHelpText(
      "after",
      "\nThe plugin starts this package, so the package must stay where it is. Nothing is downloaded." +
        "\nThe folder is plugins/ in PULUMI_HOME, by default ~/.pulumi.",
    )
    .action(({ uninstall }: Options) => {
      if (uninstall === true) remove(io);
      else install(io);
      finish(EXIT.clean);
    });
}

function install(io: Io): void {
  if (process.platform === "win32")
    throw new Failure("Pulumi's engine for Windows cannot start this plugin: use both in WSL", EXIT.failed);
  const version = readVersion();
  const found = findPackage();
  const folder = toPluginFolder(io.env, version);
  const outcome = installPlugin(folder, found.main);
  io.out(`taskrouter ${version}: ${outcome} in ${folder}; it starts ${found.folder}\n`);
  if (isTemporary(found.folder))
    io.err(
      "note: this package is in the cache of npx, which npm may clear. Install it with `npm install --global pulumi-taskrouter " +
        "@pulumi/pulumi`, and run the command again\n",
    );
}

function remove(io: Io): void {
  const version = readVersion();
  const folder = toPluginFolder(io.env, version);
  const isRemoved = uninstallPlugin(folder);
  io.out(`taskrouter ${version}: ${isRemoved ? "removed from" : "is not installed in"} ${folder}\n`);
}
