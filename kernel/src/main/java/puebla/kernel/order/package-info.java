/**
 * Orders to forces, and who gives them. Start at {@link puebla.kernel.order.Order}; {@code rule.Orders} carries them out.
 */
@NullMarked
package puebla.kernel.order;

import org.jspecify.annotations.NullMarked;
