import pc from "picocolors";
import { toShellWord } from "../../shell-word.js";
import type { Choice } from "./choose-files.js";
import { STACK } from "./template.js";

/** Lists the files by what happened to them. */
export function describeCreated({ created, kept }: Choice, isColor: boolean): string {
  const { green, dim } = pc.createColors(isColor);
  const lines = [
    ...created.map(({ path }) => `${green("created")} ${path}`),
    ...kept.map((path) => dim(`kept    ${path}`)),
  ];
  return `${lines.join("\n")}\n`;
}

/**
 * The commands from here to the first plan.
 *
 * @param folder of the project, relative to the current one; empty for the same one
 */
export function describeNext(folder: string, { created }: Choice, isColor: boolean): string {
  const { bold, dim } = pc.createColors(isColor);
  const isNew = created.some(({ path }) => path === "package.json");
  const steps = [
    ...(folder === "" ? [] : [[`cd ${toShellWord(folder)}`, ""]]),
    [isNew ? "npm install" : "npm install pulumi-taskrouter @pulumi/pulumi", ""],
    [`pulumi stack init ${STACK}`, "after `pulumi login --local`, state is kept on this machine"],
    ["pulumi preview", "shows what `pulumi up` would create"],
  ] as const;
  const width = Math.max(...steps.map(([command]) => command.length));
  const lines = steps.map(([command, remark]) =>
    remark === ""
      ? `  ${bold(command)}`
      : `  ${bold(command)}${" ".repeat(width - command.length)}  ${dim(`# ${remark}`)}`,
  );
  return (
    `\nNext:\n${lines.join("\n")}\n\n` +
    "Credentials come from TWILIO_ACCOUNT_SID with TWILIO_API_KEY and TWILIO_API_SECRET, or TWILIO_AUTH_TOKEN.\n" +
    "Without an account, run `npx taskrouter emulator` in another shell, which shows how to use it.\n"
  );
}
