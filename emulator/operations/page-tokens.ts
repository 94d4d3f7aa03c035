/** The sort key of an object in a list: the most significant number first, the order of creation last. */
export type SortKey = readonly number[];

/** The sort keys of issued page tokens, so that paging continues if their objects have moved or were deleted (H-55). */
export interface PageTokens {
  get(ordering: string, sid: string): SortKey | undefined;
  remember(ordering: string, sid: string, key: SortKey): void;
}

/** The number of sort keys kept per list. A client that pages more slowly uses a token that is no longer known. */
const SIZE = 1_000;

const byOwner = new WeakMap<object, PageTokens>();

/** @param owner the object whose list it is */
export function tokensOf(owner: object): PageTokens {
  const known = byOwner.get(owner);
  if (known) return known;
  const created = createPageTokens();
  byOwner.set(owner, created);
  return created;
}

function createPageTokens(): PageTokens {
  const keys = new Map<string, SortKey>();
  return {
    get: (ordering, sid) => keys.get(`${ordering} ${sid}`),
    remember(ordering, sid, key) {
      keys.delete(`${ordering} ${sid}`);
      keys.set(`${ordering} ${sid}`, key);
      const [oldest] = keys.size > SIZE ? keys.keys() : [];
      if (oldest !== undefined) keys.delete(oldest);
    },
  };
}

export function compareKeys(a: SortKey, b: SortKey): number {
  for (const [index, part] of a.entries()) {
    const difference = part - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
