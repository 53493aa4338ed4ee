package puebla.narrative;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import puebla.kernel.event.Event;
import puebla.kernel.scenario.Decision;
import puebla.kernel.scenario.DecisionPoint;
import puebla.kernel.scenario.EventType;
import puebla.kernel.scenario.Feature;
import puebla.kernel.scenario.Scenario;
import puebla.kernel.scenario.YesNo;
import puebla.kernel.submodel.combat.CombatDecisions;
import puebla.kernel.submodel.combat.CombatDecisions.WallsCourse;
import puebla.kernel.submodel.combat.CombatEvents;
import puebla.kernel.submodel.commitment.CommitmentDecisions;
import puebla.kernel.submodel.commitment.CommitmentDecisions.PlanChange;
import puebla.kernel.submodel.commitment.CommitmentEvents;
import puebla.kernel.submodel.crown.CrownDecisions;
import puebla.kernel.submodel.crown.CrownDecisions.CrownAnswer;
import puebla.kernel.submodel.crown.CrownEvents;
import puebla.kernel.submodel.debt.DebtDecisions;
import puebla.kernel.submodel.debt.DebtEvents;
import puebla.kernel.submodel.expedition.ExpeditionDecisions;
import puebla.kernel.submodel.expedition.ExpeditionDecisions.MarchOrWait;
import puebla.kernel.submodel.expedition.ExpeditionDecisions.PortAnswer;
import puebla.kernel.submodel.expedition.ExpeditionEvents;

/**
 * The direction in which a feature argued for a decision: by its high value or by its low one.
 *
 * <p>The event log records a feature when weight × value of the chosen option exceeds the mean of the other options.
 * It keeps neither the weight nor the value. The scenario has the weights, and the product is positive, so the sign of
 * the relative weight is the sign of the value. Example: a low fiscal stress argues for the repeal of the moratorium,
 * because its weight there is negative.
 */
final class Contributions {
    /** Features whose value can be negative. The others only argue where their relative weight is positive. */
    private static final Set<Feature> SIGNED = Set.of(Feature.FISCAL_STRESS, Feature.FORCE_RATIO, Feature.BOLDNESS,
            Feature.WILLINGNESS, Feature.CLIENT_FAILING);

    /** The decision that an event results from, and the options that may have been chosen. */
    private record Choice<O extends Enum<O>>(DecisionPoint<O> point, List<O> options) {}

    private static final Map<EventType, Choice<?>> CHOICES = Map.of(
            DebtEvents.MORATORIUM_REPEALED, new Choice<>(DebtDecisions.REPEAL, List.of(YesNo.YES)),
            ExpeditionEvents.PORT_RESISTS, new Choice<>(ExpeditionDecisions.CONTEST_PORT, List.of(PortAnswer.RESIST)),
            ExpeditionEvents.MARCH_ON_CAPITAL,
            new Choice<>(ExpeditionDecisions.MARCH_ON_CAPITAL, List.of(MarchOrWait.MARCH)),
            CombatEvents.ASSAULT, new Choice<>(CombatDecisions.BEFORE_THE_WALLS, List.of(WallsCourse.ASSAULT)),
            CombatEvents.SIEGE_BEGINS, new Choice<>(CombatDecisions.BEFORE_THE_WALLS, List.of(WallsCourse.INVEST)),
            CombatEvents.FALL_BACK, new Choice<>(CombatDecisions.BEFORE_THE_WALLS, List.of(WallsCourse.FALL_BACK)),
            CrownEvents.CANDIDATE_REFUSES, new Choice<>(CrownDecisions.ACCEPT_CROWN, List.of(CrownAnswer.REFUSE)),
            CrownEvents.CROWN_ACCEPTED, new Choice<>(CrownDecisions.ACCEPT_CROWN, List.of(CrownAnswer.ACCEPT)),
            CommitmentEvents.PLAN_CHANGED,
            new Choice<>(CommitmentDecisions.CHANGE_OF_PLAN, List.of(PlanChange.HASTEN, PlanChange.POSTPONE)));

    private final Scenario scenario;

    Contributions(Scenario scenario) {
        this.scenario = scenario;
    }

    /**
     * Returns the sign of the feature's value: +1 when a high value argued for the event, −1 when a low one did, 0 when
     * the event does not show which. Reasons that are not those of a decision count as +1.
     */
    int sign(Event event, Feature feature) {
        var choice = CHOICES.get(event.type());
        if (choice == null || !SIGNED.contains(feature)) {
            return 1;
        }
        var decision = decision(choice.point(), event);
        if (decision.isEmpty()) {
            return 1;
        }
        var options =
                choice.options().stream().map(Enum::ordinal)
                        .filter(option -> possible(decision.get(), option, event)).toList();
        var signs = options.stream().map(option -> (int) Math.signum(relative(decision.get(), option, feature)))
                .distinct().toList();
        return signs.size() == 1 ? signs.getFirst() : 0;
    }

    /** Reports whether every reason of the event can argue for an option. */
    private static boolean possible(Decision decision, int option, Event event) {
        return event.because().stream().filter(decision.point().features()::contains).allMatch(feature -> {
            double weight = relative(decision, option, feature);
            return SIGNED.contains(feature) ? weight != 0 : weight > 0;
        });
    }

    /** Returns the weight of a feature for an option, minus the mean over the other options. */
    private static double relative(Decision decision, int option, Feature feature) {
        int index = decision.point().features().indexOf(feature);
        if (index < 0) {
            return 0;
        }
        double others = IntStream.range(0, decision.weights().size()).filter(o -> o != option)
                .mapToDouble(o -> decision.weights().get(o).get(index)).sum();
        return decision.weights().get(option).get(index) - others / (decision.weights().size() - 1);
    }

    private Optional<Decision> decision(DecisionPoint<?> point, Event event) {
        int chooser = point == CombatDecisions.BEFORE_THE_WALLS
                ? event.side() < 0 ? scenario.home() : scenario.patron()
                : event.actor();
        var all = scenario.decisions().stream().filter(decision -> decision.point() == point).toList();
        return all.size() == 1 ? Optional.of(all.getFirst())
                : all.stream().filter(decision -> decision.chooser() == chooser).findFirst();
    }
}
