package puebla.kernel.state;

/** State of both governments' public finance, without the balances of their treasuries. */
public final class Treasuries implements Stateful {
    /** Time over which revenue, needs and spending are averaged [days]. Judgement. */
    public static final int MEAN_DAYS = 60;

    double homeArrears;
    double clientArrears;
    double homeArmsSpending;
    private double homeRevenue;
    double clientRevenue;
    double homeNeeds;
    double clientNeeds;
    double clientDebtService;
    double owedToPatron;
    private double homeDues;
    private double homeTaxes;
    private double clientDues;
    private double clientTaxes;
    private boolean holdersChanged = true;
    private int loansTried;
    private int loanReviewDay = -1;
    private boolean customsAssigned;
    private boolean expeditionDebtTaken;
    private double homePaid = 1;

    /** Returns the arrears of the home troops' pay [months]. */
    public double homeArrears() {
        return homeArrears;
    }

    /** Returns the share of its needs that the home treasury paid on the last day, 0…1. */
    public double homePaid() {
        return homePaid;
    }

    /** Records that share. */
    public void recordHomePaid(double share) {
        homePaid = share;
    }

    /** Returns the arrears of the client troops' pay [months]. */
    public double clientArrears() {
        return clientArrears;
    }

    /** Returns the mean daily spending of the home government on arms abroad [pesos]. */
    public double homeArmsSpending() {
        return homeArmsSpending;
    }

    /** Returns the mean daily revenue of the home government over about 60 days [pesos]. */
    public double homeRevenue() {
        return homeRevenue;
    }

    /** Returns the mean daily revenue of the client over about 60 days [pesos]. */
    public double clientRevenue() {
        return clientRevenue;
    }

    /** Returns the mean daily needs of the home government over about 60 days [pesos]. */
    public double homeNeeds() {
        return homeNeeds;
    }

    /** Returns the mean daily needs of the client over about 60 days [pesos]. */
    public double clientNeeds() {
        return clientNeeds;
    }

    /** Returns the daily debt service that the client owes [pesos]. */
    public double clientDebtService() {
        return clientDebtService;
    }

    /** Returns the debt of the client to the patron [patron's currency]. */
    public double owedToPatron() {
        return owedToPatron;
    }

    /** Returns the daily customs of the places of the home side, as last computed [pesos]. */
    public double homeDues() {
        return homeDues;
    }

    /** Returns the daily taxes of the places of the home side, as last computed [pesos]. */
    public double homeTaxes() {
        return homeTaxes;
    }

    /** Returns the daily customs of the places of the intervention, as last computed [pesos]. */
    public double clientDues() {
        return clientDues;
    }

    /** Returns the daily taxes of the places of the intervention, as last computed [pesos]. */
    public double clientTaxes() {
        return clientTaxes;
    }

    /** Reports whether a place has changed its flag, or the parameters were redrawn, since the last computation. */
    public boolean holdersChanged() {
        return holdersChanged;
    }

    /** Returns the number of loans that the client has tried to place. */
    public int loansTried() {
        return loansTried;
    }

    /** Returns the first day on which the client may try the next loan. */
    public int loanReviewDay() {
        return loanReviewDay;
    }

    /** Reports whether half of the client's customs is assigned to the patron. */
    public boolean customsAssigned() {
        return customsAssigned;
    }

    /** Reports whether the client has taken over the cost of the expedition as a debt. */
    public boolean expeditionDebtTaken() {
        return expeditionDebtTaken;
    }

    /** Sets the needs of the home government on the first day [pesos/day]. */
    public void beginHomeNeeds(double pesos) {
        homeNeeds = pesos;
    }

    /** Includes the needs of one day in the mean of the home government [pesos]. */
    public void averageHomeNeeds(double today) {
        homeNeeds += (today - homeNeeds) / MEAN_DAYS;
    }

    /** Includes the needs of one day in the mean of the client [pesos]. */
    public void averageClientNeeds(double today) {
        clientNeeds += (today - clientNeeds) / MEAN_DAYS;
    }

    /** Includes the revenue of one day in the mean of the home government [pesos]. */
    public void averageHomeRevenue(double today) {
        homeRevenue += (today - homeRevenue) / MEAN_DAYS;
    }

    /** Includes the revenue of one day in the mean of the client [pesos]. */
    public void averageClientRevenue(double today) {
        clientRevenue += (today - clientRevenue) / MEAN_DAYS;
    }

    /** Includes the spending of one day on arms in the mean of the home government [pesos]. */
    public void averageHomeArms(double today) {
        homeArmsSpending += (today - homeArmsSpending) / MEAN_DAYS;
    }

    /** Sets the arrears of the home troops' pay [months]. */
    public void oweHomePay(double months) {
        homeArrears = months;
    }

    /** Sets the arrears of the client troops' pay [months]. */
    public void oweClientPay(double months) {
        clientArrears = months;
    }

    /** Adds to the debt service that the client owes [pesos/day]. */
    public void addDebtService(double pesos) {
        clientDebtService += pesos;
    }

    /** Adds to the debt of the client to the patron [patron's currency]. */
    public void owePatron(double francs) {
        owedToPatron += francs;
    }

    /** Repays debt of the client to the patron [patron's currency]. */
    public void repayPatron(double francs) {
        owedToPatron = Math.max(0, owedToPatron - francs);
    }

    /** Makes the client take over the cost of the expedition as a debt to the patron [patron's currency]. */
    public void takeExpeditionDebt(double francs) {
        owePatron(francs);
        expeditionDebtTaken = true;
    }

    /** Requires a new computation of the dues and taxes. */
    public void requireAssessment() {
        holdersChanged = true;
    }

    /** Records the daily customs and taxes of the places of both sides [pesos]. */
    public void assess(double customsOfHome, double taxesOfHome, double customsOfClient, double taxesOfClient) {
        homeDues = customsOfHome;
        homeTaxes = taxesOfHome;
        clientDues = customsOfClient;
        clientTaxes = taxesOfClient;
        holdersChanged = false;
    }

    /** Sets the first day on which the client may try the next loan. */
    public void waitForLoan(int day) {
        loanReviewDay = day;
    }

    /** Counts a loan that the client tries to place. Returns how many it tried before. */
    public int tryLoan() {
        return loansTried++;
    }

    /** Assigns half of the client's customs to the patron. */
    public void assignCustoms() {
        customsAssigned = true;
    }

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
        homePaid = visitor.visit(homePaid);
    }
}
