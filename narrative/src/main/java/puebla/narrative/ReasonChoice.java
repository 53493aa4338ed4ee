package puebla.narrative;

import java.util.List;
import java.util.Optional;
import puebla.experiment.CompletedRun;
import puebla.kernel.event.Event;
import puebla.kernel.scenario.Amount;
import puebla.kernel.scenario.Feature;
import puebla.kernel.submodel.combat.CombatEvents;
import puebla.kernel.submodel.crown.CrownEvents;
import puebla.kernel.submodel.powers.PowersEvents;

/**
 * The choice of the text of a reason. A reason that the figures of its event or the course of the run contradict gets
 * another text, or none.
 *
 * <p>The model weighs the worth of troops: men × quality × cohesion × supply. A reader counts men. Where the stronger
 * side has fewer men, its troops are worth more per man, and the text is that of {@link Feature#QUALITY_OF_TROOPS}.
 */
final class ReasonChoice {
    private final MessageBundle messages;
    private final RunState runState;
    private final Contributions contributions;

    ReasonChoice(CompletedRun run, MessageBundle messages, RunState runState) {
        this.messages = messages;
        this.runState = runState;
        contributions = new Contributions(run.scenario());
    }

    /** Returns the key of the text of a reason, or an empty value if the reason must not be stated. */
    Optional<String> key(Event event, Feature feature) {
        if (contradicted(event, feature)) {
            return Optional.empty();
        }
        int sign = contributions.sign(event, feature);
        if (sign <= 0) {
            return Optional.of("reasons-less." + event.type().id() + "." + feature.id())
                    .filter(key -> sign < 0 && messages.has(key));
        }
        if (feature == Feature.NUMBERS) {
            return byMen(event, feature, wonByAttackers(event));
        }
        if (feature == Feature.FORCE_RATIO
                && (event.type() == CombatEvents.ASSAULT || event.type() == CombatEvents.SIEGE_BEGINS)) {
            return byMen(event, feature, true);
        }
        return Optional.of(usual(event, feature));
    }

    /** Reports whether the course of the run contradicts the text of a reason. */
    private boolean contradicted(Event event, Feature feature) {
        var state = runState.at(event.id());
        if (feature == Feature.NEIGHBOUR_FRIENDLY) {
            return event.type() == PowersEvents.ARMS_FLOW && !state.landed();
        }
        if (feature == Feature.PATRON_PRESENT) {
            return state.gone();
        }
        if (feature == Feature.WAITED) {
            // before the offer, the time counts from the refusal of another candidate
            return event.type() == CrownEvents.CANDIDATE_REFUSES && !state.offered();
        }
        // the model records the share at every entry of the ruler; the entry does not depend on it
        return feature == Feature.SHARE_HELD && event.type() == CrownEvents.RULER_ENTERS;
    }

    private static boolean wonByAttackers(Event event) {
        return event.type() == CombatEvents.BATTLE_WON;
    }

    private Optional<String> byMen(Event event, Feature feature, boolean attackersAreStronger) {
        long attackers = ArgumentResolver.known(event, Amount.MEN);
        long defenders = ArgumentResolver.known(event, Amount.ENEMY_MEN);
        if (attackers < 0 || defenders < 0) {
            return Optional.of(usual(event, feature));
        }
        long stronger = attackersAreStronger ? attackers : defenders;
        long weaker = attackersAreStronger ? defenders : attackers;
        if (stronger > weaker) {
            return Optional.of(usual(event, feature));
        }
        return stronger == 0 ? Optional.empty() : Optional.of(usual(event, Feature.QUALITY_OF_TROOPS));
    }

    /** Returns the text for this type of event, otherwise one of the general texts. */
    private String usual(Event event, Feature feature) {
        String own = "reasons-of." + event.type().id() + "." + feature.id();
        if (messages.has(own)) {
            return own;
        }
        var all = List.of("reasons." + feature.id(), "reasons-again." + feature.id()).stream().filter(messages::has)
                .toList();
        return all.size() == 1 ? all.getFirst() : all.get(WordingChoice.pick(event.id() + feature.index(), 2));
    }
}
