import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getPostgres } from "../../../scripts/postgres.mjs";
import { end, type StateServer, startServer } from "./state-server.js";

/** With a character that an address can have only in another form. */
const PASSWORD = "db/pass-word";
/** The user `nobody`: PostgreSQL refuses to run as root. */
const NOBODY = 65_534;

const ALL = "SELECT key, data->>'data' FROM pulumi_state";

/** Starts PostgreSQL with an empty database, for a user with a password. */
export async function startPostgres(): Promise<StateServer> {
  const folder = mkdtempSync(join(tmpdir(), "taskrouter-postgres-"));
  const { programs, user } = await findPrograms(folder);
  const data = join(folder, "data");
  mkdirSync(data, { mode: 0o700 });
  writeFileSync(join(folder, "password"), PASSWORD);
  if (user !== undefined) chownSync(data, user, user);
  const as = { cwd: folder, ...(user !== undefined && { uid: user, gid: user }) };
  const run = (name: string, args: readonly string[], input = ""): string => {
    const ran = spawnSync(join(programs, "bin", name), [...args, "-D", data], { ...as, input, encoding: "utf8" });
    if (ran.status !== 0) throw new Error(`${name} failed: ${ran.error ?? ran.stdout + ran.stderr}`);
    return ran.stdout;
  };
  const access = ["--username=pulumi", "--auth=scram-sha-256", `--pwfile=${join(folder, "password")}`];
  run("initdb", [...access, "--no-locale", "--encoding=UTF8", "--no-sync"]);
  const settings = ["listen_addresses=127.0.0.1", "unix_socket_directories=", "fsync=off"];
  const server = await startServer({
    program: join(programs, "bin/postgres"),
    args: (port) => ["-D", data, "-p", `${port}`, ...settings.flatMap((setting) => ["-c", setting])],
    cwd: folder,
    user,
  });
  await server.waitFor("ready to accept connections");
  const stop = () => end(server, "SIGINT");
  return {
    url: `postgres://pulumi:${encodeURIComponent(PASSWORD)}@127.0.0.1:${server.port}/postgres?sslmode=disable`,
    env: {},
    secrets: [PASSWORD, encodeURIComponent(PASSWORD)],
    readStored: async () => {
      await stop();
      const path = join(data, "dump");
      run("postgres", ["--single", "postgres"], `COPY (${ALL}) TO '${path}'\n`);
      return decode(readFileSync(path, "utf8"));
    },
    remove: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The programs, and who runs them: as root, a copy that another user can read. */
async function findPrograms(folder: string): Promise<{ programs: string; user?: number }> {
  const programs = await getPostgres();
  if (process.getuid?.() !== 0) return { programs };
  const copy = join(folder, "programs");
  cpSync(programs, copy, { recursive: true, verbatimSymlinks: true });
  chmodSync(folder, 0o755);
  return { programs: copy, user: NOBODY };
}

/** Rows of a key and content in Base64. */
function decode(rows: string): string {
  const parts = rows.trimEnd().split("\n");
  return parts
    .map((row) => row.split("\t"))
    .map(([key, content = ""]) => `${key}\n${Buffer.from(content, "base64").toString("utf8")}`)
    .join("\n");
}
