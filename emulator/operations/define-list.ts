import { type Call, defineOperation, type Operation, type OperationRequest } from "../operation.js";
import { type PageRequest, readPageRequest } from "../parameters/page.js";
import type { ParameterTable, ValuesOf } from "../parameters/parameter.js";
import type { Resource } from "../store/collection.js";
import { ok } from "./replies.js";
import { type Page, type Sequence, selectPage } from "./select-page.js";

export interface ListDefinition<Target, Table extends ParameterTable, Item extends Resource> {
  key: string;
  path: string;
  /** The member of the answer that holds the objects, such as `task_queues`. */
  name: string;
  filters: Table;
  find(request: OperationRequest): Target | undefined;
  select(target: Target, filters: ValuesOf<Table>): Sequence<Item>;
  matches(item: Item, filters: ValuesOf<Table>): boolean;
  render(item: Item, target: Target, base: string): string;
}

/** Makes a list operation: filters, one page by token, and `meta` (api sheet, section 3). */
export function defineList<Target, Table extends ParameterTable, Item extends Resource>(
  list: ListDefinition<Target, Table, Item>,
): Operation {
  const { key, path, find, filters } = list;
  return defineOperation({
    key,
    method: "GET",
    path,
    parameters: filters,
    find,
    run: (call) => ok(renderList(list, call)),
  });
}

function renderList<Target, Table extends ParameterTable, Item extends Resource>(
  list: ListDefinition<Target, Table, Item>,
  { target, values, request, services }: Call<Target, ValuesOf<Table>>,
): string {
  const asked = readPageRequest(request.fields, services.rules);
  const page = selectPage(list.select(target, values), asked, (item) => list.matches(item, values));
  const items = page.items.map((item) => list.render(item, target, request.base));
  const meta = JSON.stringify(toMeta(list, request, asked, page));
  return `{"${list.name}":[${items.join(",")}],"meta":${meta}}`;
}

function toMeta<T extends Resource>(
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

/** The filters sent come first, then `PageSize`, `Page` and `PageToken`, as in the OpenAPI file's samples. */
function createPageUrls(request: OperationRequest, filterNames: readonly string[], size: number) {
  const filters = filterNames.flatMap((name) =>
    request.fields.getAll(name).map((value): [string, string] => [name, value]),
  );
  const origin = request.base.slice(0, -"/v1".length);
  return (number: number, token?: string): string => {
    const query = new URLSearchParams([...filters, ["PageSize", String(size)], ["Page", String(number)]]);
    if (token !== undefined) {
      query.append("PageToken", token);
    }
    return `${origin}${request.path}?${query}`;
  };
}
