/**
 * Score of many runs against history: facts, their values in the runs, and how near they are compared with a baseline.
 * Start with {@link puebla.experiment.score.Scoring}. The values come from runs or from a store; the package reads neither.
 */
@NullMarked
package puebla.experiment.score;

import org.jspecify.annotations.NullMarked;
