import { expect, test } from "vitest";
import { listWays } from "../projects/support/ways.js";
import { listBlocks } from "./pages.js";

const page = "docs/projects.md";
const texts = listBlocks("yaml", "js")
  .filter((block) => block.page === page)
  .map(({ text }) => text.replace(/^# [\w./-]+\n/, ""));

/** Files of a way that the page shows; `main` depends on the folder. */
const shown = listWays("package.tgz", "3").flatMap(({ name, files }) =>
  Object.entries(files)
    .filter(([path]) => /(Pulumi\.yaml|index\.[jt]s|pnpm-workspace\.yaml)$/.test(path))
    .map(([path, text]): [string, string] => [`${name}: ${path}`, text.replace("main: ../node", "main: node")]),
);

test.each(shown)("the page of projects shows what the test of projects applies: %s", (_, text) => {
  expect(texts).toContain(text);
});
