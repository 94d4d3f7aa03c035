import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findPackageFolder, readVersion } from "../../package.js";
import { messages } from "../protocol/stubs.js";

/** The schema that the build writes, in the package: the engine starts a process only to ask for it. */
const BUILT = "dist/provider/native/schema.json";

/** Pulumi's schema of the package. */
export async function getSchema() {
  const response = new messages.GetSchemaResponse();
  response.setSchema(readBuilt() ?? (await makeSchema()));
  return response;
}

function readBuilt(): string | undefined {
  try {
    return readFileSync(join(findPackageFolder(), BUILT), "utf8");
  } catch {
    // not built: a test runs the sources
    return undefined;
  }
}

async function makeSchema(): Promise<string> {
  const { packageSchema } = await import("../schema/package-schema.js");
  return JSON.stringify(packageSchema(readVersion()));
}
