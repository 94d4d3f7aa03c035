import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ACCOUNT, measure } from "../pulumi/project.mjs";
import { startTlsProxy } from "./tls-proxy.mjs";

/**
 * Opens a project of OpenTofu with the Terraform provider that the community maintains.
 *
 * @param {{ tofu: string, provider: string, program: import("./tofu-programs.mjs").TofuProgram, count: number }} work
 *   `tofu`: the program; `provider`: the folder with `terraform-provider-twilio`
 * @returns {import("../pulumi/run-steps.mjs").Open}
 */
export function openTofu({ tofu, provider, program, count }) {
  return async (url) => {
    const folder = mkdtempSync(join(tmpdir(), "taskrouter-bench-"));
    const proxy = await startTlsProxy(folder, `${url}`);
    const write = (/** @type {readonly number[]} */ changed) => {
      for (const [path, text] of Object.entries(program(count, changed))) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
    };
    write([]);
    const settings = join(folder, "tofu.rc");
    const override = `dev_overrides { "RJPearson94/twilio" = ${JSON.stringify(provider)} }`;
    writeFileSync(settings, `provider_installation {\n  ${override}\n  direct {}\n}\n`);
    const own = { TF_CLI_CONFIG_FILE: settings, CHECKPOINT_DISABLE: "1", NO_COLOR: "1", NO_PROXY: "" };
    const env = { ...process.env, ...ACCOUNT, ...own, ...proxy.env };
    return {
      write,
      measure: ({ tofu: args }) => measure(tofu, [...args, "-input=false", "-no-color"], folder, env),
      remove: () => {
        void proxy.close();
        rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
      },
    };
  };
}
