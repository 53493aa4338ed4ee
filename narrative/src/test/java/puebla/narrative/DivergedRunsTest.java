package puebla.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.Submodels;
import puebla.kernel.event.Event;
import puebla.kernel.scenario.Amount;
import puebla.kernel.scenario.EventType;
import puebla.kernel.scenario.SharedEvents;
import puebla.kernel.submodel.calendar.CalendarEvents;
import puebla.kernel.submodel.coalition.CoalitionEvents;
import puebla.kernel.submodel.combat.CombatEvents;
import puebla.kernel.submodel.government.GovernmentEvents;
import puebla.kernel.submodel.guerrilla.GuerrillaEvents;
import puebla.kernel.submodel.powers.PowersEvents;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DivergedRunsTest {
    private static final String END = "1867-07-15";

    private final HandwrittenLog one = new HandwrittenLog(Shipped.MEXICO);
    private final HandwrittenLog other = new HandwrittenLog(Shipped.MEXICO);

    @Test
    void identical_runs_do_not_diverge_and_have_no_entries() {
        moratorium(one);
        moratorium(other);

        assertThat(worlds().divergence()).isEmpty();
        assertThat(told()).isEmpty();
    }

    @Test
    void entries_start_at_the_divergence_and_list_events_of_only_one_run() {
        moratorium(one);
        moratorium(other);
        one.on("1862-03-01", CoalitionEvents.EXILES_LANDED).by("france").happens();
        other.on("1863-02-01", SharedEvents.LANDING).by("france").happens();

        assertThat(told()).containsExactly("1 without exiles-landed []", "2 with landing []");
    }

    @Test
    void event_matches_within_30_days_and_is_listed_for_both_runs_beyond() {
        one.on("1862-03-01", CoalitionEvents.EXILES_LANDED).happens();
        one.on("1863-01-01", SharedEvents.LANDING).by("france").happens();
        one.on("1863-05-01", CoalitionEvents.TALKS).by("france").happens();
        other.on("1863-01-31", SharedEvents.LANDING).by("france").happens();
        other.on("1863-06-01", CoalitionEvents.TALKS).by("france").happens();

        var entries = entries();
        assertThat(entries).extracting(DivergedRunsTest::line)
                .containsExactly("1 without exiles-landed []", "2 without talks []", "3 with talks []");
        assertThat(entries.get(1).elsewhen()).contains(other.ends(END, "undecided").events().get(1));
        assertThat(entries.get(2).elsewhen()).contains(one.ends(END, "undecided").events().get(2));
        assertThat(entries.getFirst().elsewhen()).as("never in the other run").isEmpty();
    }

    @Test
    void events_with_different_places_or_actors_do_not_match() {
        one.on("1863-01-01", SharedEvents.PLACE_TAKEN).side(1).at("puebla").by("france").happens();
        other.on("1863-01-01", SharedEvents.PLACE_TAKEN).side(1).at("veracruz").by("france").happens();
        one.on("1863-02-01", PowersEvents.RECOGNITION).by("france").against("empire").happens();
        other.on("1863-02-01", PowersEvents.RECOGNITION).by("austria").against("empire").happens();

        assertThat(told()).hasSize(4);
    }

    @Test
    void second_event_of_a_type_is_compared_with_the_second() {
        for (var war : List.of(one, other)) {
            war.on("1862-01-01", CombatEvents.BATTLE_WON).side(1).at("puebla").happens();
        }
        one.on("1862-02-01", GuerrillaEvents.CONVOY_LOST).at("camaron").happens();
        one.on("1863-01-01", CombatEvents.BATTLE_WON).side(1).at("puebla").happens();
        other.on("1863-01-02", CombatEvents.BATTLE_WON).side(1).at("puebla").happens();
        other.on("1864-01-01", CombatEvents.BATTLE_WON).side(1).at("puebla").happens();

        assertThat(told()).containsExactly("1 without convoy-lost []", "2 with battle-won []");
    }

    @Test
    void entries_list_the_numbers_of_the_entries_that_caused_them() {
        int moratorium = moratorium(one);
        moratorium(other);
        int exiles = one.on("1862-03-01", CoalitionEvents.EXILES_LANDED).happens();
        other.on("1862-04-01", CoalitionEvents.TALKS).happens();
        int ended = one.on("1862-04-09", CoalitionEvents.COALITION_ENDED).after(exiles, moratorium).happens();
        one.on("1862-05-05", CombatEvents.ASSAULT).at("puebla").after(ended, exiles).happens();

        assertThat(told()).containsExactly("1 without exiles-landed []", "2 with talks []",
                "3 without coalition-ended [1]", "4 without assault [1, 3]");
    }

    @Test
    void minor_event_is_listed_when_it_leads_to_a_main_event() {
        one.on("1862-02-01", SharedEvents.REGENCY).happens();
        int minor = one.on("1862-03-01", GuerrillaEvents.CONVOY_LOST).happens();
        one.on("1862-03-02", GuerrillaEvents.CONVOY_LOST).happens();
        one.on("1862-05-05", CombatEvents.ASSAULT).at("puebla").after(minor).happens();

        var entries = worlds().entries(only(CombatEvents.ASSAULT), only(CombatEvents.ASSAULT));
        assertThat(entries).extracting(DivergedRunsTest::line).containsExactly("1 without regency []",
                "2 without convoy-lost []", "3 without assault [2]");
    }

    @Test
    void events_at_the_divergence_are_always_listed() {
        one.on("1862-03-01", CombatEvents.BATTLE_WON).at("puebla").with(Amount.MEN, 100).happens();
        other.on("1862-03-01", CombatEvents.BATTLE_WON).at("puebla").with(Amount.MEN, 90).happens();

        var nothing = only(GovernmentEvents.RESTORED);
        assertThat(worlds().entries(nothing, nothing)).extracting(DivergedRunsTest::line)
                .containsExactly("1 without battle-won []", "2 with battle-won []");
    }

    /** Removing an event from the calendar changes the indices of the others, which remain the same events. */
    @Test
    void foreign_events_match_under_other_indices_when_the_calendar_lacks_an_event() {
        var peace = new HandwrittenLog(Shipped.read("mexico-1861", "calendar.austro-prussian-war=off"));
        for (var war : List.of(one, peace)) {
            war.on("1865-04-09", CalendarEvents.EXTERNAL).abroad("us-civil-war-ends").happens();
        }
        one.on("1866-07-03", CalendarEvents.EXTERNAL).abroad("sadowa").happens();
        for (var war : List.of(one, peace)) {
            war.on("1867-05-01", CalendarEvents.EXTERNAL).abroad(lastOfTheCalendar()).happens();
        }
        var runs = new DivergedRuns(one.ends(END, "undecided"), peace.ends(END, "undecided"));

        assertThat(runs.divergence().orElseThrow().day())
                .isEqualTo(one.on("1866-07-03", CalendarEvents.EXTERNAL).day());
        assertThat(runs.entries(all(), all())).extracting(DivergedRunsTest::line)
                .containsExactly("1 without external []");
    }

    private static String lastOfTheCalendar() {
        var ids = Shipped.MEXICO.scenario().calendar().stream()
                .filter(external -> !external.group().equals("austro-prussian-war") && external.requires() < 0)
                .map(external -> external.id()).toList();
        return ids.getLast();
    }

    private static int moratorium(HandwrittenLog war) {
        return war.on("1861-07-17", SharedEvents.MORATORIUM).by("republic").happens();
    }

    private DivergedRuns worlds() {
        return new DivergedRuns(one.ends(END, "undecided"), other.ends(END, "undecided"));
    }

    private List<DivergedRuns.Entry> entries() {
        return worlds().entries(all(), all());
    }

    private List<String> told() {
        return entries().stream().map(DivergedRunsTest::line).toList();
    }

    private static String line(DivergedRuns.Entry entry) {
        return entry.number() + (entry.with() ? " with " : " without ") + entry.event().type().id() + " "
                + entry.from();
    }

    private static DivergedRuns.Choice all() {
        return only(Submodels.all().events().toArray(EventType[]::new));
    }

    private static DivergedRuns.Choice only(EventType... types) {
        return new DivergedRuns.Choice() {
            @Override
            public boolean told(Event event) {
                return List.of(types).contains(event.type());
            }

            @Override
            public Event deed(Event event) {
                return event;
            }
        };
    }
}
