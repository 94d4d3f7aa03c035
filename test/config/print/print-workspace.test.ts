import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DesiredWorkflow, DesiredWorkspace } from "../../../config/index.js";
import { formatSource, fromLive, loadTexts, printChecked, printWorkspace } from "../../../config/index.js";
import { normalize } from "../../../language/index.js";
import { arbitraryWorkspace } from "../../workspaces/arbitrary-workspace.js";
import { toLive } from "../../workspaces/to-live.js";

const FOLDER = "/project/taskrouter";

/** A workspace with its maps as plain objects, and routing in the form in which it is compared. */
function toPlain({ workspace, taskChannels, activities, taskQueues, workflows }: DesiredWorkspace): unknown {
  const routing = ([key, { configuration, ...workflow }]: [string, DesiredWorkflow]): [string, unknown] => [
    key,
    { ...workflow, configuration: normalize(configuration) },
  ];
  return {
    workspace,
    taskChannels: Object.fromEntries(taskChannels),
    activities: Object.fromEntries(activities),
    taskQueues: Object.fromEntries(taskQueues),
    workflows: Object.fromEntries([...workflows].map(routing)),
  };
}

function load({ files, secrets }: ReturnType<typeof printWorkspace>) {
  const texts = new Map(files.map(({ path, text }) => [`${FOLDER}/${path}`, text]));
  return loadTexts(FOLDER, texts, Object.fromEntries(secrets.map(({ variable, value }) => [variable, value])));
}

describe("any workspace", () => {
  test("is the same after it was printed and loaded again", () => {
    fc.assert(
      fc.property(arbitraryWorkspace(), (spec) => {
        const { desired, notes } = fromLive(toLive(spec));
        expect(notes).toEqual([]);
        const loaded = load(printWorkspace(desired));
        expect(toPlain(loaded.desired)).toEqual(toPlain(desired));
      }),
      { numRuns: 100 },
    );
  });

  test("is printed as fmt would format it, without a SID and without a secret", () => {
    fc.assert(
      fc.property(arbitraryWorkspace(), (spec) => {
        const { files, secrets } = printWorkspace(fromLive(toLive(spec)).desired);
        for (const { path, text } of files) {
          const { files: formatted, diagnostics } = formatSource(path, text);
          expect(diagnostics).toEqual([]);
          expect(formatted[0]?.after).toBe(text);
          expect(text.replaceAll(`WQ${"0".repeat(32)}`, "")).not.toMatch(/(W[A-Z]|TC)[0-9a-f]{32}/);
          for (const { value } of secrets) expect(text).not.toContain(value);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("is printed the same way in any order of its lists", () => {
    fc.assert(
      fc.property(arbitraryWorkspace(), (spec) => {
        const live = toLive(spec);
        const objects = Object.fromEntries(
          Object.entries(live.objects).map(([section, list]) => [section, [...list].reverse()]),
        );
        const print = (of: typeof live) => printWorkspace(fromLive(of).desired).files;
        expect(print({ ...live, objects })).toEqual(print(live));
      }),
      { numRuns: 30 },
    );
  });

  test("has no error after what TaskRouter accepted is allowed, twins apart", () => {
    fc.assert(
      fc.property(arbitraryWorkspace({ hasTwins: false }), (spec) => {
        const { loaded, unfaithful } = printChecked(fromLive(toLive(spec)).desired, FOLDER, {});
        expect(loaded.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
        expect(unfaithful).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
