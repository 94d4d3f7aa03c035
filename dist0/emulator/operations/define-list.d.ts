import type { ParameterTable, ValuesOf } from "../parameters/parameter.js";
import type { Operation, OperationRequest, Services } from "./operation.js";
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
export declare function defineList<Target, Table extends ParameterTable, Item extends Listed>(list: ListDefinition<Target, Table, Item>): Operation;
export {};
