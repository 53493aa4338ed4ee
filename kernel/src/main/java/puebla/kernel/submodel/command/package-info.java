/**
 * Command: leaders get forces, columns get goals and march.
 *
 * <p>Start at {@link ColumnCommand}. A column goes to the place with the highest score:
 *
 * <pre>
 *   score = value × P(win) × e^(−days / command.reach-days)
 *   P(win) = logistic(battle.steepness × ln((own + friends + 1) / (enemy + 50)))
 * </pre>
 *
 * See docs/model/submodels/command.md.
 */
@NullMarked
package puebla.kernel.submodel.command;

import org.jspecify.annotations.NullMarked;
