package puebla.kernel.state;

/** Result of the latest battle of a run; the next battle overwrites it. Losses are dead and wounded. */
public final class BattleResult {
    private boolean attackerWins;
    private double logNumbers;
    private double logWorks;
    private double lead;
    private double guns;
    private double surprise;
    private long attackers;
    private long defenders;
    private long attackersLost;
    private long defendersLost;

    /** Sets the terms of the attacker's log odds. */
    public void terms(double numbers, double works, double leadership, double artillery, double surprised) {
        logNumbers = numbers;
        logWorks = works;
        lead = leadership;
        guns = artillery;
        surprise = surprised;
    }

    /** Sets the winner, the men who fought and the losses. */
    public void end(boolean won, long menOfAttacker, long menOfDefender, long lostByAttacker, long lostByDefender) {
        attackerWins = won;
        attackers = menOfAttacker;
        defenders = menOfDefender;
        attackersLost = lostByAttacker;
        defendersLost = lostByDefender;
    }

    /** Reports whether the attacker won. */
    public boolean attackerWins() {
        return attackerWins;
    }

    /** Returns the term of artillery in the attacker's log odds. */
    public double guns() {
        return guns;
    }

    /** Returns the men of the attacker before the battle. */
    public long attackers() {
        return attackers;
    }

    /** Returns the men of the defender before the battle. */
    public long defenders() {
        return defenders;
    }

    /** Returns the losses of the attacker [men]. */
    public long attackersLost() {
        return attackersLost;
    }

    /** Returns the losses of the defender [men]. */
    public long defendersLost() {
        return defendersLost;
    }

    /** Returns ln(fighting worth of the attacker / of the defender). */
    public double logNumbers() {
        return logNumbers;
    }

    /** Returns the log of the factor of the works, which favours the defender. */
    public double logWorks() {
        return logWorks;
    }

    /** Returns the attacker's ability minus the defender's. */
    public double lead() {
        return lead;
    }

    /** Returns the term of surprise, in favour of the attacker. */
    public double surprise() {
        return surprise;
    }
}
