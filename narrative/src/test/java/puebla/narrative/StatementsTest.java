package puebla.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import puebla.experiment.CompletedRun;
import puebla.experiment.ExperimentRequest;
import puebla.kernel.event.Event;
import puebla.kernel.scenario.Amount;
import puebla.kernel.scenario.EventType;
import puebla.kernel.scenario.Feature;
import puebla.kernel.scenario.SharedEvents;
import puebla.kernel.submodel.combat.CombatEvents;
import puebla.kernel.submodel.commitment.CommitmentEvents;
import puebla.kernel.submodel.country.CountryEvents;
import puebla.kernel.submodel.crown.CrownEvents;
import puebla.kernel.submodel.debt.DebtEvents;
import puebla.kernel.submodel.expedition.ExpeditionEvents;
import puebla.kernel.submodel.government.GovernmentEvents;
import puebla.kernel.submodel.guerrilla.GuerrillaEvents;
import puebla.kernel.submodel.powers.PowersEvents;
import puebla.scenario.catalog.Language;

/** The sentences of many runs state nothing that the figures, the places and the course of the same run contradict. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StatementsTest {
    private static final int RUNS = 200;
    /** Men who attack a defended place, at least. The scenario has no other value of the parameter. */
    private static final int LEAST_ATTACK = 150;
    /** Every run is told in English, and each of the other languages tells one of so many runs. */
    private static final int RUNS_PER_TRANSLATION = 4;
    /** Types of which a run has hundreds of events. They are told in every twentieth run only. */
    private static final Set<EventType> FREQUENT = Set.of(GuerrillaEvents.SKIRMISH, GuerrillaEvents.CONVOY_LOST,
            GuerrillaEvents.POST_OVERRUN, GuerrillaEvents.ARMY_RAISED, CommitmentEvents.PLACE_EVACUATED);
    private static List<CompletedRun> runs = List.of();

    /** Runs the simulations. A static initializer would block its own threads. */
    @BeforeAll
    static void simulate() {
        var loaded = Shipped.MEXICO.loaded();
        var request = new ExperimentRequest(loaded.metadata().info(), Collections.emptySortedMap(), 1, RUNS);
        runs = LongStream.rangeClosed(1, RUNS).parallel()
                .mapToObj(seed -> CompletedRun.of(request.of(seed), loaded))
                .toList();
    }

    @AfterAll
    static void forget() {
        runs = List.of();
    }

    private static List<CompletedRun> told(Language language) {
        return runs.stream().filter(run -> language == Language.EN
                || run.seed() % RUNS_PER_TRANSLATION == language.ordinal() % RUNS_PER_TRANSLATION).toList();
    }

    /** What has happened before an event, derived from the events without the classes under test. */
    private static final class Past {
        private static final Set<EventType> ENDS_OF_REIGN = Set.of(CrownEvents.RULER_ABDICATES,
                SharedEvents.RULER_LEFT, SharedEvents.RULER_CAPTURED, CrownEvents.RULER_KILLED);
        private static final Set<EventType> LANDINGS = Set.of(SharedEvents.LANDING,
                ExpeditionEvents.CONTINGENT_ARRIVES, ExpeditionEvents.REINFORCEMENT_LANDS);

        private boolean voted;
        private boolean ended;
        private boolean accepted;
        private boolean friendly;
        private boolean landed;
        private boolean caught;
        private boolean offered;
        private boolean gone;
        private final Set<EventType> kinds = new HashSet<>();
        private final Set<Integer> lost = new HashSet<>();

        boolean throneStands() {
            return voted && !ended && !friendly;
        }

        void add(Event event, int capital) {
            boolean capitalLost =
                    event.type() == SharedEvents.PLACE_TAKEN && event.place() == capital && event.side() < 0;
            voted |= event.type() == CrownEvents.MONARCHY_VOTED || event.type() == CrownEvents.CROWN_ACCEPTED;
            accepted |= event.type() == CrownEvents.CROWN_ACCEPTED;
            friendly = (friendly || event.type() == CrownEvents.FRIENDLY_REPUBLIC) && !capitalLost
                    && event.type() != SharedEvents.REGENCY && event.type() != CrownEvents.CROWN_ACCEPTED;
            ended = (ended || (capitalLost && !accepted) || ENDS_OF_REIGN.contains(event.type()))
                    && event.type() != CrownEvents.MONARCHY_VOTED && event.type() != CrownEvents.CROWN_ACCEPTED
                    && event.type() != CrownEvents.CAPTIVE_FREED;
            landed |= LANDINGS.contains(event.type());
            caught = (caught || event.type() == GovernmentEvents.SEAT_CAUGHT)
                    && event.type() != GovernmentEvents.HEIR_ACCLAIMED;
            gone |= event.type() == SharedEvents.PATRON_GONE;
            offered = (offered || event.type() == CrownEvents.CROWN_OFFERED) && event.type() != CrownEvents.NO_CANDIDATE
                    && !(capitalLost && !accepted);
            kinds.add(event.type());
            if (event.type() == SharedEvents.PLACE_TAKEN && event.side() > 0) {
                lost.add(event.place());
            }
        }
    }

    /** A sentence, its event and the past of the event. */
    private record Told(MessageBundle messages, CompletedRun run, Event event, String sentence, Past past) {
        boolean says(String... keys) {
            return Stream.of(keys).map(messages::text).anyMatch(sentence::contains);
        }

        boolean namesAny(String form) {
            return Stream.of("the", "of", "to", "whom")
                    .anyMatch(name -> sentence.contains(messages.text(form + "." + name)));
        }

        boolean ofCandidate() {
            return is(CrownEvents.CROWN_OFFERED, CrownEvents.CANDIDATE_REFUSES, CrownEvents.CROWN_ACCEPTED);
        }

        /** Reports whether the sentence names the candidate whose index the event carries. */
        boolean namesCandidate() {
            var candidate = run.scenario().candidates().get((int) amount(Amount.PLACES));
            String lower = sentence.toLowerCase(messages.javaLocale());
            return Stream.of("the", "to", "whom")
                    .map(form -> messages.text("forms.candidates." + candidate.id() + "." + form))
                    .anyMatch(name -> lower.contains(name.toLowerCase(messages.javaLocale())));
        }

        boolean hasReasons() {
            return messages.variants("because.why").stream()
                    .anyMatch(key -> sentence.contains(messages.text(key).replace("{reasons}", "")));
        }

        boolean hasCause() {
            return sentence.contains(" " + messages.text("because.after").replace("{cause}", ""));
        }

        long amount(Amount amount) {
            return event.amounts().get(amount.ordinal());
        }

        boolean is(EventType... types) {
            return Stream.of(types).anyMatch(type -> type == event.type());
        }

        boolean matches(Map<Language, Pattern> words) {
            return words.getOrDefault(this.messages.language(), StatementWords.NOTHING).matcher(sentence).find();
        }

        boolean contains(Map<Language, String> words) {
            return sentence.contains(words.getOrDefault(this.messages.language(), ""));
        }

        boolean gives(Feature feature) {
            return event.because().contains(feature);
        }

        Stream<Event> causes() {
            return event.causes().stream().filter(id -> id >= 0).map(run.events()::get);
        }
    }

    /**
     * The components of a {@link NarrativeContext}. Those that do not depend on the run are shared: parsing texts is
     * slow.
     */
    private static final class Narrator {
        private final MessageBundle messages;
        private final Dates dates;
        private final Counts counts;
        private final NameForms forms;

        Narrator(Language language) {
            messages = new MessageBundle(Shipped.MEXICO.metadata(), language);
            dates = new Dates(messages);
            counts = new Counts(messages);
            forms = new NameForms(messages, Shipped.MEXICO.metadata());
        }

        ArgumentResolver scene(CompletedRun run, EventChains chains) {
            return new ArgumentResolver(run, chains, messages, forms, counts);
        }

        Closing closing(CompletedRun run) {
            return new Closing(run, messages, dates, counts, scene(run, new EventChains(run.events())));
        }

        SentenceWriter writer(CompletedRun run, EventChains chains) {
            return new SentenceWriter(run, chains, messages, dates, counts, scene(run, chains));
        }
    }

    /** A statement: the sentences that it is about, and which of them are false. */
    @SuppressWarnings("ImmutableEnumChecker") // the predicates have no state
    private enum Rule {
        SUPERIOR_NUMBERS_ARE_BORNE_OUT_BY_THE_MEN(
                told -> told.is(CombatEvents.BATTLE_WON, CombatEvents.BATTLE_LOST, CombatEvents.ASSAULT_REPULSED,
                        CombatEvents.RELIEF_BEATEN)
                        && told.says("reasons.numbers", "reasons-again.numbers"),
                told -> told.is(CombatEvents.BATTLE_WON) ? told.amount(Amount.MEN) <= told.amount(Amount.ENEMY_MEN)
                        : told.amount(Amount.ENEMY_MEN) <= told.amount(Amount.MEN)),
        WINNER_WITH_FEWER_MEN_HAS_BETTER_TROOPS(
                told -> told.is(CombatEvents.BATTLE_WON) && told.amount(Amount.MEN) < told.amount(Amount.ENEMY_MEN)
                        && told.event.because().subList(0, Math.min(2, told.event.because().size()))
                                .contains(Feature.NUMBERS),
                told -> !told.says("reasons.quality-of-troops", "reasons-again.quality-of-troops")),
        BALANCE_OF_FORCES_FAVOURS_THE_LARGER_ATTACKER(
                told -> (told.is(CombatEvents.ASSAULT) && told.says("reasons-of.assault.force-ratio"))
                        || (told.is(CombatEvents.SIEGE_BEGINS) && told.says("reasons-of.siege-begins.force-ratio")),
                told -> told.amount(Amount.MEN) <= told.amount(Amount.ENEMY_MEN)),
        DEFENCES_ARE_NO_REASON_FOR_THE_STRONGER_BESIEGER(
                told -> told.is(CombatEvents.SIEGE_BEGINS) && told.event.side() > 0,
                told -> told.says("reasons-less.siege-begins.force-ratio")),
        GARRISON_LOSES_FAITH_IN_A_THRONE_THAT_STANDS(
                told -> told.is(SharedEvents.GARRISON_YIELDS) && told.event.because().contains(Feature.BELIEF),
                told -> told.sentence.contains(StatementWords.THRONE.getOrDefault(told.messages.language(), ""))
                        != told.past.throneStands()),
        NO_IMPERIALISTS_BEFORE_THE_VOTE_FOR_A_MONARCHY(
                told -> !told.past.voted && !told.is(CrownEvents.MONARCHY_VOTED, CrownEvents.CROWN_ACCEPTED),
                told -> told.namesAny("forms.sides.throne") || told.namesAny("forms.actors.empire")),
        CROWNED_RULER_HAS_NO_NEW_GOVERNMENT(
                told -> told.past.accepted, told -> told.namesAny("forms.client.republic")),
        EMPTY_TREASURY_IS_NO_REASON_TO_PAY(
                told -> told.is(DebtEvents.MORATORIUM_REPEALED), told -> told.says("reasons.fiscal-stress")),
        NEIGHBOUR_IS_NO_FRIEND_IN_A_WAR_WITHOUT_LANDING(
                told -> told.is(PowersEvents.ARMS_FLOW) && !told.past.landed, Told::hasReasons),
        CANDIDATE_IS_THE_ONE_OF_THE_EVENT(Told::ofCandidate, told -> !told.namesCandidate()),
        CANDIDATE_AFTER_A_ROUND_OF_REFUSALS_IS_THE_ONE_OF_THE_EVENT(
                told -> told.ofCandidate() && told.past.kinds.contains(CrownEvents.NO_CANDIDATE),
                told -> !told.namesCandidate()),
        FEW_MEN_ATTACK_NO_DEFENDED_PLACE(
                told -> told.is(CombatEvents.ASSAULT, CombatEvents.ASSAULT_REPULSED, CombatEvents.BATTLE_WON,
                        CombatEvents.BATTLE_LOST)
                        && told.causes().noneMatch(cause -> cause.type() == CombatEvents.SIEGE_BEGINS),
                told -> told.amount(Amount.MEN) < LEAST_ATTACK),
        CROWN_IS_OFFERED_TO_AND_ACCEPTED_BY_A_NAMED_PRINCE(
                told -> told.is(CrownEvents.CROWN_OFFERED, CrownEvents.CROWN_ACCEPTED, CrownEvents.CANDIDATE_REFUSES,
                        CrownEvents.RULER_LANDS,
                        CrownEvents.RULER_ENTERS, SharedEvents.RULER_CAPTURED),
                told -> Stream.of("unknown.prince.the", "unknown.prince.to", "unknown.ruler.the")
                        .map(told.messages::text)
                        .anyMatch(word -> told.sentence.toLowerCase(told.messages.javaLocale()).contains(word))),
        HUNGER_IS_NO_REASON_FOR_THE_RESULT_OF_A_SORTIE(
                told -> told.is(CombatEvents.BATTLE_WON, CombatEvents.BATTLE_LOST)
                        && told.event.because().contains(Feature.HUNGER),
                Told::hasReasons),
        PLACE_LOST_WITH_A_SORTIE_IS_TOLD_WITH_IT(
                told -> told.is(SharedEvents.PLACE_TAKEN),
                told -> told.causes().anyMatch(cause -> cause.day() == told.event.day()
                        && cause.type() == CombatEvents.BATTLE_WON && cause.side() * told.event.side() < 0)),
        ONLY_A_GOVERNMENT_IN_CAPTIVITY_IS_RESTORED_BY_THE_REPUBLICANS(
                told -> told.is(GovernmentEvents.RESTORED),
                told -> told.past.caught != (told.sentence.toLowerCase(told.messages.javaLocale())
                        .contains(told.messages.text("forms.sides.home.the"))
                        || told.sentence.contains(told.messages.text("forms.sides.home.of")))),
        FALL_OF_THE_RULER_OR_THE_LAST_PLACE_HAS_NO_OTHER_CAUSE(
                told -> told.is(SharedEvents.RULER_CAPTURED, CrownEvents.RULER_KILLED, CrownEvents.RULER_ESCAPES,
                        SharedEvents.LAST_PLACE_FALLS,
                        CrownEvents.RULER_ENTERS),
                Told::hasCause),
        GARRISON_GIVES_UP_AFTER_RECENT_NEWS(
                told -> told.is(SharedEvents.GARRISON_YIELDS) && told.hasCause(),
                told -> told.causes().noneMatch(cause -> cause.type() == CombatEvents.SIEGE_BEGINS
                        || (told.event.day() - cause.day() <= 60 && told.run.events()
                                .subList(cause.id() + 1, told.event.id()).stream()
                                .noneMatch(e -> e.type() == CrownEvents.RULER_EXECUTED
                                        || e.type() == CrownEvents.RULER_PARDONED)))),
        GOVERNMENT_MOVES_WITHOUT_A_MOTION_OF_THE_ENEMY(
                told -> told.is(GovernmentEvents.SEAT_MOVES, GovernmentEvents.SEAT_CAUGHT),
                told -> told.matches(StatementWords.MOTION)),
        ONLY_A_PLACE_THAT_WAS_LOST_IS_RECOVERED(
                told -> told.is(SharedEvents.PLACE_TAKEN) && told.event.side() < 0,
                told -> told.matches(StatementWords.RETURN) != told.past.lost.contains(told.event.place())),
        ONLY_A_PLACE_THAT_WAS_LOST_HOISTS_THE_FLAG_AGAIN(
                told -> told.is(CountryEvents.PLACE_RISES) && told.event.side() < 0
                        && !told.past.lost.contains(told.event.place()),
                told -> told.matches(StatementWords.RETURN)),
        SECOND_GOVERNMENT_OR_OFFER_IS_TOLD_AS_A_SECOND_ONE(
                told -> told.is(SharedEvents.REGENCY, CrownEvents.MONARCHY_VOTED, CrownEvents.CROWN_OFFERED),
                told -> told.contains(StatementWords.AGAIN) != told.past.kinds.contains(told.event.type())),
        CANDIDATE_WITHOUT_AN_OFFER_HAS_NOT_WAITED(
                told -> told.is(CrownEvents.CANDIDATE_REFUSES) && told.gives(Feature.WAITED) && !told.past.offered,
                told -> told.says("reasons.waited")),
        RULER_ENTERS_WITHOUT_A_REASON(told -> told.is(CrownEvents.RULER_ENTERS), Told::hasReasons),
        TROOPS_THAT_HAVE_LEFT_ARE_NOT_PRESENT(
                told -> told.gives(Feature.PATRON_PRESENT) && told.past.gone,
                told -> told.says("reasons-of.neighbour-note.patron-present")),
        SENTENCE_STATES_NO_DETAIL_THAT_NO_EVENT_RECORDS(told -> true, told -> told.matches(StatementWords.DETAILS)),
        SENTENCE_HAS_NO_SLIP_OF_GRAMMAR(told -> true, told -> told.matches(StatementWords.SLIPS));

        private final Predicate<Told> about;
        private final Predicate<Told> wrong;

        Rule(Predicate<Told> about, Predicate<Told> wrong) {
            this.about = about;
            this.wrong = wrong;
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void sentences_agree_with_the_events_and_the_course_of_their_run(Language language) {
        Map<Rule, List<String>> wrong = new EnumMap<>(Rule.class);
        Map<Rule, Integer> about = new EnumMap<>(Rule.class);
        var narrator = new Narrator(language);
        for (var run : told(language)) {
            var chains = new EventChains(run.events());
            var writer = narrator.writer(run, chains);
            var past = new Past();
            for (var event : run.events()) {
                if (chains.stands(event) && (!FREQUENT.contains(event.type()) || run.seed() % 20 == 0)) {
                    check(new Told(narrator.messages, run, event, writer.undated(Item.of(event)), past), about, wrong);
                }
                past.add(event, run.scenario().capital());
            }
        }

        assertThat(wrong).isEmpty();
        if (language == Language.EN) {
            assertThat(about.keySet()).as("rules that met an event").containsExactlyInAnyOrder(Rule.values());
        }
    }

    private static void check(Told told, Map<Rule, Integer> about, Map<Rule, List<String>> wrong) {
        for (var rule : Rule.values()) {
            if (rule.about.test(told)) {
                about.merge(rule, 1, Integer::sum);
                var found = wrong.getOrDefault(rule, List.of());
                if (found.size() < 3 && rule.wrong.test(told)) {
                    wrong.computeIfAbsent(rule, r -> new ArrayList<>()).add("seed " + told.run.seed() + ", "
                            + told.run.date(told.event) + ": " + told.sentence);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void ending_names_only_what_the_run_has(Language language) {
        var narrator = new Narrator(language);
        for (var run : told(language)) {
            var past = new Past();
            run.events().forEach(event -> past.add(event, run.scenario().capital()));
            String ending = String.join(" ", narrator.closing(run).paragraphs());
            var told =
                    new Told(narrator.messages, run,
                            new Event(run.events().size(), run.lastDay(), SharedEvents.HORIZON, 0, -1, -1,
                                    -1, -1, -1, -1, List.of(), List.of(), List.of()),
                            ending, past);

            if (!past.voted) {
                assertThat(told.namesAny("forms.sides.throne") || told.namesAny("forms.actors.empire")
                        || ending.contains(StatementWords.THRONE.getOrDefault(language, "")))
                        .as("seed " + run.seed() + ": " + ending)
                        .isFalse();
            }
            if (!past.landed) {
                assertThat(ending).as("seed " + run.seed())
                        .isNotEqualTo(ending.replace(said(narrator.messages, "ending.no-intervention", false), ""))
                        .doesNotContain(said(narrator.messages, "ending.no-intervention", true));
            }
        }
    }

    /** Returns the part of an ending about soldiers that is told when a foreign force has landed, or when none has. */
    private static String said(MessageBundle messages, String key, boolean landed) {
        String text = messages.text(key);
        String bracket = text.substring(text.indexOf('[') + 1, text.indexOf(']'));
        return landed ? bracket.substring(0, bracket.indexOf("{landed}")) : bracket.substring(bracket.indexOf('|') + 1);
    }
}
