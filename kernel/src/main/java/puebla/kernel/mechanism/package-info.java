/**
 * The interface of all mechanisms, and {@link puebla.kernel.mechanism.War}, which each of them receives.
 */
@NullMarked
package puebla.kernel.mechanism;

import org.jspecify.annotations.NullMarked;
