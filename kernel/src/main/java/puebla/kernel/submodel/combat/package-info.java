/**
 * Combat: battles, sieges, surrender and prisoners.
 *
 * <p>Start at {@link Engagements}. {@link Battle} decides a battle by the log ratio of fighting worth, works, guns,
 * leaders and surprise:
 *
 * <pre>
 *   P(attacker wins) = logistic(battle.steepness × X)
 *   X = ln(worth of the attackers / worth of the defenders) − ln(works) + …
 * </pre>
 *
 * See docs/model/submodels/combat.md.
 */
@NullMarked
package puebla.kernel.submodel.combat;

import org.jspecify.annotations.NullMarked;
