import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { listBlocks, root } from "./pages.js";

test("every TypeScript example has the right types", () => {
  const blocks = listBlocks("ts");
  expect(blocks.length).toBeGreaterThan(4);
  // next to the sources, where the package can import itself by name
  const examples = new Map(
    blocks.map(({ page, line, text }) => [join(root, `${page.replace(/\W/g, "-")}-${line}.ts`), text]),
  );
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (path) => examples.has(path) || fileExists(path);
  host.readFile = (path) => examples.get(path) ?? readFile(path);
  host.getSourceFile = (path, ...rest) => {
    const text = examples.get(path);
    return text === undefined ? getSourceFile(path, ...rest) : ts.createSourceFile(path, text, ts.ScriptTarget.ES2022);
  };
  const program = ts.createProgram([...examples.keys()], { ...options, noEmit: true }, host);
  const problems = [...examples.keys()].flatMap((path) => [
    ...ts.getPreEmitDiagnostics(program, program.getSourceFile(path)),
  ]);
  expect(ts.formatDiagnostics(problems, { ...host, getCurrentDirectory: () => root, getNewLine: () => "\n" })).toBe("");
});
