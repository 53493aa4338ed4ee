package puebla.kernel.scenario;

import java.util.ArrayList;
import java.util.List;

/**
 * Data of a scenario: everything that is true before the first day. Immutable and validated. References between its
 * parts are indices into its lists.
 *
 * @param firstDay
 *            the first day [days since 1970-01-01]
 * @param days
 *            days from the first day to the horizon
 * @param capital
 *            place whose holder counts as the government
 * @param entryPort
 *            place through which the patron's army arrives and leaves
 * @param submodels
 *            the submodels that the scenario uses, which it lists
 * @param decisions
 *            one decision per decision point of the model; several for one point if several actors face it
 * @param forced
 *            per decision: the option that an override fixes, −1 if the decision is free
 * @param parameters
 *            priors in the order of {@link SubmodelList#parameters}
 */
public record Scenario(String id, SubmodelList submodels, long firstDay, int days, int capital, int entryPort, int home,
        int client, int patron,
        int neighbour,
        List<Place> places, Seasons seasons, List<Route> routes, Speeds speeds, List<Group> groups, Creeds creeds,
        List<Actor> actors,
        List<Contingent> contingents,
        List<Leader> leaders, List<InitialForce> forces, List<Army> armies, List<Candidate> candidates,
        Finance finance,
        List<ExternalEvent> calendar,
        List<Decision> decisions, List<Integer> forced, List<Prior> parameters, List<Measure> measures,
        List<OutcomeRule> outcomes,
        Levers levers) {
    /**
     * Political positions of the governments. The client has one set until its ruler has shown himself a liberal and
     * another afterwards.
     *
     * @param onLeadersScale
     *            their creeds as those of leaders, for a leader who compares himself with a government
     */
    public record Creeds(Creed home, Creed clientConservative, Creed clientLiberal, Creed patron,
            LeadersScale onLeadersScale) {}

    /** Creeds of governments on the scale of {@link Leader#creed}, −1 conservative … +1 radical. */
    public record LeadersScale(double home, double clientConservative, double clientLiberal) {}

    public Scenario {
        if (days < 1) {
            throw new IllegalArgumentException(
                    "scenario '" + id + "': invalid number of days: " + days + " (expected at least 1)");
        }
        if (parameters.size() != submodels.parameters().size()) {
            throw new IllegalArgumentException(
                    "scenario '" + id + "': invalid number of parameters: " + parameters.size() + " (expected "
                            + submodels.parameters().size() + ")");
        }
        if (outcomes.isEmpty() || decisions.isEmpty()) {
            throw new IllegalArgumentException(
                    "scenario '" + id + "': missing " + (outcomes.isEmpty() ? "outcomes" : "decisions")
                            + " (expected at least one)");
        }
        places = List.copyOf(places);
        routes = List.copyOf(routes);
        groups = List.copyOf(groups);
        actors = List.copyOf(actors);
        contingents = List.copyOf(contingents);
        leaders = List.copyOf(leaders);
        forces = List.copyOf(forces);
        armies = List.copyOf(armies);
        candidates = List.copyOf(candidates);
        calendar = List.copyOf(calendar);
        decisions = List.copyOf(decisions);
        forced = List.copyOf(forced);
        parameters = List.copyOf(parameters);
        measures = List.copyOf(measures);
        outcomes = List.copyOf(outcomes);
    }

    /** Returns the scenario with another value of a parameter, which is then taken as known. */
    public Scenario with(Parameter parameter, double value) {
        var priors = new ArrayList<>(parameters);
        priors.set(submodels.parameters().indexOf(parameter), Prior.fixed(value));
        return new Scenario(id, submodels, firstDay, days, capital, entryPort, home, client, patron, neighbour, places,
                seasons, routes, speeds, groups, creeds, actors, contingents, leaders, forces, armies, candidates,
                finance,
                calendar, decisions,
                forced, priors, measures, outcomes, levers);
    }
}
