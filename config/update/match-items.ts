import type { ListNode, Node } from "../tree/tree.js";

/**
 * Finds, for each item of a list after everything is written out, the index of the written item that it comes from. A
 * written item can be a repetition, which makes any number of items; undefined if that is uncertain.
 *
 * @param isGenerator returns whether a written item makes any number of items
 * @param findWritten returns the written value of an item
 */
export function matchItems(
  written: ListNode,
  filled: ListNode,
  isGenerator: (item: Node) => boolean,
  findWritten: (item: Node) => Node | undefined,
): readonly number[] | undefined {
  const comesFrom = (item: Node, source: Node | undefined) =>
    source !== undefined && (findWritten(item) === source || isInside(item, source));
  const found: number[] = [];
  let next = 0;
  for (const item of filled.items) {
    while (
      next < written.items.length &&
      !comesFrom(item, written.items[next]) &&
      canSkip(written.items[next], isGenerator)
    )
      next += 1;
    const source = written.items[next];
    if (source === undefined || !comesFrom(item, source)) return undefined;
    found.push(next);
    if (!isGenerator(source)) next += 1;
  }
  const rest = written.items.slice(next);
  return rest.every((item) => isGenerator(item)) ? found : undefined;
}

function canSkip(item: Node | undefined, isGenerator: (item: Node) => boolean): boolean {
  return item !== undefined && isGenerator(item);
}

function isInside({ span }: Node, source: Node): boolean {
  return source.span.file === span.file && source.span.start <= span.start && span.end <= source.span.end;
}
