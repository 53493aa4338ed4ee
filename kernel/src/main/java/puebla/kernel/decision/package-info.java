/**
 * Decisions of the actors and the policy that makes them. Start at {@link puebla.kernel.decision.Decisions}.
 */
@NullMarked
package puebla.kernel.decision;

import org.jspecify.annotations.NullMarked;
