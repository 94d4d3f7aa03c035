import { expect, test } from "vitest";
import { toEnvironment } from "../../cli/stack/pulumi.js";

const SKIPPED = "PULUMI_SKIP_CHECKPOINTS";

test.each([
  ["a preview, which stores no state, prepares none", ["preview", "--json"], {}, "true"],
  ["an update stores what it did after each step", ["up", "--yes"], {}, undefined],
  ["a refresh too", ["refresh", "--preview-only"], {}, undefined],
  ["the user's own value counts", ["preview"], { [SKIPPED]: "false" }, "false"],
  ["also in an update", ["up"], { [SKIPPED]: "true" }, "true"],
])("%s", (_, args, own, expected) => {
  expect(toEnvironment(args, { PATH: "/bin", ...own })).toEqual({
    PATH: "/bin",
    PULUMI_SKIP_UPDATE_CHECK: "true",
    ...(expected !== undefined && { [SKIPPED]: expected }),
  });
});
