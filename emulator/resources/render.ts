interface Rendered {
  base: string;
  revision: number;
  json: string;
}

const rendered = new WeakMap<object, Rendered>();

/**
 * The JSON text of a resource, made again only when it changed or is asked for under another host: a page of 1,000
 * workflows is then little more than joining strings.
 *
 * @param revision grows with every change of anything the text is made of
 * @param base the address the URLs in the answer start with, such as `http://127.0.0.1:4010/v1`
 */
export function renderOnce(resource: object, revision: number, base: string, render: () => object): string {
  const known = rendered.get(resource);
  if (known && known.revision === revision && known.base === base) return known.json;
  const json = JSON.stringify(render());
  rendered.set(resource, { base, revision, json });
  return json;
}
