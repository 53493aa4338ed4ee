package puebla.kernel.data;

import java.util.List;

/**
 * Public money of the theatre at full control and normal trade. Pesos a year unless said otherwise.
 *
 * @param customs
 *            maritime and frontier dues
 * @param interior
 *            excise and interior customs
 * @param direct
 *            direct taxes
 * @param mint
 *            duties on coinage and metals
 * @param homeCivil
 *            the home government's spending besides its army
 * @param clientCivil
 *            court and civil list of the client
 * @param homeChest
 *            in the chest on day 0, pesos
 * @param patronBudget
 *            what the patron's treasury lays aside for the expedition a year, its currency (only to open its account)
 * @param expeditionDebt
 *            past cost that the client takes over when the crown is accepted, patron's currency
 * @param chargePerMan
 *            what the patron charges the client per soldier and year, patron's currency
 * @param loans
 *            issues in the order in which they are tried
 */
public record Finance(long customs, long interior, long direct, long mint, long homeCivil, long clientCivil,
        long homeChest,
        long patronBudget, long expeditionDebt, long chargePerMan, List<LoanOffer> loans) {
    /**
     * A bond issue.
     *
     * @param nominal
     *            face value offered, patron's currency
     * @param coupon
     *            a year, share of face value
     * @param askPrice
     *            share of face value asked of subscribers
     * @param fees
     *            underwriters, lottery and bonus, share of the proceeds
     * @param prepaid
     *            coupons kept back, share of face value
     * @param oldHolders
     *            part of the proceeds that goes to arrears of old debt
     * @param patronCut
     *            part of the proceeds that the patron keeps for its own claims
     */
    public record LoanOffer(String id, long nominal, double coupon, double askPrice, double fees, double prepaid,
            double oldHolders,
            double patronCut) {}

    public Finance {
        loans = List.copyOf(loans);
    }
}
