import { type PageRequest, readPageRequest } from "../parameters/page.js";
import type { ParameterTable, ValuesOf } from "../parameters/parameter.js";
import { type Call, defineOperation, type Operation, type OperationRequest, type Services } from "./operation.js";
import { ok, tagged } from "./replies.js";
import { type Page, selectPage } from "./select-page.js";
import type { Sequence } from "./sequence.js";

interface Listed {
  readonly sid: string;
}

export interface ListDefinition<Target, Table extends ParameterTable, Item extends Listed> {
  key: string;
  path: string;
  /** The member of the answer that holds the objects, such as `task_queues`. */
  name: string;
  filters: Table;
  /** See {@link OperationDefinition.costly}. */
  costly?: keyof Table & string;
  find(request: OperationRequest): Target | undefined;
  select(target: NoInfer<Target>, filters: ValuesOf<Table>, services: Services): Sequence<Item>;
  /** Created once per list, so that an expression is compiled only once. Default: everything matches. */
  createMatch?(filters: ValuesOf<Table>, target: NoInfer<Target>, services: Services): (item: Item) => boolean;
  render(item: Item, target: NoInfer<Target>, base: string, services: Services): string;
  /** Code of the refusal of a page that is asked for by its number only; default 20001 (H-53). */
  absolutePageCode?: number;
  /** The version in the ETag, for kinds that have one. */
  versionOf?(item: Item): number;
}

/** Makes a list operation: filters, one page by token, and `meta` (H-51). */
export function defineList<Target, Table extends ParameterTable, Item extends Listed>(
  list: ListDefinition<Target, Table, Item>,
): Operation {
  const { key, path, find, filters } = list;
  return defineOperation({
    key,
    method: "GET",
    path,
    parameters: filters,
    ...(list.costly === undefined ? {} : { costly: list.costly }),
    find,
    run(call) {
      const { page, json } = renderList(list, call);
      const { versionOf } = list;
      // the highest version on the page (H-25)
      return versionOf ? tagged(ok(json), Math.max(0, ...page.items.map(versionOf))) : ok(json);
    },
  });
}

function renderList<Target, Table extends ParameterTable, Item extends Listed>(
  list: ListDefinition<Target, Table, Item>,
  { target, values, request, services }: Call<Target, ValuesOf<Table>>,
): { page: Page<Item>; json: string } {
  const asked = readPageRequest(request.fields, services.assumptions, list.absolutePageCode ?? 20001);
  const sequence = list.select(target, values, services);
  const page = selectPage(sequence, asked, list.createMatch?.(values, target, services) ?? (() => true));
  const items = page.items.map((item) => list.render(item, target, request.base, services));
  const meta = JSON.stringify(toMeta(list, request, asked, page));
  for (const item of [page.items[0], page.items.at(-1)]) {
    if (item !== undefined) sequence.issued?.(item);
  }
  return { page, json: `{"${list.name}":[${items.join(",")}],"meta":${meta}}` };
}

function toMeta<T extends Listed>(
  list: { name: string; filters: ParameterTable },
  request: OperationRequest,
  asked: PageRequest,
  page: Page<T>,
): object {
  const last = page.items.at(-1);
  const first = page.items[0];
  const urlOf = createPageUrls(request, Object.keys(list.filters), asked.size);
  return {
    page: asked.number,
    page_size: asked.size,
    first_page_url: urlOf(0),
    previous_page_url: asked.number > 0 && first ? urlOf(asked.number - 1, `PB${first.sid}`) : null,
    url: urlOf(asked.number, asked.token?.text),
    next_page_url: page.hasNext && last ? urlOf(asked.number + 1, `PA${last.sid}`) : null,
    key: list.name,
  };
}

/** The filters sent come first, then `PageSize`, `Page` and `PageToken` (H-58). */
function createPageUrls(request: OperationRequest, filterNames: readonly string[], size: number) {
  const filters = filterNames.flatMap((name) =>
    request.fields.getAll(name).map((value): [string, string] => [name, value]),
  );
  const origin = request.base.slice(0, -"/v1".length);
  return (number: number, token?: string): string => {
    const query = new URLSearchParams([...filters, ["PageSize", String(size)], ["Page", String(number)]]);
    if (token !== undefined) query.append("PageToken", token);
    return `${origin}${request.path}?${query}`;
  };
}
