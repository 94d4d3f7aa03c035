// node run-installer.mjs FOLDER VERSION: runs Pulumi's official installer into FOLDER, without editing the start-up
// files of any shell.
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { PulumiCommand } = require("@pulumi/pulumi/automation");
// The SDK's own copy, because its installer accepts only objects of that class.
const { SemVer } = createRequire(require.resolve("@pulumi/pulumi/automation"))("semver");
const [root = "", version = ""] = process.argv.slice(2);

await PulumiCommand.install({ root, version: new SemVer(version) });
