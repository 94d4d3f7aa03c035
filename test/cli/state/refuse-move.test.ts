import { expect, test } from "vitest";
import { dynamicProvider, moveTo, nativeProvider, own, provider, stack, urnOf } from "./support.js";

const OTHER = "urn:pulumi:dev::p::pulumi:providers:taskrouter::other";

test.each([
  {
    what: "state of a newer release",
    to: "native" as const,
    resources: [dynamicProvider, own("dynamic", "Workflow", "w", { inputs: { __version: 99 } })],
    message: /^w: state was written in version 99 by a newer release .* Nothing was changed$/,
  },
  {
    what: "a name that both providers have",
    to: "native" as const,
    resources: [dynamicProvider, own("dynamic", "Workflow", "w"), nativeProvider, own("native", "Workflow", "w")],
    message:
      /^the stack has a resource "w" of the same type in both providers: urn:.*Give one of them another name first/,
  },
  {
    what: "a child of a resource that is only read",
    to: "dynamic" as const,
    resources: [
      nativeProvider,
      own("native", "Workspace", "flex", { external: true }),
      own("native", "TaskQueue", "q", { parent: urnOf("native", "Workspace", "flex") }),
    ],
    message: /^q has the parent flex, which the program only reads/,
  },
  {
    what: "resources of several accounts",
    to: "dynamic" as const,
    resources: [
      nativeProvider,
      provider(OTHER, { accountSid: "AC2" }),
      own("native", "TaskQueue", "q"),
      own("native", "TaskQueue", "r", { provider: `${OTHER}::id`, outputs: { accountSid: "AC2" } }),
      own("native", "TaskQueue", "s", { inputs: { __connection: "third" }, outputs: { accountSid: "AC3" } }),
    ],
    message: /q is in account AC1 \(provider default\), but r is in account AC2 \(provider other\)/,
  },
])("$what is refused", ({ to, resources, message }) => {
  expect(() => moveTo(to, [stack, ...resources])).toThrow(message);
});

test("a provider resource of the program is left out, and its settings become those of the stack", () => {
  const explicit = provider(OTHER, { accountSid: "AC1" });
  const moved = moveTo("dynamic", [
    stack,
    explicit,
    own("native", "TaskQueue", "q", { provider: `${OTHER}::id-of-taskrouter` }),
  ]);
  expect(moved.unneeded).toEqual([explicit]);
  expect(JSON.stringify(moved.after)).toContain('"taskrouter:accountSid":"AC1"');
});
