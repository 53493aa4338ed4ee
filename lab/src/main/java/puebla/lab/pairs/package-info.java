/** Paired worlds: the same seeds with and without a change. Start with {@link puebla.lab.pairs.Comparison}. */
@NullMarked
package puebla.lab.pairs;

import org.jspecify.annotations.NullMarked;
