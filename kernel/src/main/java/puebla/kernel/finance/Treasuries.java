package puebla.kernel.finance;

import puebla.kernel.Archive;

/** State of the two governments' public money beyond what lies in their chests. */
public final class Treasuries implements Archive.Kept {
    /** Months of pay that troops are behind. */
    public double homeArrears;
    public double clientArrears;
    /** Mean daily spending of the home government on arms abroad, pesos. */
    public double homeArmsSpending;
    /** Mean daily revenue of about 60 days, pesos. */
    public double homeRevenue;
    public double clientRevenue;
    /** Mean daily needs of about 60 days, pesos. */
    public double homeNeeds;
    public double clientNeeds;
    /** Debt service that the client owes a day, pesos. */
    public double clientDebtService;
    /** What it owes the patron, patron's currency. */
    public double owedToPatron;
    /** What the customs and the taxes of the places under either flag bring in a day, as last reckoned, pesos. */
    public double homeDues;
    public double homeTaxes;
    public double clientDues;
    public double clientTaxes;
    /** A place has changed its flag since, or the parameters have been drawn anew. */
    public boolean flagsChanged = true;
    public int loansTried;
    public int loanReviewDay = -1;
    /** Half of the customs is assigned to the patron. */
    public boolean customsAssigned;
    public boolean expeditionDebtTaken;

    @Override
    public void pass(Archive archive) {
        homeArrears = archive.pass(homeArrears);
        homeArmsSpending = archive.pass(homeArmsSpending);
        clientArrears = archive.pass(clientArrears);
        homeRevenue = archive.pass(homeRevenue);
        clientRevenue = archive.pass(clientRevenue);
        homeNeeds = archive.pass(homeNeeds);
        clientNeeds = archive.pass(clientNeeds);
        clientDebtService = archive.pass(clientDebtService);
        owedToPatron = archive.pass(owedToPatron);
        homeDues = archive.pass(homeDues);
        homeTaxes = archive.pass(homeTaxes);
        clientDues = archive.pass(clientDues);
        clientTaxes = archive.pass(clientTaxes);
        flagsChanged = archive.pass(flagsChanged);
        loansTried = archive.pass(loansTried);
        loanReviewDay = archive.pass(loanReviewDay);
        customsAssigned = archive.pass(customsAssigned);
        expeditionDebtTaken = archive.pass(expeditionDebtTaken);
    }
}
