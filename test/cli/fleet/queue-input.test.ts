import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { appendFileSync } from "node:fs";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { STACK_TRACE } from "../support.js";
import { createFleet, type Fleet } from "./fake-pulumi.js";
import { startRedis } from "./redis-server.js";

const FLEET = {
  "sites/berlin/Pulumi.yaml": "name: berlin\n",
  "sites/oslo/Pulumi.yaml": "name: oslo\n",
  "sites/berlin/up.json": '{"summaryEvent":{"resourceChanges":{"same":6}}}\n',
  "sites/oslo/up.json": '{"summaryEvent":{"resourceChanges":{"same":6}}}\n',
};

const STACKS = ["sites/berlin:prod", "sites/oslo:prod"];

const up = (fleet: Fleet, url: string, ...args: readonly string[]) =>
  fleet.run(["up", ...STACKS, "--queue", url, "--run", "one", ...args]);

/** Starts a server that is not Redis. @returns its port */
async function serve(answer: (socket: Socket) => void): Promise<number> {
  const server = createServer((socket) => {
    socket.on("error", () => undefined);
    answer(socket);
  }).listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}

/** Answers INFO as an old Redis does, and refuses other commands. */
function answerAsOld(socket: Socket): void {
  const info = "# Server\r\nredis_version:5.0.14\r\n";
  socket.setEncoding("utf8").on("data", (text: string) => {
    for (const [, name = ""] of text.matchAll(/^\*\d+\r\n\$\d+\r\n(\w+)/gm))
      socket.write(name.toLowerCase() === "info" ? `$${info.length}\r\n${info}\r\n` : "-ERR unknown command\r\n");
  });
}

const SECRET = "a-secret-that-must-not-leak";

/** Addresses, by what is wrong with them. */
const ADDRESSES: readonly (readonly [title: string, find: () => Promise<string>, said: string])[] = [
  [
    "a server that does not listen",
    async () => `redis://:${SECRET}@127.0.0.1:1`,
    "Redis at redis://***@127.0.0.1:1 cannot be used, and nothing was started: nothing listens there (ECONNREFUSED)",
  ],
  ["a host that does not exist", async () => `redis://:${SECRET}@no-such-host.invalid`, "its host is not known"],
  [
    "no password for a server with one",
    async () => (await startRedis("--requirepass", SECRET)).url,
    "it needs a password: redis://:PASSWORD@HOST",
  ],
  [
    "a wrong password",
    async () => (await startRedis("--requirepass", "another")).url.replace("//", `//:${SECRET}@`),
    "its user or password is wrong",
  ],
  ["a database that does not exist", async () => `${(await startRedis()).url}/99`, "it has no database of this number"],
  [
    "a user who may do nothing",
    async () =>
      (await startRedis("--user", ...["me", "on", `>${SECRET}`, "~*", "+info", "+select"])).url.replace(
        "//",
        `//me:${SECRET}@`,
      ),
    "its user may not run the commands that a queue needs",
  ],
  [
    "a server of another kind",
    async () =>
      `redis://127.0.0.1:${await serve((socket) => socket.on("data", () => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n")))}`,
    "it is not a Redis server",
  ],
  [
    "a server that closes the connection",
    async () => `redis://127.0.0.1:${await serve((socket) => socket.destroy())}`,
    "it closed the connection",
  ],
  [
    "TLS for a server without it",
    async () => `rediss://127.0.0.1:${await serve((socket) => socket.on("data", () => socket.end("-ERR what\r\n")))}`,
    "it does not use TLS: its URL begins with redis://",
  ],
  [
    "an old server",
    async () => `redis://127.0.0.1:${await serve(answerAsOld)}`,
    "it is Redis 5.0.14, and 6.2 or newer is needed",
  ],
];

test.each(ADDRESSES)("%s is one clear line, and nothing starts", async (_, find, said) => {
  const fleet = createFleet(FLEET);
  const { code, out, err } = await up(fleet, await find());
  expect({ code, out }).toEqual({ code: 3, out: "" });
  expect(err).toContain("cannot be used, and nothing was started: ");
  expect(err).toContain(said);
  expect(err.trim().split("\n")).toHaveLength(1);
  expect(err).not.toContain(SECRET);
  expect(fleet.calls()).toEqual([]);
});

test.each<[string, string[], Record<string, string>, string]>([
  [
    "text that is not a URL",
    ["--queue", `redis://:${SECRET}/@x`, "--run", "one"],
    {},
    "is not a URL: it looks like redis://",
  ],
  [
    "another protocol",
    ["--queue", `http://:${SECRET}@x`, "--run", "one"],
    {},
    "must begin with redis://, or with rediss://",
  ],
  ["no host", ["--queue", "redis://", "--run", "one"], {}, "the address of the queue has no host: redis://"],
  ["a path", ["--queue", `redis://:${SECRET}@x/jobs`, "--run", "one"], {}, "must be the number of a database"],
  ["no name of the run", ["--queue", "redis://x"], {}, "the run has no name: add --run"],
  ["an empty name", ["--run", " "], { TASKROUTER_QUEUE: "redis://x" }, "the run has no name: add --run"],
  ["a name without a queue", ["--run", "one"], {}, "--run is for a queue: add --queue, or set TASKROUTER_QUEUE"],
  ["a time without a queue", ["--queue-timeout", "5"], {}, "--queue-timeout is for a queue"],
  ["no time", ["--queue", "redis://x", "--queue-timeout", "0"], {}, "It must be a whole number from 1 to 86400."],
])("%s is refused", async (_, args, env, said) => {
  const fleet = createFleet(FLEET);
  const { code, out, err } = await fleet.run(["up", ...STACKS, ...args], { env });
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain(said);
  expect(err).not.toContain(SECRET);
  expect(err).not.toMatch(STACK_TRACE);
  expect(fleet.calls()).toEqual([]);
});

describe("the name of a run", () => {
  test.each([
    ["of GitHub Actions", { GITHUB_RUN_ID: "7", GITHUB_RUN_ATTEMPT: "2" }, "github-7-2"],
    ["of GitLab CI", { CI_PIPELINE_ID: "7" }, "gitlab-7"],
  ])("is that of the pipeline %s", async (_, variables, name) => {
    const redis = await startRedis();
    const fleet = createFleet({
      ...FLEET,
      "sites/oslo/code": "1",
      "sites/oslo/stderr": "error: no stack named 'prod' found\n",
    });
    const env = { ...variables, TASKROUTER_QUEUE: redis.url };
    const { out } = await fleet.run(["up", ...STACKS], { env });
    expect(out).toContain(`next: taskrouter fleet up ${STACKS.join(" ")} --run ${name} --resume\n`);
  });

  test("is said with an address without its password", async () => {
    const redis = await startRedis("--requirepass", SECRET);
    const fleet = createFleet({
      ...FLEET,
      "sites/oslo/code": "1",
      "sites/oslo/stderr": "error: no stack named 'prod' found\n",
    });
    const { out, err } = await up(fleet, redis.url.replace("//", `//:${SECRET}@`));
    expect(out).toContain(`--queue "$TASKROUTER_QUEUE" --run one --resume\n`);
    expect(out + err).not.toContain(SECRET);
  });
});

describe("a machine with other", () => {
  const git = (folder: string, ...args: readonly string[]) =>
    execFileSync(
      "git",
      ["-c", "user.name=T", "-c", "user.email=t@example.com", "-c", "commit.gpgsign=false", ...args],
      {
        cwd: folder,
        stdio: "ignore",
        env: {
          ...process.env,
          GIT_AUTHOR_DATE: "2026-01-31T00:00:00Z",
          GIT_COMMITTER_DATE: "2026-01-31T00:00:00Z",
        },
      },
    );
  /** A checkout on a machine of its own. */
  const checkOut = () => {
    const fleet = createFleet({ ...FLEET, ".gitignore": "calls\n.taskrouter\n" });
    for (const args of [["init"], ["add", "."], ["commit", "-m", "first"]]) git(fleet.folder, ...args);
    return fleet;
  };

  test("folders joins a run of the same files", async () => {
    const redis = await startRedis();
    const [one, two] = [checkOut(), checkOut()];
    expect((await up(one, redis.url)).code).toBe(0);
    const joined = await up(two, redis.url);
    expect({ code: joined.code, calls: two.calls() }).toEqual({ code: 0, calls: [] });
  });

  test.each<[string, (fleet: Fleet) => readonly string[], NodeJS.ProcessEnv]>([
    ["stacks", () => ["--only", "sites/oslo:prod"], {}],
    ["options", () => ["--refresh"], {}],
    ["accounts or workspaces", () => [], { TWILIO_ACCOUNT_SID: "AC2" }],
    [
      "commit or files",
      ({ folder }) => {
        appendFileSync(join(folder, "sites/oslo/Pulumi.yaml"), "# changed\n");
        return [];
      },
      {},
    ],
  ])("%s is refused, with what differs", async (what, prepare, env) => {
    const redis = await startRedis();
    const [one, two] = [checkOut(), checkOut()];
    expect((await up(one, redis.url)).code).toBe(0);
    const args = ["up", ...STACKS, "--queue", redis.url, "--run", "one", ...prepare(two)];
    const { code, out, err } = await two.run(args, { env: env as Record<string, string> });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(`the run "one" at ${redis.url} began with other ${what}`);
    expect(two.calls()).toEqual([]);
  });
});
