/** A choice for something that TaskRouter's documentation leaves open. */
export interface Assumption {
    /** Every value that can be chosen. */
    readonly choices: readonly (string | boolean)[] | "positive-integer";
    readonly default: string | boolean | number;
    /** The open question, in plain English. */
    readonly question: string;
    /** The fact in docs/taskrouter that the question belongs to, such as `R-12`. */
    readonly fact: string;
}
/**
 * Assumptions by name. A room declares its own with `as const satisfies AssumptionTable`; everything else is derived from
 * that table.
 */
export type AssumptionTable = Readonly<Record<string, Assumption>>;
/** The values that can be chosen for one assumption. */
type Choice<Entry extends Assumption> = Entry["choices"] extends readonly (infer Value)[] ? Value : number;
/** The options that a table describes: one property per assumption. */
export type AssumptionValues<Table extends AssumptionTable> = {
    readonly [Name in keyof Table]: Choice<Table[Name]>;
};
/** Returns the default of every assumption. */
export declare function defaultsOf<Table extends AssumptionTable>(table: Table): AssumptionValues<Table>;
export {};
