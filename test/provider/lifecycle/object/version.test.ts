import { expect, test } from "vitest";
import { INPUTS, STATE_VERSION, VERSION } from "../../../../model/index.js";
import { refuseNewer } from "../../../../provider/lifecycle/object/version.js";

test("a state of a newer release is refused, and every other one is used as it is", () => {
  const state = (version: number) => ({ friendlyName: "Q", [INPUTS]: { [VERSION]: version } });
  expect(() => refuseNewer(state(STATE_VERSION + 1))).toThrow(
    `state was written in version ${STATE_VERSION + 1} by a newer release of pulumi-taskrouter`,
  );
  for (const readable of [state(STATE_VERSION), { [INPUTS]: {} }, {}]) expect(refuseNewer(readable)).toBe(readable);
});
