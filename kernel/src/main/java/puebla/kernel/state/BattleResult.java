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

    public void end(boolean won, long menOfAttacker, long menOfDefender, long lostByAttacker, long lostByDefender) {
        attackerWins = won;
        attackers = menOfAttacker;
        defenders = menOfDefender;
        attackersLost = lostByAttacker;
        defendersLost = lostByDefender;
    }

    public boolean attackerWins() {
        return attackerWins;
    }

    public double guns() {
        return guns;
    }

    public long attackers() {
        return attackers;
    }

    public long defenders() {
        return defenders;
    }

    public long attackersLost() {
        return attackersLost;
    }

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
