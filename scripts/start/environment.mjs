import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../lib/paths.mjs";

/** A made-up account: the local TaskRouter accepts any well-formed one. */
export const ACCOUNT = { sid: "AC0123456789abcdef0123456789abcdef", token: "0123456789abcdef0123456789abcdef" };

/**
 * Returns the variables that a shell needs to work with the stack by hand.
 *
 * @param {string} folder `.start`
 * @param {{ path: string, env: NodeJS.ProcessEnv }} engine
 * @param {string} url of the local TaskRouter
 */
export function createVariables(folder, engine, url) {
  return {
    PULUMI_HOME: join(folder, "pulumi-home"),
    // without attribute files: a run that is killed while it writes one leaves a state that cannot be loaded
    PULUMI_BACKEND_URL: `${pathToFileURL(join(folder, "state")).href}?metadata=skip`,
    PULUMI_CONFIG_PASSPHRASE: "local",
    PULUMI_SKIP_UPDATE_CHECK: "true",
    TWILIO_ACCOUNT_SID: ACCOUNT.sid,
    TWILIO_AUTH_TOKEN: ACCOUNT.token,
    TASKROUTER_URL: url,
    PATH: `${join(folder, "bin")}:${engine.path}`,
  };
}

/** Variables of the user's own account, which must not affect the tour. */
const FOREIGN = [
  "TWILIO_API_KEY",
  "TWILIO_API_SECRET",
  "TWILIO_REGION",
  "TWILIO_EDGE",
  "PULUMI_STACK",
  "PULUMI_CONFIG_PASSPHRASE_FILE",
];

/** @param {NodeJS.ProcessEnv} env @param {Record<string, string>} variables @returns {NodeJS.ProcessEnv} */
export function toEnvironment(env, variables) {
  const own = Object.fromEntries(Object.entries(env).filter(([name]) => !FOREIGN.includes(name)));
  return { ...own, ...variables, PATH: `${variables.PATH}:${env.PATH ?? ""}` };
}

/** Writes `.start/env`, for `source`. @param {string} folder @param {Record<string, string>} variables */
export function writeEnvFile(folder, variables) {
  const lines = Object.entries(variables).map(([name, value]) =>
    name === "PATH" ? `export PATH=${quote(value)}:"$PATH"` : `export ${name}=${quote(value)}`,
  );
  const text = [
    "# written by npm start: `source` it to continue by hand",
    `unset ${FOREIGN.join(" ")}`,
    ...lines,
    "",
  ].join("\n");
  writeFileSync(join(folder, "env"), text, { mode: 0o600 });
}

/** The command `taskrouter` of this checkout. @param {string} folder */
export function writeCommand(folder) {
  const file = join(folder, "bin", "taskrouter");
  mkdirSync(join(folder, "bin"), { recursive: true });
  writeFileSync(file, `#!/bin/sh\nexec node ${quote(join(root, "dist", "cli", "main.js"))} "$@"\n`);
  chmodSync(file, 0o755);
}

/** For a POSIX shell. @param {string} text @returns {string} */
export function quote(text) {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
