/**
 * Patron's expedition: its command, road posts, reinforcement and cost.
 *
 * <p>Start at {@link ExpeditionCommand}. The army marches on the capital by a decision of its commander. {@link
 * Reinforcement} fills the gap to the level of force that the patron wants, as far as shipping allows:
 *
 * <pre>
 *   convoy = min(wanted − (sent − returned − reported dead), shipping of half a month)
 * </pre>
 *
 * See docs/model/submodels/expedition.md.
 */
@NullMarked
package puebla.kernel.submodel.expedition;

import org.jspecify.annotations.NullMarked;
