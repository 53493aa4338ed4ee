package puebla.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import puebla.experiment.CompletedRun;
import puebla.kernel.scenario.Amount;
import puebla.kernel.scenario.Feature;
import puebla.kernel.scenario.SharedEvents;
import puebla.kernel.submodel.calendar.CalendarEvents;
import puebla.kernel.submodel.coalition.CoalitionEvents;
import puebla.kernel.submodel.combat.CombatEvents;
import puebla.kernel.submodel.crown.CrownEvents;
import puebla.kernel.submodel.defection.DefectionEvents;
import puebla.kernel.submodel.expedition.ExpeditionEvents;
import puebla.kernel.submodel.government.GovernmentEvents;
import puebla.kernel.submodel.guerrilla.GuerrillaEvents;
import puebla.kernel.submodel.powers.PowersEvents;
import puebla.scenario.catalog.Language;
import puebla.scenario.catalog.MessageCatalog;

@DisplayNameGeneration(ReplaceUnderscores.class)
public class NarratorTest {
    /** Update of the golden files after a change of the texts: review the output of the failing test, then copy it. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void narrative_of_a_small_war_matches_the_approved_text(Language language) {
        var page =
                String.join("\n", new PlainTextLayout(90).lines(Narrator.of(language, false).tell(smallWar()))) + "\n";

        assertThat(page).isEqualTo(golden(language));
    }

    @Test
    void same_war_gives_the_same_narrative() {
        assertThat(told(Language.PT, true)).isEqualTo(told(Language.PT, true));
    }

    @Test
    void similar_events_within_weeks_are_merged_into_one_sentence() {
        var war = new HandwrittenLog(Shipped.MEXICO);
        war.on("1863-11-30", SharedEvents.PLACE_TAKEN).side(1).by("france").at("morelia").happens();
        war.on("1863-12-08", SharedEvents.PLACE_TAKEN).side(1).by("france").at("guanajuato").happens();
        war.on("1863-12-14", SharedEvents.PLACE_TAKEN).side(1).by("france").at("leon").happens();

        assertThat(text(war.ends("1864-12-31", "undecided")))
                .contains("Between 30 November and 14 December the French take Morelia, Guanajuato and León.");
    }

    @Test
    void cause_is_named_once_and_not_directly_after_its_own_sentence() {
        var war = new HandwrittenLog(Shipped.MEXICO);
        int repulse = war.on("1862-05-05", CombatEvents.ASSAULT_REPULSED).side(-1).at("puebla").of("french").happens();
        war.on("1862-06-20", ExpeditionEvents.REINFORCEMENT_ORDERED).by("france").after(repulse).happens();
        war.on("1862-07-01", CoalitionEvents.PARTNER_GONE).by("spain").happens();
        war.on("1862-08-20", ExpeditionEvents.REINFORCEMENT_ORDERED).by("france").after(repulse).happens();
        war.on("1862-09-20", ExpeditionEvents.REINFORCEMENT_ORDERED).by("france").after(repulse).happens();
        String text = text(war.ends("1864-12-31", "undecided"));

        assertThat(text).contains("On 20 June France orders fresh troops into the war.");
        assertThat(text).containsOnlyOnce("after the repulse at Puebla");
        assertThat(text).contains("On 20 August France orders fresh troops into the war after the repulse at Puebla.");
    }

    @Test
    void narrative_of_a_window_of_days_omits_other_days_and_the_ending() {
        var narrator = new Narrator(Language.EN, false, LocalDate.of(1862, 1, 1), LocalDate.of(1862, 12, 31));
        var narrative = narrator.tell(smallWar());

        assertThat(narrative.years()).extracting(Narrative.Year::heading).containsExactly("1862");
        assertThat(narrative.ending()).isEmpty();
        assertThat(narrative.opening()).anyMatch(line -> line.equals("Told from 1 January 1862 to 31 December 1862."));
    }

    @Test
    void narrative_of_a_window_without_events_has_a_notice() {
        var narrative =
                new Narrator(Language.EN, false, LocalDate.of(1861, 6, 2), LocalDate.of(1861, 6, 9)).tell(smallWar());

        assertThat(narrative.years()).isEmpty();
        assertThat(narrative.opening()).contains("Nothing of this time is worth telling.");
    }

    @Test
    void overrides_are_listed_in_the_narrative() {
        var narrative = Narrator.of(Language.EN, false).tell(smallWar(), Map.of("levers.us.pressure", "0"));

        assertThat(String.join("\n", new PlainTextLayout(400).lines(narrative)))
                .contains("Changed in it: levers.us.pressure=0.");
    }

    @Test
    void minor_events_are_counted_by_year() {
        var war = new HandwrittenLog(Shipped.MEXICO);
        war.on("1864-01-30", CrownEvents.MONARCHY_VOTED).happens();
        war.on("1864-02-01", GuerrillaEvents.CONVOY_LOST).side(-1).at("camaron").happens();
        war.on("1864-02-09", GuerrillaEvents.CONVOY_LOST).side(-1).at("camaron").happens();
        war.on("1864-03-09", SharedEvents.PLACE_TAKEN).side(1).at("sisal").happens();

        assertThat(text(war.ends("1864-12-31", "undecided")))
                .contains("Besides, in 1864: 2 convoys lost and 1 place gone over to the imperialists.");
    }

    @Test
    void side_of_counted_events_has_the_name_of_its_first_event() {
        var war = new HandwrittenLog(Shipped.MEXICO);
        war.on("1863-01-10", SharedEvents.PLACE_TAKEN).side(1).at("jalpan").happens();
        war.on("1863-02-01", SharedEvents.LANDING).side(1).by("france").at("veracruz").happens();
        war.on("1863-03-09", SharedEvents.PLACE_TAKEN).side(1).at("sisal").happens();
        war.on("1863-07-10", CrownEvents.MONARCHY_VOTED).happens();
        war.on("1863-08-09", SharedEvents.PLACE_TAKEN).side(1).at("merida").happens();

        assertThat(text(war.ends("1864-12-31", "undecided")))
                .contains("Besides, in 1863: 3 places gone over to the interventionists.");
    }

    @Test
    void place_that_is_recovered_is_not_merged_with_one_that_was_never_lost() {
        var war = new HandwrittenLog(Shipped.MEXICO);
        war.on("1863-05-19", SharedEvents.PLACE_TAKEN).side(1).by("france").at("puebla").happens();
        war.on("1863-11-20", SharedEvents.PLACE_TAKEN).side(-1).by("republic").at("morelia").happens();
        war.on("1863-11-30", SharedEvents.PLACE_TAKEN).side(-1).by("republic").at("puebla").happens();
        String text = text(war.ends("1864-12-31", "undecided"));

        assertThat(text).containsPattern("the republicans take Morelia|Morelia falls into the hands");
        assertThat(text).doesNotContainPattern("recover Morelia|Morelia is once more");
        assertThat(text).containsPattern("recover Puebla|Puebla is once more");
    }

    @Test
    void ruler_who_never_landed_gives_up_the_crown() {
        var war = new HandwrittenLog(Shipped.MEXICO);
        war.on("1865-06-01", CrownEvents.CROWN_ACCEPTED).led("maximilian").happens();
        war.on("1866-02-01", SharedEvents.RULER_LEFT).led("maximilian").at("veracruz").happens();

        assertThat(text(war.ends("1866-12-31", "undecided")))
                .contains("Maximilian gives up the crown without having set foot in the country.")
                .doesNotContain("leaves the country");
    }

    @Test
    void captured_government_is_restored_by_the_republicans_unless_it_has_an_heir() {
        assertThat(text(capturedGovernment(false))).contains(
                "the republicans hold the capital and the country again, though the government of the Republic was seized");
        assertThat(text(capturedGovernment(true)))
                .contains("the legal heir takes over the government of the Republic in Chihuahua")
                .contains("the Republic holds its capital and the country again").doesNotContain("though");
    }

    private static CompletedRun capturedGovernment(boolean heir) {
        var war = new HandwrittenLog(Shipped.MEXICO);
        war.on("1861-12-14", SharedEvents.LANDING).side(1).at("veracruz").by("spain").happens();
        int caught =
                war.on("1865-08-09", GovernmentEvents.SEAT_CAUGHT).side(1).at("chihuahua").by("republic").happens();
        if (heir) {
            war.on("1865-09-08", GovernmentEvents.HEIR_ACCLAIMED).side(-1).at("chihuahua").by("republic").after(caught)
                    .happens();
        }
        war.on("1867-07-15", GovernmentEvents.RESTORED).side(-1).by("republic").at("mexico-city").happens();
        return war.ends("1867-07-15", "republic-restored");
    }

    @Test
    void candidate_of_an_event_is_named_after_a_round_without_a_candidate() {
        var war = new HandwrittenLog(Shipped.MEXICO);
        war.on("1863-10-03", CrownEvents.CANDIDATE_REFUSES).with(Amount.PLACES, 4).happens();
        war.on("1863-10-03", CrownEvents.NO_CANDIDATE).by("empire").happens();
        war.on("1864-01-05", CrownEvents.CROWN_OFFERED).by("empire").with(Amount.PLACES, 1).happens();
        war.on("1864-02-05", CrownEvents.CANDIDATE_REFUSES).with(Amount.PLACES, 2).happens();
        war.on("1864-04-10", CrownEvents.CROWN_ACCEPTED).by("empire").with(Amount.PLACES, 3).happens();

        assertThat(text(war.ends("1864-12-31", "undecided"))).contains("to the Duke of Montpensier")
                .contains("the Infante Sebastián declines the crown").contains("Archduke Maximilian accepts the crown");
    }

    @Test
    void missing_text_is_reported_with_its_file() {
        var metadata = Shipped.SIX_PLACES.metadata();
        var mute = new puebla.scenario.catalog.ScenarioMetadata(metadata.info(), metadata.names(),
                metadata.parameters(), metadata.decisions(),
                metadata.levers(), metadata.measures(),
                metadata.outcomes(), metadata.accounts(), metadata.claims(), metadata.sources(), MessageCatalog.NONE);
        var run = new CompletedRun(Shipped.SIX_PLACES.scenario(), mute, 1, java.util.List.of(), "undecided", 10,
                java.util.List.of(), 0);

        assertThatThrownBy(() -> Narrator.of(Language.FR, false).tell(run)).isInstanceOf(MissingTextException.class)
                .hasMessageContaining("texts/en.yaml: missing text");
    }

    /** Narrates a simulated war from its first day to its last, in every language. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void simulated_war_can_be_narrated_in_full(Language language) {
        for (long seed = 1; seed <= 4; seed++) {
            var run = CompletedRun.of(Shipped.SIX_PLACES.scenario(), Shipped.SIX_PLACES.metadata(), seed);
            var lines = new PlainTextLayout(80).lines(Narrator.of(language, true).tell(run));

            assertThat(lines).as("seed " + seed).isNotEmpty().allSatisfy(line -> {
                assertThat(PlainTextLayout.columns(line)).isLessThanOrEqualTo(80);
                assertThat(line).doesNotContainPattern("[{}\\[\\]|#]|\\bnull\\b")
                        .doesNotContainPattern("[^\u200F\\s]  ");
            });
            if (language == Language.AR) {
                assertThat(String.join("\n", lines)).doesNotContainPattern("\\p{IsLatin}");
            }
        }
    }

    private static String told(Language language, boolean all) {
        return String.join("\n", new PlainTextLayout(90).lines(Narrator.of(language, all).tell(smallWar())));
    }

    private static String text(CompletedRun run) {
        return String.join(" ", new PlainTextLayout(10_000).lines(Narrator.of(Language.EN, false).tell(run)))
                .replaceAll(" +", " ");
    }

    private static String golden(Language language) {
        String name = "golden." + language.id() + ".txt";
        try (var in = Objects.requireNonNull(NarratorTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Returns the historical war in a few events. */
    public static CompletedRun smallWar() {
        var war = new HandwrittenLog(Shipped.MEXICO);
        int moratorium =
                war.on("1861-07-17", SharedEvents.MORATORIUM).by("republic").at("mexico-city")
                        .with(Amount.PESOS, 82_315_528)
                        .because(Feature.FISCAL_STRESS, Feature.CIVIL_WAR).happens();
        war.on("1861-07-25", CoalitionEvents.RUPTURE).by("france").against("republic").after(moratorium)
                .because(Feature.GRIEVANCE)
                .happens();
        int convention =
                war.on("1861-10-31", CoalitionEvents.CONVENTION).by("france").against("britain").with(Amount.PLACES, 3)
                        .because(Feature.OTHERS_JOINING, Feature.NEIGHBOUR_RISK).after(moratorium).happens();
        war.on("1861-12-14", SharedEvents.PLACE_TAKEN).side(1).at("veracruz").by("spain").happens();
        int landing = war.on("1861-12-14", SharedEvents.LANDING).side(1).at("veracruz").by("spain").of("spanish")
                .with(Amount.MEN, 6_200).after(convention).happens();
        war.on("1862-02-19", CoalitionEvents.TALKS).by("republic").after(landing).happens();
        int exiles = war.on("1862-03-01", CoalitionEvents.EXILES_LANDED).by("france").at("veracruz")
                .because(Feature.REGIME_AIM, Feature.LOBBY).happens();
        war.on("1862-04-09", CoalitionEvents.COALITION_ENDED).by("france").because(Feature.SUSPICION).after(exiles)
                .happens();
        war.on("1862-04-24", CoalitionEvents.PARTNER_GONE).by("spain").at("veracruz").happens();
        war.on("1862-04-25", CoalitionEvents.PARTNER_GONE).by("britain").at("veracruz").happens();
        int assault = war.on("1862-05-05", CombatEvents.ASSAULT).side(1).at("puebla").by("france").of("french")
                .led("charles-de-lorencez")
                .with(Amount.MEN, 6_048).with(Amount.ENEMY_MEN, 5_500).because(Feature.BOLDNESS).happens();
        int repulse = war.on("1862-05-05", CombatEvents.ASSAULT_REPULSED).side(-1).at("puebla").of("french")
                .led("charles-de-lorencez")
                .with(Amount.MEN, 6_048).with(Amount.ENEMY_MEN, 5_500).with(Amount.LOST, 476)
                .with(Amount.ENEMY_LOST, 227)
                .because(Feature.PLACE_WORKS, Feature.SURPRISE).after(assault).happens();
        war.on("1862-07-08", ExpeditionEvents.REINFORCEMENT_ORDERED).by("france").with(Amount.MEN, 25_000)
                .because(Feature.HONOUR)
                .after(repulse).happens();
        int siege =
                war.on("1863-03-16", CombatEvents.SIEGE_BEGINS).side(1).at("puebla").by("france").of("french")
                        .led("elie-forey")
                        .with(Amount.MEN, 26_300).with(Amount.ENEMY_MEN, 22_000).because(Feature.SIEGE_GUNS).happens();
        int yields = war.on("1863-05-17", SharedEvents.GARRISON_YIELDS).side(1).at("puebla")
                .led("jesus-gonzalez-ortega")
                .with(Amount.ENEMY_MEN, 16_000)
                .with(Amount.PRISONERS, 12_500).because(Feature.HUNGER, Feature.POWDER_SPENT, Feature.RELIEF_HOPELESS)
                .after(siege).happens();
        war.on("1863-05-17", SharedEvents.PLACE_TAKEN).side(1).at("puebla").by("france").after(yields).happens();
        war.on("1863-05-31", GovernmentEvents.SEAT_MOVES).side(-1).by("republic").at("san-luis-potosi")
                .because(Feature.ENEMY_NEAR)
                .happens();
        int capital = war.on("1863-06-10", SharedEvents.PLACE_TAKEN).side(1).at("mexico-city").by("france").happens();
        war.on("1863-06-18", SharedEvents.REGENCY).by("france").at("mexico-city").because(Feature.REGIME_AIM)
                .after(capital)
                .happens();
        war.on("1863-10-03", CrownEvents.CANDIDATE_REFUSES).because(Feature.WILLINGNESS).happens();
        war.on("1863-10-04", CrownEvents.CANDIDATE_REFUSES).happens();
        war.on("1863-10-05", CrownEvents.CANDIDATE_REFUSES).happens();
        war.on("1863-11-30", SharedEvents.PLACE_TAKEN).side(1).by("france").at("morelia").happens();
        war.on("1863-12-08", SharedEvents.PLACE_TAKEN).side(1).by("france").at("guanajuato").happens();
        war.on("1863-12-14", GuerrillaEvents.CONVOY_LOST).side(-1).of("french").at("camaron").with(Amount.LOST, 11)
                .happens();
        war.on("1864-04-10", CrownEvents.CROWN_ACCEPTED).led("maximilian").by("empire")
                .because(Feature.ADHESIONS, Feature.PATRON_GUARANTEE).happens();
        war.on("1864-06-12", CrownEvents.RULER_ENTERS).led("maximilian").at("mexico-city").by("empire").happens();
        war.on("1864-07-01", PowersEvents.RECOGNITION).by("france").against("empire").happens();
        war.on("1864-07-15", PowersEvents.RECOGNITION).by("austria").against("empire").happens();
        war.on("1864-07-20", PowersEvents.RECOGNITION).by("netherlands").against("empire").because(Feature.SHARE_HELD)
                .happens();
        war.on("1864-08-06", DefectionEvents.DEFECTION).side(1).led("santiago-vidaurri").at("monterrey")
                .with(Amount.MEN, 1_000)
                .because(Feature.BELIEF, Feature.GRIEVANCE)
                .happens();
        war.on("1865-04-09", CalendarEvents.EXTERNAL).abroad("us-civil-war-ends").happens();
        int sadowa = war.on("1866-07-03", CalendarEvents.EXTERNAL).abroad("sadowa").happens();
        war.on("1866-10-11", SharedEvents.WITHDRAWAL_DECIDED).by("france")
                .because(Feature.NEIGHBOUR_PRESSURE, Feature.COST, Feature.STRAIN).after(sadowa).happens();
        war.on("1867-03-12", SharedEvents.PATRON_GONE).by("france").at("veracruz").happens();
        war.on("1867-03-12", SharedEvents.PLACE_TAKEN).side(-1).by("republic").at("veracruz").happens();
        war.on("1867-05-15", SharedEvents.GARRISON_BETRAYED).side(-1).at("queretaro").with(Amount.PRISONERS, 8_000)
                .because(Feature.TREASON).happens();
        war.on("1867-05-15", SharedEvents.RULER_CAPTURED).side(-1).led("maximilian").at("queretaro").happens();
        war.on("1867-06-19", CrownEvents.RULER_EXECUTED).side(-1).led("maximilian").at("queretaro")
                .because(Feature.ANGER)
                .happens();
        war.on("1867-07-15", GovernmentEvents.RESTORED).side(-1).by("republic").at("mexico-city")
                .with(Amount.PERCENT, 93)
                .happens();
        return war.ends("1867-07-15", "republic-restored", 363_155_000, 31_962, 5_671, 6_654, 100, 250, 1_900, 570, 96);
    }
}
