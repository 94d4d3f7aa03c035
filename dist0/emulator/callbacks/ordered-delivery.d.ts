/** Arranges for `giveUp` to be called later, and returns a function that cancels that. */
export type Patience = (giveUp: () => void) => () => void;
/** Patience measured on the clock of this machine. */
export declare function waitAtMost(milliseconds: number): Patience;
export interface OrderedDeliveryOptions {
    /** How many deliveries to one receiver are under way at a time. */
    readonly perReceiver: number;
    /** How many deliveries are under way in all; default: any number. */
    readonly overall?: number;
    /** When a delivery stops counting as under way, except for its own receiver; default: never. */
    readonly patience?: Patience;
}
type Deliver = () => Promise<void>;
/** Delivers in the order of arrival, a few at a time, so that a slow receiver holds up only its own deliveries. */
export declare class OrderedDelivery {
    #private;
    constructor(options: OrderedDeliveryOptions);
    /**
     * Starts the delivery as soon as its receiver is free.
     *
     * @param name of the receiver
     * @returns false if too many deliveries wait for that receiver: this one is dropped
     */
    add(name: string, deliver: Deliver): boolean;
    /** Resolves when nothing waits or is under way, except for deliveries whose patience has ended and those after them. */
    settle(): Promise<void>;
    /** Starts everything that waits, which is expected to notice the end, and resolves when all deliveries have ended. */
    close(): Promise<void>;
}
export {};
