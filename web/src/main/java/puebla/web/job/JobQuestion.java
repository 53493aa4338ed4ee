package puebla.web.job;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.Optional;

/**
 * The request of a job, with the fields that its kind uses.
 *
 * @param kind
 *            kind of the job
 * @param scenario
 *            name of the scenario
 * @param changes
 *            overrides of every run
 * @param change
 *            overrides of the counterfactual; only of a comparison
 * @param seed
 *            first seed
 * @param runs
 *            number of runs or pairs; not of turning points
 * @param branches
 *            number of branches at each branch point; only of turning points
 * @param redrawLatents
 *            whether each branch draws parameters, traits and hidden intentions again; only of turning points
 * @param lang
 *            id of the language; only of kinds whose document has names or sentences
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record JobQuestion(String kind, String scenario, Map<String, String> changes,
        Optional<Map<String, String>> change, long seed, Optional<Integer> runs, Optional<Integer> branches,
        Optional<Boolean> redrawLatents, Optional<String> lang) {
    static JobQuestion of(JobRequest request) {
        boolean turns = request.kind() == JobRequest.Kind.TURNS;
        boolean worded = turns || request.kind() == JobRequest.Kind.CLAIMS;
        return new JobQuestion(request.kind().id(), request.scenario(), request.base(),
                request.kind() == JobRequest.Kind.COMPARE ? Optional.of(request.change()) : Optional.empty(),
                request.seed(), turns ? Optional.empty() : Optional.of(request.runs()),
                turns ? Optional.of(request.branches()) : Optional.empty(),
                turns ? Optional.of(request.redrawLatents()) : Optional.empty(),
                worded ? Optional.of(request.language().id()) : Optional.empty());
    }
}
