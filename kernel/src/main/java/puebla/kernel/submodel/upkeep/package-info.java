/**
 * Upkeep of the armies: supply, disease, desertion and recruiting.
 *
 * <p>Start at {@link Supply}. All four mechanisms change the men or the state of a force by hazards per man and day.
 * Supply enters most of them:
 *
 * <pre>
 *   supply = ten-day mean of min(1, (forage + carried) / demand)
 * </pre>
 *
 * See docs/model/submodels/upkeep.md.
 */
@NullMarked
package puebla.kernel.submodel.upkeep;

import org.jspecify.annotations.NullMarked;
