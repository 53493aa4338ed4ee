package puebla.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import puebla.experiment.CompletedRun;
import puebla.kernel.scenario.Feature;
import puebla.kernel.submodel.coalition.CoalitionEvents;
import puebla.scenario.catalog.Language;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PairNarratorTest {
    private static final Map<String, String> NO_WAR = Map.of("calendar.austro-prussian-war", "off");
    private static final Map<String, String> NO_EXILES = Map.of("levers.patron.shelters-exiles", "no");
    private static final DivergedRuns MEXICO = fought("mexico-1861", NO_WAR, 5);
    private static final DivergedRuns SIX_PLACES = rich("six-places", NO_EXILES);

    @ParameterizedTest
    @EnumSource(Language.class)
    void simulated_pairs_are_narrated_in_every_language_and_page_width(Language language) {
        for (boolean everything : new boolean[]{false, true}) {
            told(new PairNarrator(language, everything).tell(MEXICO, NO_WAR), language);
            told(new PairNarrator(language, everything).tell(SIX_PLACES, NO_EXILES), language);
        }
    }

    private static void told(PairNarrative account, Language language) {
        assertThat(account.entries()).isNotEmpty();
        assertThat(account.rightToLeft()).isEqualTo(language == Language.AR);
        for (int width : new int[]{40, 80, 120}) {
            assertThat(new PairLayout(width).lines(account)).allSatisfy(line -> {
                assertThat(PlainTextLayout.columns(line)).isLessThanOrEqualTo(width);
                assertThat(line).doesNotContainPattern("[{}\\[\\]|#]|\\bnull\\b");
            });
        }
    }

    @Test
    void arabic_narrative_has_no_latin_letters_except_override_keys() {
        var lines =
                String.join("\n", new PairLayout(100).lines(new PairNarrator(Language.AR, true).tell(MEXICO, NO_WAR)));

        assertThat(lines).contains("calendar.austro-prussian-war=off");
        assertThat(lines.replace("calendar.austro-prussian-war=off", "")).doesNotContainPattern("\\p{IsLatin}|[0-9]");
    }

    @Test
    void entries_are_in_order_of_days_and_caused_by_earlier_entries_of_the_same_run() {
        for (var runs : List.of(MEXICO, SIX_PLACES)) {
            var entries = new PairNarrator(Language.EN, true).tell(runs, Map.of()).entries();
            var divergence = runs.divergence().orElseThrow();

            assertThat(entries).isSortedAccordingTo(Comparator.comparing(PairNarrative.Line::day));
            assertThat(entries.getFirst().day()).isEqualTo(runs.without().date(divergence.day()).toString());
            for (var entry : entries) {
                assertThat(entries.get(entry.number() - 1)).isEqualTo(entry);
                assertThat(entry.from()).allSatisfy(from -> {
                    assertThat(from).isLessThan(entry.number());
                    assertThat(entries.get(from - 1).with()).isEqualTo(entry.with());
                });
            }
            assertThat(entries).anyMatch(entry -> !entry.from().isEmpty());
        }
    }

    /** Removing a war from the calendar has no effect before that war begins. */
    @Test
    void runs_with_and_without_the_war_of_1866_diverge_in_1866() {
        assertThat(MEXICO.without().date(MEXICO.divergence().orElseThrow().day()).getYear()).isEqualTo(1866);
    }

    @Test
    void main_line_entries_are_a_subset_of_all_entries() {
        var main = new PairNarrator(Language.EN, false).tell(SIX_PLACES, NO_EXILES).entries();
        var everything = new PairNarrator(Language.EN, true).tell(SIX_PLACES, NO_EXILES).entries();

        assertThat(main.size()).isLessThan(everything.size());
        assertThat(everything).extracting(entry -> entry.event() + " " + entry.with())
                .containsAll(main.stream().map(entry -> entry.event() + " " + entry.with()).toList());
    }

    @Test
    void narrative_gives_the_divergence_and_the_dates_of_matching_events() {
        var one = new HandwrittenLog(Shipped.MEXICO);
        var other = new HandwrittenLog(Shipped.MEXICO);
        int exiles =
                one.on("1862-03-01", CoalitionEvents.EXILES_LANDED).by("france").at("veracruz").because(Feature.LOBBY)
                        .happens();
        one.on("1862-04-09", CoalitionEvents.COALITION_ENDED).by("france").after(exiles).happens();
        other.on("1862-07-09", CoalitionEvents.COALITION_ENDED).by("france").happens();
        var account = new PairNarrator(Language.EN, false).tell(
                new DivergedRuns(one.ends("1867-07-15", "republic-restored"), other.ends("1866-01-01", "undecided")),
                Map.of("levers.france.shelters-exiles", "no"));

        assertThat(PlainTextLayout.withoutIsolates(String.join(" ", account.opening())))
                .contains("with levers.france.shelters-exiles=no.")
                .contains("Both runs are the same until 1 March 1862. On that day they diverge.");
        assertThat(account.entries()).extracting(PairNarrative.Line::head)
                .containsExactly("1. 1 March 1862", "2. 9 April 1862 ← 1", "3. 9 July 1862");
        assertThat(account.entries().get(1).sentence()).endsWith("(in the other run on 9 July 1862)");
        assertThat(account.entries().get(2).sentence()).endsWith("(in the other run on 9 April 1862)");
        assertThat(account.endingWithout()).isNotEqualTo(account.endingWith());
    }

    /** Returns the first pair with at least three main entries of which one led to another. */
    private static DivergedRuns rich(String scenario, Map<String, String> changes) {
        for (long seed = 1; seed <= 60; seed++) {
            var runs = fought(scenario, changes, seed);
            var main = new PairNarrator(Language.EN, false).tell(runs, changes).entries();
            if (main.size() > 2 && main.stream().anyMatch(entry -> !entry.from().isEmpty())) {
                return runs;
            }
        }
        throw new AssertionError("missing pair in the first 60 seeds of " + scenario);
    }

    private static DivergedRuns fought(String scenario, Map<String, String> changes, long seed) {
        var without = Shipped.read(scenario);
        var with = Shipped.read(scenario,
                changes.entrySet().stream().map(one -> one.getKey() + "=" + one.getValue()).toArray(String[]::new));
        return new DivergedRuns(CompletedRun.of(without.scenario(), without.metadata(), seed),
                CompletedRun.of(with.scenario(), with.metadata(), seed));
    }
}
