package puebla.kernel.submodel.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static puebla.kernel.SmallWar.PATRON;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import puebla.kernel.Simulation;
import puebla.kernel.SmallWar;
import puebla.kernel.decision.Policy;
import puebla.kernel.scenario.ExternalEvent;
import puebla.kernel.scenario.ExternalEvent.Kind;
import puebla.kernel.scenario.Levers.CalendarMode;

/** Tests of the external events that the branches of a branch point draw. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CalendarDrawsTest {
    private static final int BRANCHES = 4000;
    private static final int PACT = 0;
    private static final int WAR = 1;

    @ParameterizedTest
    @EnumSource(value = CalendarMode.class, names = {"FIXED", "OFF"})
    void branches_keep_the_calendar_of_the_run_when_it_is_fixed_or_off(CalendarMode mode) {
        var base = on(290, SmallWar.quiet().with(event("pact", 300, 30, 0.7)).with(mode), mode == CalendarMode.OFF
                ? -1 : 300);

        assertThat(branches(base, 50)).allMatch(days -> days[PACT] == base.war().state.calendar.day(PACT));
    }

    @Test
    void branches_keep_past_events_and_redraw_others_never_into_the_past() {
        var base = on(290, jittered(event("pact", 280, 30, 0.7), event("war", 300, 60, 0.7)), 289, 290);

        assertThat(branches(base, 500)).allMatch(days -> days[PACT] == 289)
                .allMatch(days -> days[WAR] == -1 || days[WAR] >= 290);
        assertThat(branches(base, 500).stream().map(days -> days[WAR]).distinct().count()).isGreaterThan(50);
    }

    @Test
    void event_due_on_the_day_of_the_branch_point_is_redrawn() {
        var base = on(290, jittered(event("pact", 290, 30, 1)), 290);

        var days = branches(base, 500).stream().mapToInt(branch -> branch[PACT]).toArray();
        assertThat(days).contains(290).doesNotContain(-1, 289);
        assertThat(Arrays.stream(days).filter(day -> day == 290).count()).isLessThan(50);
    }

    /** The reference sample repeats draws until the event has not happened before day 290. */
    @ParameterizedTest
    @EnumSource(value = CalendarMode.class, names = {"JITTERED", "DRAWN"})
    void redrawn_event_follows_its_distribution_given_that_it_has_not_happened_yet(CalendarMode mode) {
        double sd = mode == CalendarMode.DRAWN ? 60 : 30;
        var base = on(290, SmallWar.quiet().with(event("pact", 300, 30, 0.7)).with(mode), 310);

        int[] branches = branches(base, BRANCHES).stream().mapToInt(days -> days[PACT]).sorted().toArray();
        var chance = new SplittableRandom(1861);
        int[] byHand = new int[BRANCHES];
        for (int found = 0; found < BRANCHES;) {
            int day = chance.nextDouble() < 0.7
                    ? Math.max(1, (int) Math.floor(300 + sd * chance.nextGaussian() + 0.5)) : -1;
            if (day < 0 || day >= 290) {
                byHand[found++] = day;
            }
        }
        Arrays.sort(byHand);

        assertThat(farthestApart(branches, byHand)).as("Kolmogorov-Smirnov distance at level 0.001")
                .isLessThan(1.95 * Math.sqrt(2.0 / BRANCHES));
    }

    /** If a pact has not happened by day 300, the probability that it never does is 0.3 / (0.3 + 0.7 · 0.5). */
    @Test
    void probability_that_an_event_never_happens_rises_the_longer_it_has_not_happened() {
        assertThat(never(on(1, jittered(event("pact", 300, 30, 0.7)), 310))).isEqualTo(0.3, within(0.03));
        assertThat(never(on(300, jittered(event("pact", 300, 30, 0.7)), 310))).isEqualTo(0.3 / 0.65, within(0.03));
        assertThat(never(on(390, jittered(event("pact", 300, 30, 0.7)), 391))).isGreaterThan(0.99);
    }

    @Test
    void event_keeps_its_day_when_no_attempt_gives_a_future_day() {
        assertThat(branches(on(600, jittered(event("pact", 300, 5, 1)), 640), 20)).allMatch(days -> days[PACT] == 640);
    }

    // --- events that require another ----------------------------------------------------------------------------

    @Test
    void dependent_event_keeps_its_distance_to_the_required_one_or_does_not_happen() {
        var base = on(320, jittered(event("pact", 300, 30, 0.6), following("war", 350, 0.8, true)), 330, 380);

        int wars = 0;
        int pacts = 0;
        for (int[] days : branches(base, BRANCHES)) {
            assertThat(days[PACT]).matches(day -> day == -1 || day >= 320);
            if (days[PACT] < 0) {
                assertThat(days[WAR]).isEqualTo(-1);
            } else {
                assertThat(days[WAR]).isIn(-1, days[PACT] + 50);
                pacts++;
                wars += days[WAR] >= 0 ? 1 : 0;
            }
        }
        assertThat((double) wars / pacts).isEqualTo(0.8, within(4 * Math.sqrt(0.16 / pacts)));
    }

    @Test
    void dependent_event_follows_a_past_required_one_with_its_own_probability() {
        var base = on(330, jittered(event("pact", 300, 30, 0.6), following("war", 350, 0.8, true)), 310, 360);

        var days = branches(base, BRANCHES);
        assertThat(days).allMatch(branch -> branch[PACT] == 310).allMatch(branch -> branch[WAR] == -1
                || branch[WAR] == 360);
        assertThat(days.stream().filter(branch -> branch[WAR] < 0).count() / (double) BRANCHES)
                .isEqualTo(0.2, within(4 * Math.sqrt(0.16 / BRANCHES)));
    }

    @Test
    void dependent_event_that_did_not_follow_at_its_distance_never_happens() {
        var base = on(400, jittered(event("pact", 300, 30, 0.6), following("war", 350, 0.8, true)), 310, -1);

        assertThat(branches(base, 200)).allMatch(branch -> branch[WAR] == -1);
    }

    @Test
    void event_required_by_a_past_event_is_certain_to_happen() {
        var base = on(290, jittered(event("pact", 300, 30, 0.2), following("war", 280, 0.8, false)), 300, 285);

        assertThat(branches(base, 500)).allMatch(branch -> branch[WAR] == 285 && branch[PACT] >= 290);
    }

    @Test
    void dependent_event_can_be_listed_before_the_one_that_it_requires() {
        var entries = SmallWar.quiet().with(new ExternalEvent("war", Kind.WAR, 350, 30, 0.8, 0,
                SmallWar.strainOn(PATRON, 0.5), 1, true, "world")).with(event("pact", 300, 30, 0.6))
                .with(CalendarMode.JITTERED);

        assertThat(branches(on(200, entries, 350, 300), 500))
                .allMatch(days -> days[0] == -1 || (days[1] >= 0 && days[0] == days[1] + 50));
    }

    // --- branches -----------------------------------------------------------------------------------------------

    @Test
    void same_branch_of_a_branch_point_always_draws_the_same_calendar() {
        var base = on(290, jittered(event("pact", 300, 30, 0.7)), 310);

        assertThat(branches(base, 100)).usingRecursiveComparison().isEqualTo(branches(base, 100));
    }

    /** The calendar is evaluated only on the day of its next change. Branching off changes that day. */
    @Test
    void event_redrawn_by_a_branch_happens_on_its_new_day() {
        var model = jittered(event("pact", 300, 30, 0.7)).model();
        int earlier = 0;
        for (long seed = 1; seed <= 40; seed++) {
            var branch = Simulation.of(model, seed, Policy.HISTORICAL);
            while (branch.war().state.day < 200) {
                branch.step();
            }
            int expected = branch.war().state.calendar.day(PACT);
            branch.branchOff(7);
            int drawn = branch.war().state.calendar.day(PACT);
            while (drawn >= 0 && branch.war().state.day <= drawn && !branch.ended()) {
                assertThat(branch.war().state.calendar.event(PACT)).as("seed %d, day %d", seed, branch.war().state.day)
                        .isEqualTo(-1);
                branch.step();
            }
            if (drawn >= 0 && !branch.ended()) {
                assertThat(branch.war().state.calendar.event(PACT)).as("seed %d", seed).isNotNegative();
                earlier += expected < 0 || drawn < expected ? 1 : 0;
            }
        }
        assertThat(earlier).as("branches with an earlier day").isGreaterThan(5);
    }

    @Test
    void branch_draws_equal_events_from_two_branch_points_unless_one_lies_between() {
        var entries = jittered(event("pact", 300, 30, 0.7), following("war", 350, 0.8, true),
                event("other", 320, 60, 0.9));
        var earlier = branches(on(290, entries, 310, 360, 330), 500);
        var later = branches(on(300, entries, 310, 360, 330), 500);

        int same = 0;
        for (int k = 0; k < earlier.size(); k++) {
            for (int entry : new int[]{PACT, 2}) {
                boolean between = earlier.get(k)[entry] >= 290 && earlier.get(k)[entry] < 300;
                if (!between) {
                    assertThat(later.get(k)[entry]).as("branch %d", k).isEqualTo(earlier.get(k)[entry]);
                    same++;
                }
            }
        }
        assertThat(same).isGreaterThan(700);
    }

    private static double never(Simulation base) {
        return branches(base, BRANCHES).stream().filter(days -> days[PACT] < 0).count() / (double) BRANCHES;
    }

    /** Returns the greatest difference of two empirical distribution functions. */
    private static double farthestApart(int[] one, int[] other) {
        double most = 0;
        for (int day = -1; day < 1000; day++) {
            int upTo = day;
            most = Math.max(most, Math.abs(Arrays.stream(one).filter(d -> d <= upTo).count()
                    - Arrays.stream(other).filter(d -> d <= upTo).count()) / (double) one.length);
        }
        return most;
    }

    /** Returns the days of the calendar entries in each of the first branches. */
    private static List<int[]> branches(Simulation base, int branches) {
        return IntStream.rangeClosed(1, branches)
                .mapToObj(branch -> base.fork(Policy.HISTORICAL, branch).war())
                .map(war -> IntStream.range(0, war.scenario().calendar().size()).map(war.state.calendar::day).toArray())
                .toList();
    }

    /** Returns a run at a branch point on this day, with these days for the calendar entries. */
    private static Simulation on(int day, SmallWar small, int... days) {
        var base = Simulation.of(small.model(), 1, Policy.HISTORICAL);
        base.war().state.day = day;
        for (int i = 0; i < days.length; i++) {
            base.war().state.calendar.schedule(i, days[i]);
        }
        return base;
    }

    private static SmallWar jittered(ExternalEvent... entries) {
        var small = SmallWar.quiet().with(CalendarMode.JITTERED);
        Arrays.stream(entries).forEach(small::with);
        return small;
    }

    private static ExternalEvent event(String id, int day, double sd, double chance) {
        return new ExternalEvent(id, Kind.WAR, day, sd, chance, 0, SmallWar.strainOn(PATRON, 0.5), -1, false, "world");
    }

    /** Returns an event that requires the first entry. */
    private static ExternalEvent following(String id, int day, double chance, boolean lag) {
        return new ExternalEvent(id, Kind.WAR, day, 30, chance, 0, SmallWar.strainOn(PATRON, 0.1), PACT, lag, "world");
    }
}
