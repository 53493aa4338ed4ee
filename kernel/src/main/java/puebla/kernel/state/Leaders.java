package puebla.kernel.state;

import java.util.Arrays;
import puebla.kernel.scenario.Scenario;

/** State of the named leaders: side, place, status. */
public final class Leaders implements Stateful {
    private static final LeaderState[] STATES = LeaderState.values();

    final int[] side;
    /** By leader: ordinal of his {@link LeaderState}. */
    final int[] state;
    final int[] place;
    final int[] switchedDay;
    final double[] ability;
    double peersToClient;
    private double peersToHome;
    private final int[] commands;

    /** Creates the leaders of a scenario, on their first sides. */
    public Leaders(Scenario scenario) {
        int count = scenario.leaders().size();
        side = new int[count];
        state = new int[count];
        place = new int[count];
        switchedDay = new int[count];
        ability = new double[count];
        commands = new int[count];
        Arrays.fill(switchedDay, -1);
        for (int l = 0; l < count; l++) {
            var leader = scenario.leaders().get(l);
            side[l] = leader.intervention() ? 1 : -1;
            place[l] = leader.region();
        }
    }

    /** Returns the first force that each leader commands; −1 for a leader without a force. */
    public int[] commands(ForceTable forces) {
        Arrays.fill(commands, -1);
        for (int f = forces.used() - 1; f >= 0; f--) {
            if (forces.leader(f) >= 0 && forces.exists(f)) {
                commands[forces.leader(f)] = f;
            }
        }
        return commands;
    }

    /** Returns the side of a leader: −1 home, +1 intervention. */
    public int side(int leader) {
        return side[leader];
    }

    /** Returns the state of a leader. */
    public LeaderState state(int leader) {
        return STATES[state[leader]];
    }

    /** Returns the last recorded place of a leader. */
    public int place(int leader) {
        return place[leader];
    }

    /** Returns the day on which a leader last changed sides; −1 before the first change. */
    public int switchedDay(int leader) {
        return switchedDay[leader];
    }

    /** Returns the term of a leader in the log odds of his battles. */
    public double ability(int leader) {
        return ability[leader];
    }

    /** Returns the recent switches from home to intervention; the number decays with time. */
    public double peersToClient() {
        return peersToClient;
    }

    /** Returns the recent switches from intervention to home; the number decays with time. */
    public double peersToHome() {
        return peersToHome;
    }

    /** Reports whether a leader is free and in the country. */
    public boolean isActive(int leader) {
        return state[leader] == LeaderState.ACTIVE.ordinal();
    }

    /** Sets the ability of a leader in this run. */
    public void drawAbility(int leader, double logOdds) {
        ability[leader] = logOdds;
    }

    /** Changes the state of a leader. */
    public void become(int leader, LeaderState to) {
        state[leader] = to.ordinal();
    }

    /** Records the place of a leader. */
    public void move(int leader, int to) {
        place[leader] = to;
    }

    /** Records that a leader is free and in the country, at a place. */
    public void appear(int leader, int at) {
        state[leader] = LeaderState.ACTIVE.ordinal();
        place[leader] = at;
    }

    /** Moves a leader to the other side. */
    public void changeSide(int leader, int day) {
        side[leader] = -side[leader];
        switchedDay[leader] = day;
        if (side[leader] > 0) {
            peersToClient++;
        } else {
            peersToHome++;
        }
    }

    /**
     * Fades the recent switches of one day.
     *
     * @param days
     *            time constant [days]
     */
    public void fadePeers(double days) {
        peersToClient -= peersToClient / days;
        peersToHome -= peersToHome / days;
    }

    @Override
    public void visit(StateVisitor visitor) {
        visitor.visit(side);
        visitor.visit(state);
        visitor.visit(place);
        visitor.visit(switchedDay);
        visitor.visit(ability);
        peersToClient = visitor.visit(peersToClient);
        peersToHome = visitor.visit(peersToHome);
    }
}
