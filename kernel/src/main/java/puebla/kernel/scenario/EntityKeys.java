package puebla.kernel.scenario;

import java.util.function.IntFunction;
import puebla.kernel.random.KeyedRandom;

/** Stable keys of the names in a scenario, for keyed random numbers. A key depends on the name, not on the index. */
public final class EntityKeys {
    final long[] place;
    private final long[] actor;
    final long[] leader;
    private final long[] contingent;
    private final long[] decision;
    private final long[] candidate;
    private final long[] loan;
    private final long[] army;

    public EntityKeys(Scenario scenario) {
        place = keys(scenario.places().size(), i -> "place:" + scenario.places().get(i).id());
        actor = keys(scenario.actors().size(), i -> "actor:" + scenario.actors().get(i).id());
        leader = keys(scenario.leaders().size(), i -> "leader:" + scenario.leaders().get(i).id());
        contingent = keys(scenario.contingents().size(), i -> "contingent:" + scenario.contingents().get(i).id());
        decision = keys(scenario.decisions().size(), i -> "decision:" + scenario.decisions().get(i).id());
        candidate = keys(scenario.candidates().size(), i -> "candidate:" + scenario.candidates().get(i).id());
        loan = keys(scenario.finance().loans().size(), i -> "loan:" + scenario.finance().loans().get(i).id());
        army = keys(scenario.armies().size(), i -> "army:" + scenario.armies().get(i).id());
    }

    private static long[] keys(int count, IntFunction<String> name) {
        long[] keys = new long[count];
        for (int i = 0; i < count; i++) {
            keys[i] = KeyedRandom.key(name.apply(i));
        }
        return keys;
    }

    /** Returns the key of a place. */
    public long place(int index) {
        return place[index];
    }

    /** Returns the key of an actor. */
    public long actor(int index) {
        return actor[index];
    }

    /** Returns the key of a leader. */
    public long leader(int index) {
        return leader[index];
    }

    /** Returns the key of a contingent. */
    public long contingent(int index) {
        return contingent[index];
    }

    /** Returns the key of a decision. */
    public long decision(int index) {
        return decision[index];
    }

    /** Returns the key of a candidate. */
    public long candidate(int index) {
        return candidate[index];
    }

    /** Returns the key of an army. */
    public long army(int index) {
        return army[index];
    }

    /** Returns the key of a loan. */
    public long loan(int index) {
        return loan[index];
    }
}
