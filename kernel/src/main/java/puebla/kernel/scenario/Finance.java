package puebla.kernel.scenario;

import java.util.List;

/**
 * Public finance of the theatre at full control and normal trade [pesos/year unless stated otherwise].
 *
 * @param customs
 *            maritime and frontier duties
 * @param interior
 *            excise and interior customs
 * @param direct
 *            direct taxes
 * @param mint
 *            duties on coinage and metals
 * @param homeCivil
 *            the home government's civil spending
 * @param clientCivil
 *            court and civil list of the client
 * @param homeChest
 *            treasury of the home government on day 0 [pesos]
 * @param patronBudget
 *            the patron's yearly budget for the expedition [patron's currency]; only opens its account
 * @param expeditionDebt
 *            past cost that the client takes over when the crown is accepted [patron's currency]
 * @param chargePerMan
 *            charge of the patron to the client [patron's currency per soldier and year]
 * @param taxesUnderPartialControl
 *            share of the taxes that is raised where control is partial
 * @param taxesContested
 *            share of the taxes that is raised where control is contested
 * @param loans
 *            bond issues in the order in which they are tried
 */
public record Finance(long customs, long interior, long direct, long mint, long homeCivil, long clientCivil,
        long homeChest,
        long patronBudget, long expeditionDebt, long chargePerMan, double taxesUnderPartialControl,
        double taxesContested, List<LoanOffer> loans) {
    /**
     * Bond issue.
     *
     * @param nominal
     *            face value offered [patron's currency]
     * @param coupon
     *            yearly coupon [share of face value]
     * @param askPrice
     *            price asked of subscribers [share of face value]
     * @param fees
     *            underwriters, lottery and bonus [share of the proceeds]
     * @param prepaid
     *            coupons withheld [share of face value]
     * @param oldHolders
     *            share of the proceeds for arrears of old debt
     * @param patronCut
     *            share of the proceeds that the patron keeps for its own claims
     */
    public record LoanOffer(String id, long nominal, double coupon, double askPrice, double fees, double prepaid,
            double oldHolders,
            double patronCut) {}

    public Finance {
        loans = List.copyOf(loans);
    }
}
