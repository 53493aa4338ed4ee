package puebla.kernel.scenario;

import java.util.ArrayList;
import java.util.List;

/**
 * An uncertain value that is drawn for each run: an input of the run, as opposed to its random events.
 *
 * @param index
 *            index of the parameter, contingent, leader, actor or candidate; 0 for the values of the patron
 * @param id
 *            id of the parameter, contingent, leader, actor or candidate
 */
public record Unknown(Kind kind, int index, String id) {
    /** Kinds of uncertain values, in the order of the inputs of a run. */
    public enum Kind {
        /** Parameter or trait with a prior. */
        PARAMETER,
        /** Fighting quality per man of a contingent on its arrival. */
        QUALITY,
        /** Fighting quality per man of a contingent with full experience. */
        LATE_QUALITY,
        /** Ability of a leader [log odds]. */
        ABILITY,
        /** Grievance of a creditor, 0…1. */
        GRIEVANCE,
        /** Wish of a creditor for another government of the debtor, 0…1. */
        REGIME_TASTE,
        /** Suspicion at which a partner leaves, 0…1. */
        EXIT_THRESHOLD,
        /** Probability that a partner that leaves settles with the debtor. */
        SETTLES,
        /** Willingness of a candidate to accept the throne. */
        WILLINGNESS,
        /** 1 if the patron has a hidden aim, otherwise 0. */
        HIDDEN_AIM,
        /** Factor on the patron's hazard of withdrawal. */
        FRAILTY
    }

    /** Returns the uncertain values of a scenario. A value with a fixed prior is not among them. */
    public static List<Unknown> of(Scenario scenario) {
        List<Unknown> all = new ArrayList<>();
        var parameters = scenario.submodels().parameters();
        for (int p = 0; p < parameters.size(); p++) {
            add(all, Kind.PARAMETER, p, parameters.get(p).id(), scenario.parameters().get(p));
        }
        for (int c = 0; c < scenario.contingents().size(); c++) {
            var contingent = scenario.contingents().get(c);
            add(all, Kind.QUALITY, c, contingent.id(), contingent.quality());
            add(all, Kind.LATE_QUALITY, c, contingent.id(), contingent.lateQuality());
        }
        for (int l = 0; l < scenario.leaders().size(); l++) {
            add(all, Kind.ABILITY, l, scenario.leaders().get(l).id(), scenario.leaders().get(l).ability());
        }
        boolean coalition = scenario.submodels().has(SubmodelIds.COALITION);
        for (int a = 0; coalition && a < scenario.actors().size(); a++) {
            var actor = scenario.actors().get(a);
            boolean partner = actor.role() == Actor.Role.PARTNER;
            if (partner || actor.role() == Actor.Role.PATRON) {
                add(all, Kind.GRIEVANCE, a, actor.id(), actor.grievance());
                add(all, Kind.REGIME_TASTE, a, actor.id(), actor.regimeTaste());
            }
            if (partner) {
                add(all, Kind.EXIT_THRESHOLD, a, actor.id(), actor.exitThreshold());
                add(all, Kind.SETTLES, a, actor.id(), actor.settles());
            }
        }
        for (int c = 0; c < scenario.candidates().size(); c++) {
            add(all, Kind.WILLINGNESS, c, scenario.candidates().get(c).id(),
                    scenario.candidates().get(c).willingness());
        }
        String patron = scenario.actors().get(scenario.patron()).id();
        if (coalition) {
            all.add(new Unknown(Kind.HIDDEN_AIM, 0, patron));
        }
        if (scenario.submodels().has(SubmodelIds.COMMITMENT)) {
            all.add(new Unknown(Kind.FRAILTY, 0, patron));
        }
        return List.copyOf(all);
    }

    private static void add(List<Unknown> all, Kind kind, int index, String id, Prior prior) {
        if (prior.shape() != Prior.Shape.FIXED) {
            all.add(new Unknown(kind, index, id));
        }
    }
}
