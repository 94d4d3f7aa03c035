// node run-installer.mjs FOLDER VERSION: runs Pulumi's official installer into FOLDER, without an edit of any shell's start-up files.
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { PulumiCommand } = require("@pulumi/pulumi/automation");
// The SDK's own copy: its installer takes an object of that class.
const { SemVer } = createRequire(require.resolve("@pulumi/pulumi/automation"))("semver");
const [root = "", version = ""] = process.argv.slice(2);

await PulumiCommand.install({ root, version: new SemVer(version) });
