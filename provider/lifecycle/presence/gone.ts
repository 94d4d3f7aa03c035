import type { Context } from "../../context.js";
import { confirmGone, isNotFound, StandaloneError, type TwilioError } from "../../twilio/index.js";
import { refuseLostWorkspace } from "./lost-workspace.js";

/**
 * Makes a call to an object or a list that may be gone. A single 404 proves nothing: a proxy or a wrong route may have
 * answered. It counts only if the same credentials also get a 404 for each object in `paths`.
 *
 * @param paths of the objects that are gone too if this one is: its workspace and itself
 * @returns undefined if the object or the list is gone
 * @throws StandaloneError if a call was answered with 404 although one of the objects exists, and for a workspace that is
 * gone, unless the user lets the run forget it
 */
export async function unlessGone<T>(
  context: Context,
  paths: readonly string[],
  call: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await call();
  } catch (error) {
    if (!isNotFound(error)) throw error;
    for (const path of paths)
      await confirmGone(
        () => context.client.fetch(path),
        () => explain(path, error),
      );
    for (const path of paths.filter(isWorkspace)) await refuseLostWorkspace(context, path);
    return undefined;
  }
}

function isWorkspace(path: string): boolean {
  return /^\/v1\/Workspaces\/[^/]+$/.test(path);
}

function explain(path: string, { method, path: missing }: TwilioError): StandaloneError {
  const live = path === missing ? "a second request finds it" : `${path} exists`;
  return new StandaloneError(
    `${method} ${missing} was answered with HTTP 404, but ${live}: nothing counts as deleted, and nothing was changed. ` +
      "Run again; if it happens again, check taskrouter:baseUrl and any proxy on the way",
  );
}
