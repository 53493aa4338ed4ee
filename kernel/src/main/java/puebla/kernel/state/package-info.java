/**
 * The state of a run: ledgers of men and money, tables by place, force and actor, and the visitor that saves, restores
 * and copies it. Start at {@link puebla.kernel.state.WarState}. It has no rule of the model.
 */
@NullMarked
package puebla.kernel.state;

import org.jspecify.annotations.NullMarked;
