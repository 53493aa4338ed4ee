/**
 * Long-running jobs: limits, CPU sharing and cancellation. Start at {@link puebla.web.job.Jobs}. The package depends
 * on package {@code http}, on {@link puebla.web.scenario.ScenarioRepository}, and on the modules {@code kernel}, {@code
 * scenario} and {@code lab}.
 */
@NullMarked
package puebla.web.job;

import org.jspecify.annotations.NullMarked;
