package puebla.app.document;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_EMPTY;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.Optional;
import puebla.experiment.ExperimentRequest;
import puebla.experiment.Version;
import puebla.kernel.random.Generator;

/**
 * The fields that start every document about runs: the request and the version of the program. They determine the rest
 * of the document.
 *
 * @param scenario
 *            id of the scenario
 * @param version
 *            version of Puebla
 * @param modelDigest
 *            SHA-256 of the model's source files
 * @param scenarioVersion
 *            version of the scenario
 * @param scenarioHash
 *            SHA-256 of the scenario's files
 * @param seed
 *            seed of the first run; the other runs have consecutive seeds
 * @param runs
 *            number of runs, or of pairs of runs
 * @param dice
 *            id of the random number generator; omitted for the default one
 * @param changes
 *            overrides of all runs by key, in the order of the keys
 */
public record RequestFields(String scenario, String version, String modelDigest, String scenarioVersion,
        String scenarioHash, long seed, int runs, @JsonInclude(NON_EMPTY) Optional<String> dice,
        Map<String, String> changes) {
    public static RequestFields of(ExperimentRequest request) {
        var random = request.random();
        return new RequestFields(request.scenario().id(), Version.VERSION, Version.modelDigest(),
                request.scenario().version(), request.scenario().hash(), request.firstSeed(), request.runs(),
                random == Generator.SPLITMIX ? Optional.empty() : Optional.of(random.id()), request.changes());
    }
}
