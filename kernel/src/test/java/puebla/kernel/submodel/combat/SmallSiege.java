package puebla.kernel.submodel.combat;

import static puebla.kernel.SmallWar.CASTLE;
import static puebla.kernel.SmallWar.CLIENT_LINE;
import static puebla.kernel.SmallWar.HOME_LINE;
import static puebla.kernel.SmallWar.PATRON_CORPS;

import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import puebla.kernel.Model;
import puebla.kernel.Simulation;
import puebla.kernel.SmallWar;
import puebla.kernel.decision.Policy;
import puebla.kernel.event.Event;
import puebla.kernel.event.EventLog;
import puebla.kernel.mechanism.War;
import puebla.kernel.random.Draw;
import puebla.kernel.scenario.EventType;
import puebla.kernel.scenario.SharedParameters;
import puebla.kernel.state.Posture;
import puebla.kernel.state.StateEditor;

/**
 * Siege of CASTLE for tests. Slot 0 has the besieger, slot 1 the garrison. By default nobody dies, yields or betrays,
 * stores last for 60 days, and belief is 0.625 (hope 0.75, less 0.004 a day).
 */
final class SmallSiege {

    final War war;
    private final EventLog log = new EventLog();

    private SmallSiege(Model model, long seed, Policy policy) {
        war = SmallWar.alone(Simulation.of(model, seed, policy, log).war());
    }

    static SmallWar calm() {
        return undecided().deciding(CombatDecisions.BEFORE_THE_WALLS, "invest");
    }

    /** Returns the scenario without a fixed decision of the besieger. */
    static SmallWar undecided() {
        return SmallWar.quiet().with(SiegeParameters.WEAR, 0).with(SiegeParameters.YIELD_BASE, 0)
                .with(SiegeParameters.BETRAYAL_BASE, 0).with(SiegeParameters.GUN_EFFECT, 0)
                .with(CombatParameters.SURPRISE_CHANCE, 0).with(CombatParameters.DRAFTED_SHARE, 0)
                .with(SharedParameters.BATTLE_STEEPNESS, 1e7).with(SharedParameters.WORKS_FORTS, 4.5);
    }

    /** Returns a siege of a home garrison by the patron's corps, whose quality is 5. */
    static SmallSiege of(Model model, long seed, long besiegers, long garrison) {
        return of(model, seed, Policy.HISTORICAL, besiegers, garrison);
    }

    static SmallSiege of(Model model, long seed, Policy policy, long besiegers, long garrison) {
        return new SmallSiege(model, seed, policy).lay(PATRON_CORPS, besiegers, HOME_LINE, garrison);
    }

    /** Returns a siege of a client garrison, whose quality is 1.2, by home forces, of quality 1. */
    static SmallSiege ofClient(Model model, long seed, long besiegers, long garrison) {
        return new SmallSiege(model, seed, Policy.HISTORICAL).lay(HOME_LINE, besiegers, CLIENT_LINE, garrison);
    }

    private SmallSiege lay(int outside, long besiegers, int inside, long garrison) {
        belief(0.625);
        StateEditor.held(war.state.country, CASTLE, inside == HOME_LINE ? -1 : 1);
        int comer = SmallWar.column(war, outside, CASTLE, besiegers);
        war.state.forces.order(comer, Posture.INVEST);
        SmallWar.garrison(war, inside, CASTLE, garrison);
        war.state.strength.count(war.state);
        SiegeActions.begin(war, CASTLE, comer);
        StateEditor.food(war.state.country, CASTLE, 60);
        StateEditor.powder(war.state.country, CASTLE, 60);
        return this;
    }

    void belief(double belief) {
        war.state.throne.believe(Math.log(belief / (1 - belief)));
    }

    /** Returns today's uniform number for a draw of the siege. */
    double draw(Draw draw) {
        return war.uniform(draw, war.keys.place(CASTLE));
    }

    SmallSiege set(Consumer<SmallSiege> setup) {
        setup.accept(this);
        return this;
    }

    SmallSiege day() {
        new Sieges().apply(war);
        return this;
    }

    /** Returns the only event of a type. */
    Event event(EventType type) {
        var found = log.events().stream().filter(event -> event.type() == type).toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " events of kind " + type + " (expected 1)");
        }
        return found.getFirst();
    }

    /** Returns the first seed of a situation that meets a condition. */
    static long seed(LongFunction<SmallSiege> situation, Predicate<SmallSiege> condition) {
        for (long seed = 0; seed < 10_000; seed++) {
            if (condition.test(situation.apply(seed))) {
                return seed;
            }
        }
        throw new AssertionError("no seed below 10,000 meets the condition");
    }
}
