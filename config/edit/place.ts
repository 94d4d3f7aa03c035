import { CST, Parser } from "yaml";

/** A value in a text, with the offsets of its contents: without anchor, tag and comments. */
export type Place = CollectionPlace | ScalarPlace | OpaquePlace;

export interface CollectionPlace {
  readonly kind: "map" | "list";
  /** In brackets. */
  readonly isFlow: boolean;
  readonly start: number;
  readonly end: number;
  readonly items: readonly ItemPlace[];
}

export interface ScalarPlace {
  readonly kind: "scalar";
  readonly start: number;
  readonly end: number;
  readonly style: "plain" | "single" | "double" | "block";
  /** Offset after the header of a block scalar (`|-`). */
  readonly headerEnd?: number;
  /** Offset of the text of a block scalar. */
  readonly bodyStart?: number;
}

/** An alias, or a construct that is edited only as a whole: `[a: 1]`. */
export interface OpaquePlace {
  readonly kind: "alias" | "opaque";
  readonly start: number;
  readonly end: number;
}

/** A member of a map or an item of a list. */
export interface ItemPlace {
  /** The decoded key; undefined in a list, and for a key that is not text. */
  readonly key?: string;
  /** Offset of the dash, of the key's anchor, or of the key. */
  readonly start: number;
  readonly end: number;
  /** Offset after the colon or the dash, and after anchor and tag. */
  readonly valueStart: number;
  /** False for a key in brackets without a colon. */
  readonly hasColon: boolean;
  readonly value?: Place;
}

/** Reads the places of a YAML or JSON text, which must be valid, with at most one document. */
export function readPlace(text: string): Place | undefined {
  for (const token of new Parser().parse(text))
    if (token.type === "document") return token.value && toPlace(token.value);
  return undefined;
}

function toPlace(token: CST.Token): Place {
  switch (token.type) {
    case "block-map":
    case "block-seq":
      return readBlock(token);
    case "flow-collection":
      return readFlow(token);
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
      return { kind: "scalar", style: STYLES[token.type], ...spanOf(token) };
    case "block-scalar":
      return readBlockScalar(token);
    default:
      return { kind: token.type === "alias" ? "alias" : "opaque", ...spanOf(token) };
  }
}

const STYLES = { scalar: "plain", "single-quoted-scalar": "single", "double-quoted-scalar": "double" } as const;

function spanOf(token: CST.Token): { start: number; end: number } {
  const { offset } = token;
  return { start: offset, end: "source" in token ? offset + token.source.length : offset };
}

function readBlockScalar({ offset, props, source }: CST.BlockScalar): ScalarPlace {
  const header = props.find(({ type }) => type === "block-scalar-header");
  const headerEnd = header && "source" in header ? header.offset + header.source.length : offset;
  const last = props.at(-1);
  const bodyStart = last && "source" in last ? last.offset + last.source.length : headerEnd;
  const start = header?.offset ?? offset;
  return { kind: "scalar", style: "block", start, end: bodyStart + source.length, headerEnd, bodyStart };
}

function readBlock(token: CST.BlockMap | CST.BlockSequence): CollectionPlace {
  const isMap = token.type === "block-map";
  const items = token.items.filter((item) => hasContents(item)).map((item) => readItem(item, isMap));
  const start = items[0]?.start ?? token.offset;
  return { kind: isMap ? "map" : "list", isFlow: false, start, end: items.at(-1)?.end ?? start, items };
}

function readFlow(token: CST.FlowCollection): CollectionPlace | OpaquePlace {
  const isMap = token.start.type === "flow-map-start";
  const close = token.end.find(({ type }) => type === "flow-map-end" || type === "flow-seq-end");
  const span = { start: token.offset, end: close === undefined ? token.offset : close.offset + 1 };
  const written = token.items.filter((item) => hasContents(item));
  // `[a: 1]` is a map in a list
  if (!isMap && written.some(({ key, sep }) => key !== undefined || sep !== undefined))
    return { kind: "opaque", ...span };
  const items = written.map((item) => readItem(item, isMap));
  return { kind: isMap ? "map" : "list", isFlow: true, ...span, items };
}

const MARKS: readonly string[] = ["seq-item-ind", "explicit-key-ind", "anchor", "tag"];

/** False for comments before an end or a bracket, which the parser makes an item. */
function hasContents({ start, key, sep, value }: CST.CollectionItem): boolean {
  return key != null || sep !== undefined || value !== undefined || start.some(({ type }) => MARKS.includes(type));
}

function readItem({ start, key, sep, value }: CST.CollectionItem, isMap: boolean): ItemPlace {
  const mark = start.find(({ type }) => MARKS.includes(type));
  const first = mark?.offset ?? key?.offset ?? sep?.[0]?.offset ?? value?.offset ?? 0;
  const props = [...start, ...(sep ?? [])].filter(({ type }) => MARKS.includes(type) || type === "map-value-ind");
  const keyEnd = key ? spanOf(key).end : first;
  const last = props.at(-1);
  const valueStart = Math.max(keyEnd, last === undefined ? 0 : last.offset + last.source.length);
  const place = value && toPlace(value);
  const name = isMap ? nameOf(key) : undefined;
  return {
    ...(name !== undefined && { key: name }),
    start: first,
    end: place?.end ?? valueStart,
    valueStart,
    hasColon: !isMap || sep?.some(({ type }) => type === "map-value-ind") === true,
    ...(place && { value: place }),
  };
}

function nameOf(key: CST.Token | null | undefined): string | undefined {
  return key && CST.isScalar(key) && key.type !== "alias" ? CST.resolveAsScalar(key).value : undefined;
}
