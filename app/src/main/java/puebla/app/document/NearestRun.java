package puebla.app.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import puebla.experiment.branching.NearestToRecord;
import puebla.scenario.catalog.ScenarioIdentity;

/**
 * The run nearest to the historical record.
 *
 * @param seed
 *            seed of the run
 * @param examined
 *            number of runs examined; its key is {@code of}
 * @param distance
 *            mean of the gaps, 0 … 1
 * @param gaps
 *            difference from the record in each measure with a record, the largest first
 */
public record NearestRun(long seed, @JsonProperty("of") int examined, double distance, List<Gap> gaps) {
    /**
     * Difference between the run and the record in one measure.
     *
     * @param measure
     *            id of the measure
     * @param record
     *            recorded date or amount, as the scenario gives it
     * @param war
     *            value of the run
     * @param apart
     *            absolute difference of the ranks of both among all runs examined, 0 … 1
     */
    public record Gap(String measure, String record, MeasureValue war, double apart) {
        private static Gap of(ScenarioIdentity identity, NearestToRecord.Gap gap) {
            return new Gap(gap.entry().id(), gap.entry().recorded(),
                    MeasureValue.of(identity, gap.entry().date(), gap.war()).orElse(MeasureValue.Never.NEVER),
                    gap.apart());
        }
    }

    static NearestRun of(ScenarioIdentity identity, NearestToRecord.Nearest nearest) {
        return new NearestRun(nearest.seed(), nearest.looked(), nearest.distance(),
                nearest.gaps().stream().map(gap -> Gap.of(identity, gap)).toList());
    }
}
