/**
 * Changes of side by leaders.
 *
 * <p>Start at {@link Defection}. A leader changes sides with a hazard, and a part of his men follow:
 *
 * <pre>
 *   h = h0 exp(b1 gain in odds + b2 offer + b3 grievance − b4 distance of creed − b5 compromised + peers)
 * </pre>
 *
 * See docs/model/submodels/defection.md.
 */
@NullMarked
package puebla.kernel.submodel.defection;

import org.jspecify.annotations.NullMarked;
