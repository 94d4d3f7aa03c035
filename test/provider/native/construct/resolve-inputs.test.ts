import { expect, test } from "vitest";
import { UNKNOWN } from "../../../../model/index.js";
import {
  listReferred,
  refersToExternals,
  resolveInputs,
} from "../../../../provider/native/construct/resolve-inputs.js";

const queue = { idOf: "cc-english", kind: "TaskQueue" } as const;
const workspace = { idOf: "cc-workspace", kind: "Workspace" } as const;
const external = { external: "activities", key: "lunch" } as const;
const planned = {
  workspaceSid: workspace,
  friendlyName: "Support",
  taskReservationTimeout: undefined,
  configuration: { defaultFilter: { queue: "english" } },
  __sids: { taskQueues: { english: queue }, activities: { lunch: external } },
};

test("ids and external SIDs take the places of references, and members without a value are left out", () => {
  const known = { idOf: ({ idOf }: { idOf: string }) => `id of ${idOf}`, external: () => UNKNOWN };
  expect(resolveInputs(planned, known)).toStrictEqual({
    workspaceSid: "id of cc-workspace",
    friendlyName: "Support",
    configuration: { defaultFilter: { queue: "english" } },
    __sids: { taskQueues: { english: "id of cc-english" }, activities: { lunch: UNKNOWN } },
  });
});

test("inputs without SIDs by key get none", () => {
  const known = { idOf: () => "WS1", external: () => "" };
  expect(resolveInputs({ friendlyName: "A" }, known)).toStrictEqual({ friendlyName: "A" });
});

test("the resources that inputs refer to are those of all members and of all SIDs by key", () => {
  expect(listReferred(planned)).toEqual([workspace, queue]);
  expect(listReferred({ friendlyName: "A" })).toEqual([]);
});

test("only inputs with an external SID need the look-up", () => {
  expect(refersToExternals(planned)).toBe(true);
  expect(refersToExternals({ defaultActivitySid: external })).toBe(true);
  expect(refersToExternals({ ...planned, __sids: { taskQueues: { english: queue } } })).toBe(false);
});
