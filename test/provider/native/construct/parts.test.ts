import { expect, test } from "vitest";
import type { JsonObject } from "../../../../language/index.js";
import { kinds } from "../../../../model/index.js";
import { areRulesDone, toHiddenInputs } from "../../../../provider/native/resource/parts.js";
import { toOutputs } from "../../../../provider/native/resource/state.js";
import { parseUrn, toChildUrn } from "../../../../provider/native/resource/urn.js";

const inputs = { friendlyName: "A", configuration: { defaultFilter: { queue: "a" } }, allow: ["x"] };

test.each<[string, JsonObject, boolean]>([
  ["the same values", inputs, true],
  ["another name, which no rule reads", { ...inputs, friendlyName: "B" }, true],
  ["other routing, as a resource option can make it", { ...inputs, configuration: {} }, false],
  ["another permission", { ...inputs, allow: [] }, false],
])("rules that a component has run are run again for %s: not if nothing differs", (_, news, isDone) => {
  expect(areRulesDone({ inputs }, kinds.Workflow, news)).toBe(isDone);
});

test("rules are run for a resource that belongs to no component", () => {
  expect(areRulesDone(undefined, kinds.Workflow, inputs)).toBe(false);
});

test("hints and the plan reach the check without passing the engine", () => {
  expect(toHiddenInputs({ inputs })).toEqual({});
  expect(toHiddenInputs({ inputs, hints: { names: {} }, plan: "{}" })).toEqual({
    __hints: { names: {} },
    __plan: "{}",
  });
});

test("the URN of a part contains the types of its component and of all components around it", () => {
  const urn = toChildUrn(
    "urn:pulumi:dev::project::my:index:Site$taskrouter:index:TaskRouter::cc",
    "Workflow",
    "cc-a::b",
  );
  expect(urn).toBe(
    "urn:pulumi:dev::project::my:index:Site$taskrouter:index:TaskRouter$taskrouter:index:Workflow::cc-a::b",
  );
  expect(parseUrn(urn)).toEqual({ kind: kinds.Workflow, name: "cc-a::b", isPart: true });
  expect(parseUrn("urn:pulumi:dev::project::my:index:Site$taskrouter:index:Workflow::a").isPart).toBe(false);
});

test("outputs of a part repeat no input, and keep what the lifecycles need", () => {
  const outs = {
    ...inputs,
    sid: "WW1",
    accountSid: "AC1",
    workspaceSid: "WS1",
    ownership: "created",
    url: "https://…",
    links: {},
    documentContentType: null,
    __inputs: {},
    __former: { friendlyName: "B" },
  };
  const lean = {
    sid: "WW1",
    accountSid: "AC1",
    workspaceSid: "WS1",
    ownership: "created",
    documentContentType: null,
    __former: { friendlyName: "B" },
  };
  const { allow: _, ...own } = outs;
  expect(toOutputs({ kind: kinds.Workflow, isPart: true }, own)).toEqual(lean);
  expect(toOutputs({ kind: kinds.Workflow, isPart: false }, own)).toEqual({
    ...lean,
    friendlyName: "A",
    url: "https://…",
    links: {},
  });
});
