package puebla.kernel.state;

/** State of both governments' public finance, without the balances of their treasuries. */
public final class Treasuries implements Stateful {
    /** Time over which revenue, needs and spending are averaged [days]. Judgement. */
    public static final int MEAN_DAYS = 60;

    /** Arrears of the home troops' pay [months]. */
    public double homeArrears;
    /** Arrears of the client troops' pay [months]. */
    public double clientArrears;
    /** Mean daily spending of the home government on arms abroad [pesos]. */
    public double homeArmsSpending;
    /** Mean daily revenue of the home government over about 60 days [pesos]. */
    public double homeRevenue;
    /** Mean daily revenue of the client over about 60 days [pesos]. */
    public double clientRevenue;
    /** Mean daily needs of the home government over about 60 days [pesos]. */
    public double homeNeeds;
    /** Mean daily needs of the client over about 60 days [pesos]. */
    public double clientNeeds;
    /** Daily debt service that the client owes [pesos]. */
    public double clientDebtService;
    /** Debt of the client to the patron [patron's currency]. */
    public double owedToPatron;
    /** Daily customs of the places of the home side, as last computed [pesos]. */
    public double homeDues;
    /** Daily taxes of the places of the home side, as last computed [pesos]. */
    public double homeTaxes;
    /** Daily customs of the places of the intervention, as last computed [pesos]. */
    public double clientDues;
    /** Daily taxes of the places of the intervention, as last computed [pesos]. */
    public double clientTaxes;
    /** Whether a place has changed its flag, or the parameters were redrawn, since the last computation. */
    public boolean holdersChanged = true;
    /** Number of loans that the client has tried to place. */
    public int loansTried;
    /** First day on which the client may try the next loan. */
    public int loanReviewDay = -1;
    /** Whether half of the client's customs is assigned to the patron. */
    public boolean customsAssigned;
    /** Whether the client has taken over the cost of the expedition as a debt. */
    public boolean expeditionDebtTaken;

    @Override
    public void visit(StateVisitor visitor) {
        homeArrears = visitor.visit(homeArrears);
        homeArmsSpending = visitor.visit(homeArmsSpending);
        clientArrears = visitor.visit(clientArrears);
        homeRevenue = visitor.visit(homeRevenue);
        clientRevenue = visitor.visit(clientRevenue);
        homeNeeds = visitor.visit(homeNeeds);
        clientNeeds = visitor.visit(clientNeeds);
        clientDebtService = visitor.visit(clientDebtService);
        owedToPatron = visitor.visit(owedToPatron);
        homeDues = visitor.visit(homeDues);
        homeTaxes = visitor.visit(homeTaxes);
        clientDues = visitor.visit(clientDues);
        clientTaxes = visitor.visit(clientTaxes);
        holdersChanged = visitor.visit(holdersChanged);
        loansTried = visitor.visit(loansTried);
        loanReviewDay = visitor.visit(loanReviewDay);
        customsAssigned = visitor.visit(customsAssigned);
        expeditionDebtTaken = visitor.visit(expeditionDebtTaken);
    }
}
