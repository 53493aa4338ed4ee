/**
 * Home government: its seat, flight, terms and restoration.
 *
 * <p>Start at {@link Government}. The home government flees from an enemy column that is near, to the place with the
 * highest score:
 *
 * <pre>
 *   score = 0.14 min(25, days to the nearest column) − control + 3 customs share + 0.6 [town] + 0.5 [frontier]
 *           − 0.05 days
 * </pre>
 *
 * {@link Restoration} records the restoration of the republic. See docs/model/submodels/government.md.
 */
@NullMarked
package puebla.kernel.submodel.government;

import org.jspecify.annotations.NullMarked;
