/**
 * Mechanisms of the patron's commitment and withdrawal, and of the neighbour's policy.
 */
@NullMarked
package puebla.kernel.patron;

import org.jspecify.annotations.NullMarked;
