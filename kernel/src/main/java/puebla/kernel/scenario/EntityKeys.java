package puebla.kernel.scenario;

import java.util.function.IntFunction;
import puebla.kernel.random.KeyedRandom;

/** Stable keys of the names in a scenario, for keyed random numbers. A key depends on the name, not on the index. */
public final class EntityKeys {
    public final long[] place;
    public final long[] actor;
    public final long[] leader;
    public final long[] contingent;
    public final long[] decision;
    public final long[] candidate;
    public final long[] loan;

    public EntityKeys(Scenario scenario) {
        place = keys(scenario.places().size(), i -> "place:" + scenario.places().get(i).id());
        actor = keys(scenario.actors().size(), i -> "actor:" + scenario.actors().get(i).id());
        leader = keys(scenario.leaders().size(), i -> "leader:" + scenario.leaders().get(i).id());
        contingent = keys(scenario.contingents().size(), i -> "contingent:" + scenario.contingents().get(i).id());
        decision = keys(scenario.decisions().size(), i -> "decision:" + scenario.decisions().get(i).id());
        candidate = keys(scenario.candidates().size(), i -> "candidate:" + scenario.candidates().get(i).id());
        loan = keys(scenario.finance().loans().size(), i -> "loan:" + scenario.finance().loans().get(i).id());
    }

    private static long[] keys(int count, IntFunction<String> name) {
        long[] keys = new long[count];
        for (int i = 0; i < count; i++) {
            keys[i] = KeyedRandom.key(name.apply(i));
        }
        return keys;
    }
}
