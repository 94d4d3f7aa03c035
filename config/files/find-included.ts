import { realpathSync, statSync } from "node:fs";
import { dirname, isAbsolute, resolve } from "node:path";
import { findProject } from "../../project/index.js";
import type { Findings } from "../report/findings.js";
import { isInside } from "../report/is-inside.js";
import { getText, type Node, type ScalarNode } from "../tree/tree.js";
import { errnoOf } from "./errno.js";
import { findFiles, isReadableName, type SourceFile } from "./find-files.js";

/** A file that another one includes, and where it says so. */
export interface Included {
  readonly file: SourceFile;
  readonly node: ScalarNode;
}

/** Finds the files of an `include`: files and folders, relative to the file and inside the project. */
export function findIncluded(from: SourceFile, include: Node, findings: Findings): Included[] {
  const items = include.kind === "list" ? include.items : [include];
  // without a project, the folder itself
  const root = findProject(from.root) ?? from.root;
  return items.flatMap((node): Included[] => {
    const name = getText(node);
    if (node.kind !== "scalar" || name === undefined || name === "") {
      findings.add("wrong-type", { expected: "include", found: node }, node.span);
      return [];
    }
    return findNamed({ from, root }, name, node, findings).map((file) => ({ file, node }));
  });
}

/** The file with an `include`, and the folder that must contain everything in it. */
interface Origin {
  readonly from: SourceFile;
  readonly root: string;
}

function findNamed({ from, root }: Origin, name: string, node: ScalarNode, findings: Findings): SourceFile[] {
  const path = resolve(dirname(from.path), name);
  try {
    const realPath = isAbsolute(name) ? name : realpathSync(path);
    if (isAbsolute(name) || !isInside(root, realPath)) {
      findings.add("bad-path", { fault: "outside-project", name }, node.span);
      return [];
    }
    const stat = statSync(realPath);
    if (stat.isDirectory()) return findFiles([path], findings);
    if (stat.isFile() && isReadableName(path)) return [{ path, realPath, root, isNamed: true }];
    findings.add("bad-path", { fault: "other-kind", name }, node.span);
  } catch (error) {
    findings.add("bad-path", { fault: "unreadable", name, errno: errnoOf(error) }, node.span);
  }
  return [];
}
