import { createRequire } from "node:module";

/**
 * Fails with one line if Pulumi's SDK is not installed: it is an optional peer, because the linter and the local TaskRouter
 * do without it. Entries import this module first.
 */
function requirePulumi(): void {
  try {
    createRequire(__filename).resolve("@pulumi/pulumi");
  } catch {
    const error = new Error(
      "pulumi-taskrouter needs Pulumi's SDK for programs, and it is not installed: run `npm install @pulumi/pulumi`",
    );
    // the stack is the message: it is not a bug, and Node prints the stack
    error.stack = `Error: ${error.message}`;
    throw error;
  }
}

requirePulumi();
