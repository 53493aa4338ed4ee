package puebla.kernel.campaign;

import puebla.kernel.EventBuilder;
import puebla.kernel.scenario.Feature;

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
    void terms(double numbers, double works, double leadership, double artillery, double surprised) {
        logNumbers = numbers;
        logWorks = works;
        lead = leadership;
        guns = artillery;
        surprise = surprised;
    }

    void end(boolean won, long menOfAttacker, long menOfDefender, long lostByAttacker, long lostByDefender) {
        attackerWins = won;
        attackers = menOfAttacker;
        defenders = menOfDefender;
        attackersLost = lostByAttacker;
        defendersLost = lostByDefender;
    }

    boolean attackerWins() {
        return attackerWins;
    }

    double guns() {
        return guns;
    }

    long attackers() {
        return attackers;
    }

    long defenders() {
        return defenders;
    }

    long attackersLost() {
        return attackersLost;
    }

    long defendersLost() {
        return defendersLost;
    }

    /** Adds the terms to an event as reasons; positive terms favoured the winner. */
    void reasons(EventBuilder what) {
        int sign = attackerWins ? 1 : -1;
        what.because(Feature.NUMBERS, sign * logNumbers).because(Feature.PLACE_WORKS, -sign * logWorks)
                .because(Feature.LEADERSHIP, sign * lead).because(Feature.GUNS, sign * guns)
                .because(Feature.SURPRISE, sign * surprise);
    }
}
