/**
 * Outside powers: the neighbour's policy, and recognition of the client.
 *
 * <p>Start at {@link NeighbourPolicy}. The neighbour presses the patron once its own war W (1 or 0) is over:
 *
 * <pre>
 *   pressure = clamp(0.05 + 0.45 (1 − W) + 0.25 notes + 0.2 border army + 0.05 voices) × lever
 * </pre>
 *
 * {@link Recognition} has the hazard that a power recognises the client. See docs/model/submodels/powers.md.
 */
@NullMarked
package puebla.kernel.submodel.powers;

import org.jspecify.annotations.NullMarked;
