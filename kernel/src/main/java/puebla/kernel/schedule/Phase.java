package puebla.kernel.schedule;

/**
 * Phases of a day, in order. The order is part of the model; docs/model/order-of-a-day.md gives the reason for each
 * position.
 */
public enum Phase {
    /** External events occur and mail arrives. */
    NEWS,
    /** Governments decide, by the news that has arrived. */
    GOVERNMENTS,
    /** Ordered squadrons sail, and forces land. */
    LANDINGS,
    /** Other powers send and recall the corps that they lend. */
    LENT_CORPS,
    /** Leaders get their commands. */
    COMMANDERS,
    /** The expedition gets its orders. */
    EXPEDITION,
    /** Columns get their orders. */
    COLUMNS,
    /** Troops embark for home. */
    EMBARKATION,
    /** Columns march. */
    MOVEMENT,
    /** Battles and sieges. */
    COMBAT,
    /** Supply, disease, desertion and recruiting. */
    UPKEEP,
    /** Control, attitudes, irregulars and raids. */
    COUNTRY,
    /** Revenue, spending and loans. */
    MONEY,
    /** Public expectations and their consequences. */
    EXPECTATIONS,
    /** Reports leave. */
    REPORTS
}
