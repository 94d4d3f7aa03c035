import {
  isJsonObject,
  listReferences,
  REFERENCE_SECTIONS,
  type ReferenceSection,
  type Span,
} from "../../language/index.js";
import type { Routing } from "../raw/written-routing.js";
import type { Findings } from "../report/findings.js";
import { entriesOf, type Sections } from "../tree/sections.js";
import { toJson } from "../tree/to-json.js";
import type { Entry } from "../tree/tree.js";

/** A workflow and its routing, filled in. */
interface Routed {
  readonly workflow: Entry;
  readonly routing: Routing;
}

/** A declared object, and those that its texts refer to. */
interface Vertex {
  /** `taskQueues.english`. */
  readonly name: string;
  readonly span: Span;
  readonly targets: readonly string[];
}

/**
 * Reports declared objects whose texts refer to each other in a circle: none of them can be created first, because its text
 * needs the SID of another.
 */
export function checkCycles(sections: Sections, routings: readonly Routed[], findings: Findings): void {
  const vertices = new Map(listVertices(sections, routings).map((vertex) => [vertex.name, vertex]));
  const done = new Set<string>();
  const open: string[] = [];
  const visit = (vertex: Vertex): void => {
    if (open.includes(vertex.name)) {
      const cycle = [...open.slice(open.indexOf(vertex.name)), vertex.name];
      findings.add("reference-cycle", { cycle }, vertex.span);
      return;
    }
    if (done.has(vertex.name)) return;
    done.add(vertex.name);
    open.push(vertex.name);
    for (const target of vertex.targets) {
      const next = vertices.get(target);
      if (next !== undefined) visit(next);
    }
    open.pop();
  };
  for (const vertex of vertices.values()) visit(vertex);
}

function listVertices(sections: Sections, routings: readonly Routed[]): Vertex[] {
  const routingOf = new Map(routings.map(({ workflow, routing }) => [workflow.key, routing.map]));
  const toVertex = (section: ReferenceSection, { key, keySpan, value }: Entry): Vertex => {
    const values = [toJson(value), ...(section === "workflows" ? [toJson(routingOf.get(key) ?? value)] : [])];
    const targets = values
      .filter(isJsonObject)
      .flatMap(listReferences)
      .map((named) => `${named.kind}.${named.key}`);
    return { name: `${section}.${key}`, span: keySpan, targets: [...new Set(targets)] };
  };
  return REFERENCE_SECTIONS.flatMap((section) => entriesOf(sections, section).map((entry) => toVertex(section, entry)));
}
