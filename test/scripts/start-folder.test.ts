import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { linkSettings, MARKER, prepareFolder, releaseFolder } from "../../scripts/start/folder.mjs";

describe("the folder of npm start", () => {
  let base: string;
  let folder: string;
  beforeEach(() => {
    base = mkdtempSync(join(tmpdir(), "start-"));
    folder = join(base, ".start");
  });
  afterEach(() => rmSync(base, { recursive: true, force: true }));

  test("is created if it is missing or empty", () => {
    prepareFolder(folder);
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    prepareFolder(folder);
    expect(readdirSync(folder).sort()).toEqual([MARKER, "state"]);
  });

  test("is emptied if an earlier run created it", () => {
    prepareFolder(folder);
    writeFileSync(join(folder, "state", "old.json"), "{}");
    prepareFolder(folder);
    expect(existsSync(join(folder, "state", "old.json"))).toBe(false);
  });

  test("is rejected and left unchanged if it contains something else", () => {
    mkdirSync(folder);
    writeFileSync(join(folder, "thesis.txt"), "years of work");
    expect(() => prepareFolder(folder)).toThrow(
      `${folder} was not created by npm start and is not empty: move it away, because npm start would empty it`,
    );
    expect(readFileSync(join(folder, "thesis.txt"), "utf8")).toBe("years of work");
  });

  test("is rejected if it is a file", () => {
    writeFileSync(folder, "years of work");
    expect(() => prepareFolder(folder)).toThrow("is not a folder: move it away");
    expect(readFileSync(folder, "utf8")).toBe("years of work");
  });

  test("is rejected while the run that created it is active, and accepted afterwards", () => {
    prepareFolder(folder);
    writeFileSync(join(folder, MARKER), `${process.ppid}\n`);
    expect(() => prepareFolder(folder)).toThrow(`another npm start (process ${process.ppid}) uses ${folder}`);
    releaseFolder(folder);
    expect(() => prepareFolder(folder)).not.toThrow();
  });

  test("holds the stack's settings, through a link that every run replaces", () => {
    const project = join(base, "examples", "one");
    mkdirSync(project, { recursive: true });
    linkSettings(project, "dev", folder);
    linkSettings(project, "dev", folder);
    expect(readlinkSync(join(project, "Pulumi.dev.yaml"))).toBe("../../.start/Pulumi.dev.yaml");
  });

  test("never replaces settings that a user wrote", () => {
    const settings = join(base, "Pulumi.dev.yaml");
    writeFileSync(settings, "config: {}\n");
    expect(() => linkSettings(base, "dev", folder)).toThrow("exists and was not created by npm start");
    expect(lstatSync(settings).isFile()).toBe(true);
  });
});
