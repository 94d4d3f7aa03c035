import { join } from "node:path";
import { expect, test } from "vitest";
import { startRedis } from "../cli/fleet/redis-server.js";
import { createCertificate } from "./harness/certificate.js";
import { createFleetWorld, expectNoSecret, outcomes, toYaml } from "./harness/fleet-world.js";
import { startTlsProxy } from "./harness/tls-proxy.js";

const PASSWORD = "a-token-that-must-not-leak";
const HOST = "127.0.0.1";

/** A Redis server whose clients need TLS, a fleet, and the variables of its commands. */
async function createTlsWorld(certificate = createCertificate(HOST)) {
  const redis = await startRedis("--requirepass", PASSWORD);
  const proxy = await startTlsProxy(redis.port, certificate);
  const env: NodeJS.ProcessEnv = { TASKROUTER_QUEUE: `rediss://:${PASSWORD}@${HOST}:${proxy.port}` };
  const world = await createFleetWorld(env);
  world.stack.write({ "sites/rome/taskrouter/main.yaml": toYaml("rome", "60"), "ca.pem": certificate.cert });
  const trust = () => Object.assign(env, { NODE_EXTRA_CA_CERTS: join(world.stack.folder, "ca.pem") });
  return { ...world, env, proxy, trust };
}

test("machines share a run through Redis with TLS, and a certificate or a password that is wrong is one clear line", async () => {
  const { env, proxy, trust, begin, run, countCreations } = await createTlsWorld();
  const address = `rediss://***@${HOST}:${proxy.port}`;
  const refuse = async () => {
    const { code, stdout, output } = await begin("up", "--run", "one").done;
    expect({ code, stdout, creations: countCreations() }).toEqual({ code: 3, stdout: "", creations: {} });
    expectNoSecret(output);
    return output;
  };

  expect(await refuse()).toBe(
    `error: Redis at ${address} cannot be used, and nothing was started: its certificate is not trusted: NODE_EXTRA_CA_CERTS ` +
      "names a file with its authority\n",
  );
  expect(proxy.count()).toBe(0);

  trust();
  const right = env.TASKROUTER_QUEUE;
  env.TASKROUTER_QUEUE = right?.replace(PASSWORD, `${PASSWORD}-2`);
  expect(await refuse()).toBe(
    `error: Redis at ${address} cannot be used, and nothing was started: its user or password is wrong\n`,
  );
  env.TASKROUTER_QUEUE = right?.replace(HOST, "localhost");
  expect(await refuse()).toContain("nothing was started: its certificate is for another host\n");
  env.TASKROUTER_QUEUE = right;

  const both = await Promise.all([run("up", "--run", "one"), run("up", "--run", "one")]);
  for (const { code, report, text } of both) {
    expect(code, text).toBe(0);
    expect(outcomes(report)).toEqual(["berlin changed", "oslo changed", "rome changed", "wien changed"]);
  }
  expect(proxy.count()).toBeGreaterThan(0);
  expect(countCreations()).toEqual({ TaskQueues: 4, Workflows: 4, Workspaces: 4 });
});

test("a certificate of Redis that has expired is one clear line", async () => {
  const { trust, begin } = await createTlsWorld(createCertificate(HOST, "010101"));
  trust();
  const { code, output } = await begin("validate", "--run", "one").done;
  expect(code).toBe(3);
  expect(output).toContain("nothing was started: its certificate has expired\n");
  expectNoSecret(output);
});
