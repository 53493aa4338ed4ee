package puebla.kernel.scenario;

import java.util.stream.Stream;

/**
 * Natural attitude of a group to a government: the affinity of their beliefs.
 *
 * <pre>
 *   agree_i    = sqrt(|a_i b_i|) when the signs match, else 0
 *   disagree_i = |a_i − b_i| / 2
 *   affinity   = Σ m_i (agree_i − β disagree_i) / Σ m_i (1 + β disagree_i),   m_i = max(zeal_i, disagree_i)
 *   β          = (1 − E)/E
 * </pre>
 *
 * E is the group's emphasis on agreement. The affinity lies in −1…+1.
 *
 * <p><b>Source:</b> form of the Mars Affinity Model in JPL's Athena simulation (public documentation). <b>Leaves
 * out:</b> the commonality terms.
 */
public final class Affinity {
    /** Rows of the natural attitudes, one for each government. */
    public static final int HOME = 0;
    public static final int CONSERVATIVE_CLIENT = 1;
    public static final int LIBERAL_CLIENT = 2;
    public static final int PATRON = 3;

    private Affinity() {}

    /**
     * Returns the natural attitudes by group, one row for each government: {@link #HOME}, {@link #CONSERVATIVE_CLIENT},
     * {@link #LIBERAL_CLIENT}, {@link #PATRON}.
     */
    public static double[][] natural(Scenario scenario) {
        var creeds = scenario.creeds();
        return Stream.of(creeds.home(), creeds.clientConservative(), creeds.clientLiberal(), creeds.patron())
                .map(creed -> scenario.groups().stream().mapToDouble(group -> of(group, creed)).toArray())
                .toArray(double[][]::new);
    }

    /** Returns the affinity of one group to one set of political positions. */
    public static double of(Group group, Creed other) {
        double beta = (1 - group.emphasis()) / group.emphasis();
        double over = 0;
        double under = 0;
        for (int i = 0; i < other.positions().size(); i++) {
            double mine = group.creed().positions().get(i);
            double theirs = other.positions().get(i);
            double agree = mine * theirs > 0 ? Math.sqrt(mine * theirs) : 0;
            double disagree = Math.abs(mine - theirs) / 2;
            double matters = Math.max(group.creed().zeal().get(i), disagree);
            over += matters * (agree - beta * disagree);
            under += matters * (1 + beta * disagree);
        }
        return under == 0 ? 0 : Math.clamp(over / under, -1.0, 1.0);
    }
}
