package puebla.kernel.state;

import java.util.Arrays;
import puebla.kernel.scenario.Scenario;

/** State of the named leaders: side, place, status. */
public final class Leaders implements Stateful {
    /** Status: free, in the country. */
    public static final int ACTIVE = 0;
    /** Status: dead. */
    public static final int DEAD = 1;
    /** Status: prisoner of the enemy. */
    public static final int CAPTIVE = 2;
    /** Status: not in the country: not yet arrived, or departed. */
    public static final int ABROAD = 3;

    /** By leader: −1 home, +1 intervention. */
    public final int[] side;
    /** By leader: {@link #ACTIVE}, {@link #DEAD}, {@link #CAPTIVE} or {@link #ABROAD}. */
    public final int[] state;
    /** By leader: last recorded place. */
    public final int[] place;
    /** By leader: day on which he last changed sides, −1 before the first change. */
    public final int[] switchedDay;
    /** Term of the leader in the log odds of his battles. */
    public final double[] ability;
    /** Recent switches from home to intervention; the number decays with time. */
    public double peersToClient;
    /** Recent switches from intervention to home; the number decays with time. */
    public double peersToHome;
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
        for (int f = forces.used - 1; f >= 0; f--) {
            if (forces.leader[f] >= 0 && forces.exists(f)) {
                commands[forces.leader[f]] = f;
            }
        }
        return commands;
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
