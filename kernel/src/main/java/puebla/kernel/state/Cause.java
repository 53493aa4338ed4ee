package puebla.kernel.state;

/** Reasons why men or money move. Every movement names one. */
public enum Cause {
    SAILED, LANDED, RECRUITED, LEVIED, DISEASE, BATTLE, SIEGE, SKIRMISH, CAPTURED, SCATTERED,
    /** Captors take prisoners into their own ranks. */
    DRAFTED, DESERTED,
    /** Forces and irregulars dissolve. */
    DISBANDED,
    /** Soldiers and inhabitants become irregulars. */
    TOOK_TO_THE_HILLS,
    /** Irregulars become regulars. */
    FORMED_REGULARS,
    /** Officers and sergeants of a broken army go into hiding. */
    HID,
    /** Scattered men and the cadre of a broken army return to its ranks. */
    RALLIED,
    /** Irregulars join an army. */
    CALLED_IN,
    /** Foreign troops leave the country. */
    EMBARKED, DEFECTED, CUSTOMS, TAXES, DEBT_SERVICE, PAY, LOAN,
    /** The patron advances money to the client. */
    ADVANCE,
    /** The client pays the patron for its troops. */
    CHARGE,
    /** The patron takes its share of a loan of the client. */
    INDEMNITY, FORCED_LOAN,
    /** The patron pays for its army, fleet and train. */
    EXPEDITION,
    /** The patron pays for the passage of its troops. */
    SHIPPING, EXCHANGE,
    /** An exchange into the patron's currency leaves half a cent or more. */
    ROUNDING,
    /** The home government buys arms abroad. */
    ARMS
}
