import { describe, expect, it } from "vitest";
import { kinds, STATE_VERSION } from "../../model/index.js";

describe("the kinds", () => {
  it("keep the names that lie in users' state", () => {
    expect(Object.entries(kinds).map(([key, { name }]) => [key, name])).toEqual([
      ["Workspace", "Workspace"],
      ["WorkspaceDefaults", "WorkspaceDefaults"],
      ["Activity", "Activity"],
      ["TaskQueue", "TaskQueue"],
      ["Workflow", "Workflow"],
    ]);
    expect(STATE_VERSION).toBe(1);
  });

  it.each(Object.values(kinds))("$name: every property is whole in itself", ({ properties }) => {
    for (const property of Object.values(properties)) {
      expect(property.doc).toMatch(/^[A-Z].*\.$/);
      if (property.type === "enum") expect(property.values).toContain(property.default);
      if (property.type === "sid") expect(property.prefix).toMatch(/^W[A-Z]$/);
      if (property.type === "integer")
        expect(property).toEqual(expect.objectContaining({ minimum: 1, maximum: expect.any(Number) }));
      if (property.isRequired === true) expect(property.default).toBeUndefined();
    }
  });

  it("are replaced on one ground only: another workspace", () => {
    const parents = Object.values(kinds).map(({ name, properties }) => [
      name,
      Object.keys(properties).filter((key) => properties[key]?.isParent === true),
    ]);
    expect(Object.fromEntries(parents)).toEqual({
      Workspace: [],
      WorkspaceDefaults: ["workspaceSid"],
      Activity: ["workspaceSid"],
      TaskQueue: ["workspaceSid"],
      Workflow: ["workspaceSid"],
    });
  });
});
