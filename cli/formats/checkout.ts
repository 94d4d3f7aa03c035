import type { Io } from "../io.js";

/** The folder that paths in reports are seen from: the checkout in GitHub Actions, wherever the command runs there. */
export function checkoutOf(io: Io): string {
  return io.env.GITHUB_WORKSPACE || io.cwd;
}
