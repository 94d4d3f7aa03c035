import { once } from "node:events";
import { readdirSync, writeFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { type AddressInfo, createConnection, createServer, type Socket } from "node:net";
import { join } from "node:path";
import { Redis } from "ioredis";
import { describe, expect, onTestFinished, test } from "vitest";
import { createFleet, eventsOf, type Fleet, makeFifo } from "./fake-pulumi.js";
import { type RedisServer, startRedis } from "./redis-server.js";

const SAME = '{"summaryEvent":{"resourceChanges":{"same":6}}}\n';
const FAILS = { code: "1", stderr: "error: no stack named 'prod' found\n" };

const site = (name: string, files: Readonly<Record<string, string>> = {}): Record<string, string> =>
  Object.fromEntries(
    Object.entries({
      "Pulumi.yaml": `name: ${name}\n`,
      "Pulumi.prod.yaml": "config:\n  taskrouter:accountSid: AC1\n",
      "up.json": SAME,
      ...files,
    }).map(([path, text]) => [`sites/${name}/${path}`, text]),
  );

const FLEET = {
  ...site("berlin", { "up.json": eventsOf("1==1", 'languages HAS "en"') }),
  ...site("oslo"),
  ...site("rome", FAILS),
  ...site("wien"),
};

interface Report {
  readonly verdict: string;
  readonly stacks: readonly { name: string; outcome: string; verdict: string }[];
  readonly notes: readonly string[];
  readonly next?: string;
}

/** A fleet whose machines share a queue. */
interface World extends Omit<Fleet, "run"> {
  readonly redis: RedisServer;
  /** Runs `taskrouter fleet up ARGS…` on another machine. */
  run(args?: readonly string[], options?: Parameters<Fleet["run"]>[1]): ReturnType<Fleet["run"]>;
  /** A connection to look into the server. */
  open(): Redis;
}

async function createWorld(files: Readonly<Record<string, string>>): Promise<World> {
  const redis = await startRedis();
  const fleet = createFleet(files);
  return {
    ...fleet,
    redis,
    run: (args = [], options) =>
      fleet.run(["up", "sites/*", "--queue", redis.url, "--run", "one", "--workers", "1", ...args], options),
    open: () => {
      const client = new Redis(redis.url, { retryStrategy: () => null });
      onTestFinished(() => client.disconnect());
      return client;
    },
  };
}

/** A report without its times. */
function read(text: string): Report {
  return JSON.parse(text.replace(/"seconds": [\d.]+/g, '"seconds": 0')) as Report;
}

const outcomes = ({ stacks }: Report) =>
  stacks.map(({ name, outcome }) => `${name.replace(/^.*\/|:.*$/g, "")} ${outcome}`);

/** Presses Ctrl-C while a stack runs, and lets it go on. */
function onceStarted({ folder }: World, name: string): () => Promise<void> {
  for (const fifo of ["started", "go"]) makeFifo(join(folder, "sites", name, fifo));
  let asked = 0;
  return async () => {
    asked += 1;
    if (asked === 1) return void (await readFile(join(folder, "sites", name, "started")));
    await writeFile(join(folder, "sites", name, "go"), "");
    await new Promise(() => undefined);
  };
}

/** A way to a server on a port of loopback that can be closed. */
async function openRoad(to: number) {
  const sockets = new Set<Socket>();
  const server = createServer((from) => {
    const there = createConnection({ host: "127.0.0.1", port: to });
    for (const [one, other] of [
      [from, there],
      [there, from],
    ] as const) {
      sockets.add(one);
      one.on("error", () => other.destroy());
      one.on("close", () => other.destroy());
      one.pipe(other);
    }
  });
  const open = async (port: number) => {
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
    return (server.address() as AddressInfo).port;
  };
  const close = () => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  const port = await open(0);
  onTestFinished(close);
  return { url: `redis://127.0.0.1:${port}`, close, open: () => open(port) };
}

/** Waits until a machine of the run is seen to live: each beat renews the time for which Redis remembers the run. */
async function nextBeat(client: Redis): Promise<void> {
  const left = () => client.pttl("{taskrouter}:fleet-up-one:identity");
  let last = await left();
  const isRenewed = async () => {
    const before = last;
    last = await left();
    return last > before;
  };
  await expect.poll(isRenewed, { timeout: 60_000, interval: 20 }).toBe(true);
}

/** Waits for texts on standard error. */
function listen() {
  let texts = "";
  const listeners: (() => void)[] = [];
  return {
    onErr: (text: string) => {
      texts += text;
      for (const look of listeners) look();
    },
    said: (text: string) =>
      new Promise<void>((resolve) => {
        const look = () => texts.includes(text) && resolve();
        listeners.push(look);
        look();
      }),
  };
}

const json = ["--format", "json"];
const UP = ["berlin", "oslo", "rome", "wien"].map((name) => `${name} up into a file`);

describe("a run of several machines", () => {
  test("reports the same on one, on three and on a late one, and starts each stack once", async () => {
    const world = await createWorld(FLEET);
    const alone = await world.run(["--run", "alone", ...json]);
    expect(world.calls()).toEqual(UP);
    const ran = await Promise.all([1, 2, 3].map(() => world.run(json)));
    expect(world.calls()).toEqual(UP);
    const late = await world.run(json);
    expect(world.calls()).toEqual([]);
    const expected = read(alone.out.replace("--run alone", "--run one"));
    expect(outcomes(expected)).toEqual(["berlin changed", "oslo fine", "rome failed", "wien fine"]);
    for (const { code, out } of [...ran, late])
      expect({ code, report: read(out) }).toEqual({ code: 1, report: expected });
    expect(expected.next).toBe(`taskrouter fleet up 'sites/*' --queue ${world.redis.url} --run one --resume`);
  });

  test("leaves no key without an end, no folder of a machine and no secret in Redis", async () => {
    const world = await createWorld(FLEET);
    await world.run();
    const client = world.open();
    const keys = await client.keys("*");
    expect(keys.length).toBeGreaterThan(3);
    for (const key of keys) expect(key).toMatch(/^\{taskrouter\}:/);
    const ends = await Promise.all(keys.map(async (key) => [key, (await client.pttl(key)) > 0] as const));
    expect(ends.filter(([, hasEnd]) => !hasEnd)).toEqual([]);
    // as long as it exists, no machine looks for jobs of dead ones
    expect(await client.pttl("{taskrouter}:fleet-up-one:stalled-check")).toBeLessThanOrEqual(5_000);
    const values = await Promise.all(keys.map((key) => client.dumpBuffer(key)));
    const stored = Buffer.concat(values.flatMap((value) => value ?? [])).toString("latin1");
    expect(stored).toContain("sites/berlin:prod");
    expect(stored).not.toContain(world.folder);
    expect(stored).not.toContain("hush");
  });

  test("has the limit of an account on all machines together", async () => {
    const world = await createWorld({ ...site("berlin"), ...site("oslo") });
    for (const name of ["started", "go"]) makeFifo(join(world.folder, "sites/berlin", name));
    const one = world.run(["--workers-per-account", "1"]);
    await readFile(join(world.folder, "sites/berlin/started"));
    const two = world.run(["--workers-per-account", "1"]);
    const client = world.open();
    // the second machine has looked at the other stack, and has put it back
    const look = () => client.zcard("{taskrouter}:fleet-up-one:delayed");
    await expect.poll(look, { timeout: 60_000, interval: 50 }).toBe(1);
    expect(world.calls()).toEqual(["berlin up into a file"]);
    await writeFile(join(world.folder, "sites/berlin/go"), "");
    expect([(await one).code, (await two).code]).toEqual([0, 0]);
    expect(world.calls()).toEqual(["oslo up into a file"]);
  });

  test("shows the stacks that run on other machines", async () => {
    const world = await createWorld({ ...site("berlin") });
    for (const name of ["started", "go"]) makeFifo(join(world.folder, "sites/berlin", name));
    const one = world.run();
    await readFile(join(world.folder, "sites/berlin/started"));
    let shown = "";
    const seen = new Promise<void>((resolve) => {
      const redraw = (lines: readonly string[]) => {
        shown += lines.join("\n");
        if (shown.includes("▸ sites/berlin:prod")) resolve();
      };
      void world.run([], { redraw });
    });
    await seen;
    expect(shown).toMatch(/▸ sites\/berlin:prod +\d+ s {2}on \S+/);
    await writeFile(join(world.folder, "sites/berlin/go"), "");
    await one;
  });

  test("is started again only with --resume, and then the stacks that failed", async () => {
    const world = await createWorld(FLEET);
    expect((await world.run()).code).toBe(1);
    world.calls();
    expect((await world.run()).code).toBe(1);
    expect(world.calls()).toEqual([]);
    writeFileSync(join(world.folder, "sites/rome/code"), "0");
    const both = await Promise.all([world.run(["--resume"]), world.run(["--resume"])]);
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    expect(world.calls()).toEqual(["rome up into a file"]);
  });

  test("is ended on all machines by --fail-fast", async () => {
    const world = await createWorld({ ...site("berlin", FAILS), ...site("oslo", FAILS), ...site("rome", FAILS) });
    const args = ["--fail-fast", "--workers-per-account", "1", ...json];
    const ran = await Promise.all([world.run(args), world.run(args)]);
    for (const { code, out } of ran) {
      expect(code).toBe(1);
      expect(read(out)).toEqual(read(ran[0]?.out ?? ""));
      expect(read(out).verdict).toMatch(/^3 stacks: 1 failed \(sites\/\w+:prod\), 2 were not started$/);
    }
    expect(world.calls()).toHaveLength(1);
  });

  test("goes on without a machine whose user pressed Ctrl-C", async () => {
    const world = await createWorld(FLEET);
    const left = await world.run([], { waitForEnd: onceStarted(world, "berlin") });
    expect(left.code).toBe(3);
    expect(left.err).toContain("no further stack starts on this machine");
    expect(left.out).toContain("4 stacks: 3 were not started, 1 changed");
    expect(left.out).toContain(
      'this machine has left the run "one": 3 stacks without a result here are left to the other',
    );
    expect(world.calls()).toEqual(["berlin up into a file"]);
    const other = await world.run(json);
    expect(outcomes(read(other.out))).toEqual(["berlin changed", "oslo fine", "rome failed", "wien fine"]);
    expect(world.calls()).toEqual(UP.slice(1));
  });

  test("ends a stack at which machine after machine ended", async () => {
    const world = await createWorld({ ...site("berlin"), ...site("oslo") });
    for (const name of ["started", "go"]) makeFifo(join(world.folder, "sites/berlin", name));
    const running = world.run(json);
    await readFile(join(world.folder, "sites/berlin/started"));
    await world.open().hset("{taskrouter}:fleet-up-one:sites%2Foslo%3Aprod", "stc", "5");
    await writeFile(join(world.folder, "sites/berlin/go"), "");
    const { code, out } = await running;
    expect(code).toBe(1);
    expect(read(out).stacks[1]?.verdict).toBe(
      "the machines that ran it ended 5 times, so it is not started again: they may lack memory",
    );
    expect(world.calls()).toEqual(["berlin up into a file"]);
  });
});

describe("Redis", () => {
  test("that loses everything in the middle of a run loses no result and starts nothing twice", async () => {
    const world = await createWorld(FLEET);
    for (const name of ["started", "go"]) makeFifo(join(world.folder, "sites/rome", name));
    const running = [world.run(json), world.run(json)];
    await readFile(join(world.folder, "sites/rome/started"));
    await world.redis.kill();
    await world.redis.start();
    const client = world.open();
    // the machine of the stack that runs has claimed it again
    const look = () => client.zrange("{taskrouter}:fleet-up-one:running", "0", "-1");
    await expect.poll(look, { timeout: 60_000, interval: 50 }).toContain("sites/rome:prod");
    await writeFile(join(world.folder, "sites/rome/go"), "");
    for (const { code, out, err } of await Promise.all(running)) {
      expect(outcomes(read(out))).toEqual(["berlin changed", "oslo fine", "rome failed", "wien fine"]);
      expect(code).toBe(1);
      expect(err).not.toMatch(/\n\s+at /);
    }
    expect(world.calls()).toEqual(UP);
  });

  test("that loses everything starts no stack twice that runs on a machine which comes back later than others", async () => {
    const world = await createWorld({ ...site("berlin"), ...site("oslo") });
    for (const name of ["started", "go"]) makeFifo(join(world.folder, "sites/berlin", name));
    const road = await openRoad(world.redis.port);
    const late = world.run([...json, "--queue", road.url]);
    await readFile(join(world.folder, "sites/berlin/started"));
    const early = listen();
    const running = [late, world.run(json, { onErr: early.onErr })];
    const done = () => world.open().hkeys("{taskrouter}:fleet-up-one:results");
    await expect.poll(done, { timeout: 60_000 }).toEqual(["sites/oslo:prod"]);
    road.close();
    await world.redis.kill();
    await world.redis.start();
    await early.said("has lost the run");
    // the job waits again, and the machine that is back looks for one each second
    const other = world.open();
    const job = "{taskrouter}:fleet-up-one:sites%2Fberlin%3Aprod";
    await expect.poll(() => other.exists(job), { timeout: 60_000 }).toBe(1);
    for (let beats = 0; beats < 3; beats += 1) await nextBeat(other);
    expect(world.calls()).toEqual(UP.slice(0, 2));
    await road.open();
    await writeFile(join(world.folder, "sites/berlin/go"), "");
    for (const { out } of await Promise.all(running)) expect(outcomes(read(out))).toEqual(["berlin fine", "oslo fine"]);
    expect(world.calls()).toEqual([]);
  });

  test("that goes away for good ends the run with what is known, and a run without it goes on", async () => {
    const world = await createWorld(FLEET);
    for (const name of ["started", "go"]) makeFifo(join(world.folder, "sites/oslo", name));
    let gone: () => void = () => undefined;
    const noticed = new Promise<void>((resolve) => {
      gone = resolve;
    });
    const onErr = (text: string) => {
      if (text.includes("does not answer")) gone();
    };
    const running = world.run(["--queue-timeout", "2"], { onErr });
    await readFile(join(world.folder, "sites/oslo/started"));
    await world.redis.kill();
    await noticed;
    await writeFile(join(world.folder, "sites/oslo/go"), "");
    const { code, out, err } = await running;
    expect(code).toBe(3);
    expect(err).toMatch(
      /does not answer \(nothing listens there \(ECONNREFUSED\)\): stacks that run here are finished, no further one starts, and this machine waits for Redis until \d\d:\d\d:\d\d UTC\n/,
    );
    expect(out).toContain("fleet up: 4 stacks: 2 were not started, 1 changed, 1 is unchanged");
    expect(out).toContain(
      "did not answer for too long (nothing listens there (ECONNREFUSED)), and 2 results are not known",
    );
    expect(world.calls()).toEqual(UP.slice(0, 2));
    expect(readdirSync(join(world.folder, ".taskrouter/fleet"))).toHaveLength(1);
    const fleet = createFleet({});
    const local = await fleet.run(["up", "sites/*", "--resume", ...json], {
      cwd: world.folder,
      env: { PATH: `${join(world.folder, "bin")}:${process.env.PATH}` },
    });
    expect(outcomes(read(local.out))).toEqual(["berlin changed", "oslo fine", "rome failed", "wien fine"]);
    expect(world.calls()).toEqual(UP.slice(2));
  });

  test("that comes back empty after the end learns from a machine that starts the same command", async () => {
    const world = await createWorld(FLEET);
    const waitForEnd = onceStarted(world, "oslo");
    expect((await world.run([], { waitForEnd })).code).toBe(3);
    expect(world.calls()).toEqual(UP.slice(0, 2));
    await world.redis.kill();
    await world.redis.start();
    const { out } = await world.run(json);
    expect(outcomes(read(out))).toEqual(["berlin changed", "oslo fine", "rome failed", "wien fine"]);
    expect(world.calls()).toEqual(UP.slice(2));
  });

  test("whose memory is full is waited for, with this reason", async () => {
    const world = await createWorld({ ...site("berlin"), ...site("oslo") });
    const client = world.open();
    const { said, onErr } = listen();
    for (const name of ["started", "go"]) makeFifo(join(world.folder, "sites/berlin", name));
    const running = world.run([], { onErr });
    await readFile(join(world.folder, "sites/berlin/started"));
    await client.config("SET", "maxmemory", "1");
    await said("does not answer (its memory is full)");
    await client.config("SET", "maxmemory", "0");
    await said("answers again after");
    await writeFile(join(world.folder, "sites/berlin/go"), "");
    expect((await running).code).toBe(0);
    expect(world.calls()).toEqual(["berlin up into a file", "oslo up into a file"]);
  });

  test("that is halted is waited for, and its return is said", async () => {
    const world = await createWorld({ ...site("berlin"), ...site("oslo") });
    for (const name of ["started", "go"]) makeFifo(join(world.folder, "sites/berlin", name));
    const { said, onErr } = listen();
    const running = world.run([], { onErr });
    await readFile(join(world.folder, "sites/berlin/started"));
    world.redis.halt();
    await said("does not answer (it does not answer in time)");
    world.redis.goOn();
    await said("answers again after");
    await writeFile(join(world.folder, "sites/berlin/go"), "");
    expect((await running).code).toBe(0);
    expect(world.calls()).toEqual(["berlin up into a file", "oslo up into a file"]);
  });
});
