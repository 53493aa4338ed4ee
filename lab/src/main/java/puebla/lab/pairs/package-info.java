/**
 * Paired comparison of baseline and counterfactual runs with common random numbers. Start with
 * {@link puebla.lab.pairs.Comparison}.
 */
@NullMarked
package puebla.lab.pairs;

import org.jspecify.annotations.NullMarked;
