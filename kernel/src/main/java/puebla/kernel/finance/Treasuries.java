package puebla.kernel.finance;

import puebla.kernel.Archive;

/** State of both governments' public finance, without the balances of their treasuries. */
public final class Treasuries implements Archive.Kept {
    /** Arrears of the troops' pay [months]. */
    public double homeArrears;
    public double clientArrears;
    /** Mean daily spending of the home government on arms abroad [pesos]. */
    public double homeArmsSpending;
    /** Mean daily revenue over about 60 days [pesos]. */
    public double homeRevenue;
    public double clientRevenue;
    /** Mean daily needs over about 60 days [pesos]. */
    public double homeNeeds;
    public double clientNeeds;
    /** Daily debt service that the client owes [pesos]. */
    public double clientDebtService;
    /** Debt of the client to the patron [patron's currency]. */
    public double owedToPatron;
    /** Daily customs and taxes of the places under each flag, as last computed [pesos]. */
    public double homeDues;
    public double homeTaxes;
    public double clientDues;
    public double clientTaxes;
    /** Whether a place has changed its flag, or the parameters were redrawn, since the last computation. */
    public boolean flagsChanged = true;
    public int loansTried;
    public int loanReviewDay = -1;
    /** Whether half of the client's customs is assigned to the patron. */
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
