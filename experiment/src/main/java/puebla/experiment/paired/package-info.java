/**
 * Paired comparison of baseline and counterfactual runs with common random numbers. Start with
 * {@link puebla.experiment.paired.Comparison}. The package depends on the kernel, on package {@code summary}, and on
 * Commons Statistics.
 */
@NullMarked
package puebla.experiment.paired;

import org.jspecify.annotations.NullMarked;
