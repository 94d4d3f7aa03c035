import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readExample } from "../../examples/support.js";
import { createCheckout } from "../gitops/run-job.js";
import { succeed } from "../harness/succeed.js";
import { createNativeWorld } from "../native/harness.js";
import { files, type Manifest, manifests, readManifests } from "./manifests.js";

interface Container {
  readonly command: readonly string[];
  readonly env: readonly { readonly name: string }[];
}

const containerOf = (name: string): Container => {
  const job = manifests.find(({ kind, metadata }) => kind === "CronJob" && metadata.name === name) as Manifest & {
    spec: { jobTemplate: { spec: { template: { spec: { containers: Container[] } } } } };
  };
  const [only] = job.spec.jobTemplate.spec.template.spec.containers;
  if (only === undefined) throw new Error(`${name} has no container`);
  return only;
};

test("the commands of the CronJobs work with an empty PULUMI_HOME, and drift ends with 1", async () => {
  const { world, runScript } = await createCheckout({ ...readExample("gitops"), "package.json": "{}" });
  const { stack } = world;
  await succeed(stack, "up", "--yes", "--skip-preview", "--stack", "production");
  const run = async (name: string) => {
    const { command, env } = containerOf(name);
    const home = join(stack.folder, ".scratch");
    expect(env.map((one) => one.name)).toContain("PULUMI_HOME");
    const { code, output } = await runScript([command.join(" ")], {
      PULUMI_HOME: home,
      PULUMI_BACKEND_URL: `${stack.env.PULUMI_BACKEND_URL}`,
    });
    rmSync(home, { recursive: true, force: true });
    return { code, output };
  };
  expect(await run("taskrouter-drift")).toMatchObject({ code: 0 });
  const [queue] = await world.live("TaskQueues", "task_queues");
  await world.post(`${await world.workspacePath()}/TaskQueues/${queue?.sid}`, { MaxReservedWorkers: "3" });
  const drift = await run("taskrouter-drift");
  expect(drift.code, drift.output).toBe(1);
  expect(drift.output).toContain("maxReservedWorkers 1 → 3");
  const plan = await run("taskrouter-plan");
  expect(plan.code, plan.output).toBe(0);
  expect(plan.output).toContain("maxReservedWorkers 3 → 1");
});

test("the program in the cluster creates its workspace with the native provider", async () => {
  const [declared] = readManifests(`${files["program.yaml"]}`);
  const world = await createNativeWorld(JSON.stringify(declared?.program));
  const { stdout } = await world.stack.up();
  const [workflow] = await world.live("Workflows", "workflows");
  expect(workflow?.friendly_name).toBe("Calls");
  expect(stdout).toContain(`workflowSid: "${workflow?.sid}"`);
});
