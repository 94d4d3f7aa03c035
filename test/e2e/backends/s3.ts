import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getS3Server } from "../../../scripts/s3.mjs";
import { end, type StateServer, startServer } from "./state-server.js";

const KEY = { id: "state-user", secret: "a-key-that-must-not-leak" };

/** Starts a server of the S3 protocol with a bucket `state`. */
export async function startS3(): Promise<StateServer> {
  const program = await getS3Server();
  const folder = mkdtempSync(join(tmpdir(), "taskrouter-s3-"));
  const [buckets, about] = [join(folder, "buckets"), join(folder, "about")];
  for (const path of [join(buckets, "state"), about]) mkdirSync(path, { recursive: true });
  const server = await startServer({
    program,
    // a folder for what else is known of an object: not each file system has extended attributes
    args: (port) => ["--port", `127.0.0.1:${port}`, "--quiet", "posix", "--sidecar", about, buckets],
    cwd: folder,
    env: { ROOT_ACCESS_KEY_ID: KEY.id, ROOT_SECRET_ACCESS_KEY: KEY.secret },
  });
  const stop = () => end(server, "SIGTERM");
  return {
    url: `s3://state?endpoint=http://127.0.0.1:${server.port}&s3ForcePathStyle=true&region=us-east-1`,
    env: { AWS_ACCESS_KEY_ID: KEY.id, AWS_SECRET_ACCESS_KEY: KEY.secret, AWS_EC2_METADATA_DISABLED: "true" },
    secrets: [KEY.secret],
    readStored: async () => {
      await stop();
      return readFiles(buckets);
    },
    remove: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function readFiles(folder: string): string {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name));
  return paths.map((path) => `${path.slice(folder.length)}\n${readFileSync(path, "utf8")}`).join("\n");
}
