import type { Command } from "commander";
import { EXIT } from "../failure.js";
import type { Io } from "../io.js";
import { connect } from "../twilio/connect.js";
import { findWorkflow } from "../twilio/find-workflow.js";

interface Options {
  workspace?: string;
  stack?: string;
  connection?: string;
  baseUrl?: string;
}

/** `taskrouter reevaluate`: only the action `ReEvaluateTasks`, without any change. */
export function configure(command: Command, io: Io, finish: (exitCode: number) => void): void {
  command
    .argument("<WORKFLOW>", "SID or friendly name of the workflow")
    .option("--workspace <SID|NAME>", "workspace of the workflow; needed if several workspaces have one of that name")
    .option("--stack <S>", "read credentials and host from the configuration of this Pulumi stack first")
    .option("--connection <NAME>", "use a connection of that stack's taskrouter:connections")
    .option("--base-url <URL>", "host of TaskRouter, such as http://127.0.0.1:4010; default: Twilio")
    .addHelpText(
      "after",
      "\nCredentials: TWILIO_ACCOUNT_SID with TWILIO_AUTH_TOKEN, or with TWILIO_API_KEY and TWILIO_API_SECRET.\n" +
        "Tasks with a reservation stay where they are.",
    )
    .action(async (workflow: string, options: Options) => finish(await reevaluate(workflow, options, io)));
}

async function reevaluate(wanted: string, { workspace, ...connection }: Options, io: Io): Promise<number> {
  return await connect(connection, io, async (client, account) => {
    const found = await findWorkflow(client, account, wanted, workspace);
    await client.update(found.path, { ReEvaluateTasks: "true" });
    io.out(
      `workflow ${JSON.stringify(found.friendlyName)} (${found.sid}) of workspace ${JSON.stringify(found.workspace)}: ` +
        "its waiting tasks are routed again\n",
    );
    return EXIT.clean;
  });
}
