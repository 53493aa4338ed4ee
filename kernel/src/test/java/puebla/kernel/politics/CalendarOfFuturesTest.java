package puebla.kernel.politics;

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
import puebla.kernel.Policy;
import puebla.kernel.Simulation;
import puebla.kernel.SmallWar;
import puebla.kernel.data.ExternalEvent;
import puebla.kernel.data.ExternalEvent.Kind;
import puebla.kernel.data.Levers.CalendarMode;

/** What the futures of a morning expect of the world outside. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CalendarOfFuturesTest {
    private static final int BRANCHES = 4000;
    private static final int PACT = 0;
    private static final int WAR = 1;

    @ParameterizedTest
    @EnumSource(value = CalendarMode.class, names = {"FIXED", "OFF"})
    void where_the_calendar_is_not_drawn_every_future_has_that_of_the_war(CalendarMode mode) {
        var morning = on(290, SmallWar.quiet().with(event("pact", 300, 30, 0.7)).with(mode), mode == CalendarMode.OFF
                ? -1 : 300);

        assertThat(futures(morning, 50)).allMatch(days -> days[PACT] == morning.war().calendar.day[PACT]);
    }

    @Test
    void what_has_happened_stays_and_what_has_not_is_never_in_the_past() {
        var morning = on(290, jittered(event("pact", 280, 30, 0.7), event("war", 300, 60, 0.7)), 289, 290);

        assertThat(futures(morning, 500)).allMatch(days -> days[PACT] == 289)
                .allMatch(days -> days[WAR] == -1 || days[WAR] >= 290);
        assertThat(futures(morning, 500).stream().map(days -> days[WAR]).distinct().count()).isGreaterThan(50);
    }

    @Test
    void what_falls_on_the_day_itself_has_not_happened_by_its_morning() {
        var morning = on(290, jittered(event("pact", 290, 30, 1)), 290);

        var days = futures(morning, 500).stream().mapToInt(future -> future[PACT]).toArray();
        assertThat(days).contains(290).doesNotContain(-1, 289);
        assertThat(Arrays.stream(days).filter(day -> day == 290).count()).isLessThan(50);
    }

    /** By hand: wars are drawn until one is found in which it has not happened by the 290th morning. */
    @ParameterizedTest
    @EnumSource(value = CalendarMode.class, names = {"JITTERED", "DRAWN"})
    void what_has_not_happened_is_drawn_as_in_the_wars_in_which_it_has_not_happened(CalendarMode mode) {
        double sd = mode == CalendarMode.DRAWN ? 60 : 30;
        var morning = on(290, SmallWar.quiet().with(event("pact", 300, 30, 0.7)).with(mode), 310);

        int[] futures = futures(morning, BRANCHES).stream().mapToInt(days -> days[PACT]).sorted().toArray();
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

        assertThat(farthestApart(futures, byHand)).as("Kolmogorov-Smirnov, one in a thousand")
                .isLessThan(1.95 * Math.sqrt(2.0 / BRANCHES));
    }

    /** That nothing has been heard of a pact makes it likelier that none will ever come: 0.3 / (0.3 + 0.7 · 0.5). */
    @Test
    void the_longer_it_has_not_happened_the_likelier_it_never_will() {
        assertThat(never(on(1, jittered(event("pact", 300, 30, 0.7)), 310))).isEqualTo(0.3, within(0.03));
        assertThat(never(on(300, jittered(event("pact", 300, 30, 0.7)), 310))).isEqualTo(0.3 / 0.65, within(0.03));
        assertThat(never(on(390, jittered(event("pact", 300, 30, 0.7)), 391))).isGreaterThan(0.99);
    }

    @Test
    void where_no_day_can_be_found_what_was_to_come_still_is() {
        assertThat(futures(on(600, jittered(event("pact", 300, 5, 1)), 640), 20)).allMatch(days -> days[PACT] == 640);
    }

    // --- what requires another ----------------------------------------------------------------------------------

    @Test
    void while_neither_has_happened_what_requires_another_keeps_its_distance_or_does_not_come() {
        var morning = on(320, jittered(event("pact", 300, 30, 0.6), following("war", 350, 0.8, true)), 330, 380);

        int wars = 0;
        int pacts = 0;
        for (int[] days : futures(morning, BRANCHES)) {
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
    void after_the_first_the_second_comes_at_its_distance_with_its_own_chance() {
        var morning = on(330, jittered(event("pact", 300, 30, 0.6), following("war", 350, 0.8, true)), 310, 360);

        var days = futures(morning, BRANCHES);
        assertThat(days).allMatch(future -> future[PACT] == 310).allMatch(future -> future[WAR] == -1
                || future[WAR] == 360);
        assertThat(days.stream().filter(future -> future[WAR] < 0).count() / (double) BRANCHES)
                .isEqualTo(0.2, within(4 * Math.sqrt(0.16 / BRANCHES)));
    }

    @Test
    void what_did_not_follow_at_its_distance_never_does() {
        var morning = on(400, jittered(event("pact", 300, 30, 0.6), following("war", 350, 0.8, true)), 310, -1);

        assertThat(futures(morning, 200)).allMatch(future -> future[WAR] == -1);
    }

    @Test
    void what_could_not_have_happened_without_another_makes_that_other_sure_to_come() {
        var morning = on(290, jittered(event("pact", 300, 30, 0.2), following("war", 280, 0.8, false)), 300, 285);

        assertThat(futures(morning, 500)).allMatch(future -> future[WAR] == 285 && future[PACT] >= 290);
    }

    @Test
    void an_entry_may_stand_in_the_list_before_the_one_that_it_requires() {
        var entries = SmallWar.quiet().with(new ExternalEvent("war", Kind.WAR, 350, 30, 0.8, 0,
                SmallWar.strainOn(PATRON, 0.5), 1, true, "world")).with(event("pact", 300, 30, 0.6))
                .with(CalendarMode.JITTERED);

        assertThat(futures(on(200, entries, 350, 300), 500))
                .allMatch(days -> days[0] == -1 || days[1] >= 0 && days[0] == days[1] + 50);
    }

    // --- branches -----------------------------------------------------------------------------------------------

    @Test
    void a_branch_of_a_morning_is_always_the_same() {
        var morning = on(290, jittered(event("pact", 300, 30, 0.7)), 310);

        assertThat(futures(morning, 100)).usingRecursiveComparison().isEqualTo(futures(morning, 100));
    }

    /** The calendar is looked at when it changes next; a branch makes that another day. */
    @Test
    void what_a_branch_has_drawn_happens_on_its_day() {
        var model = jittered(event("pact", 300, 30, 0.7)).model();
        int earlier = 0;
        for (long seed = 1; seed <= 40; seed++) {
            var future = Simulation.of(model, seed, Policy.HISTORICAL);
            while (future.war().day < 200) {
                future.step();
            }
            int expected = future.war().calendar.day[PACT];
            future.branchOff(7);
            int drawn = future.war().calendar.day[PACT];
            while (drawn >= 0 && future.war().day <= drawn && !future.over()) {
                assertThat(future.war().calendar.event[PACT]).as("seed %d, day %d", seed, future.war().day)
                        .isEqualTo(-1);
                future.step();
            }
            if (drawn >= 0 && !future.over()) {
                assertThat(future.war().calendar.event[PACT]).as("seed %d", seed).isNotNegative();
                earlier += expected < 0 || drawn < expected ? 1 : 0;
            }
        }
        assertThat(earlier).as("branches that bring it sooner").isGreaterThan(5);
    }

    @Test
    void on_two_mornings_a_branch_expects_the_same_unless_it_comes_between_them() {
        var entries = jittered(event("pact", 300, 30, 0.7), following("war", 350, 0.8, true),
                event("other", 320, 60, 0.9));
        var earlier = futures(on(290, entries, 310, 360, 330), 500);
        var later = futures(on(300, entries, 310, 360, 330), 500);

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

    private static double never(Simulation morning) {
        return futures(morning, BRANCHES).stream().filter(days -> days[PACT] < 0).count() / (double) BRANCHES;
    }

    /** Greatest difference of two distribution functions. */
    private static double farthestApart(int[] one, int[] other) {
        double most = 0;
        for (int day = -1; day < 1000; day++) {
            int upTo = day;
            most = Math.max(most, Math.abs(Arrays.stream(one).filter(d -> d <= upTo).count()
                    - Arrays.stream(other).filter(d -> d <= upTo).count()) / (double) one.length);
        }
        return most;
    }

    /** Days of the entries in each of the first branches. */
    private static List<int[]> futures(Simulation morning, int branches) {
        return IntStream.rangeClosed(1, branches)
                .mapToObj(branch -> morning.fork(Policy.HISTORICAL, branch).war().calendar.day.clone()).toList();
    }

    /** A war on a morning, with these days for the entries. */
    private static Simulation on(int day, SmallWar small, int... days) {
        var morning = Simulation.of(small.model(), 1, Policy.HISTORICAL);
        morning.war().day = day;
        System.arraycopy(days, 0, morning.war().calendar.day, 0, days.length);
        return morning;
    }

    private static SmallWar jittered(ExternalEvent... entries) {
        var small = SmallWar.quiet().with(CalendarMode.JITTERED);
        Arrays.stream(entries).forEach(small::with);
        return small;
    }

    private static ExternalEvent event(String id, int day, double sd, double chance) {
        return new ExternalEvent(id, Kind.WAR, day, sd, chance, 0, SmallWar.strainOn(PATRON, 0.5), -1, false, "world");
    }

    /** Requires the first entry. */
    private static ExternalEvent following(String id, int day, double chance, boolean lag) {
        return new ExternalEvent(id, Kind.WAR, day, 30, chance, 0, SmallWar.strainOn(PATRON, 0.1), PACT, lag, "world");
    }
}
