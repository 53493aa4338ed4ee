/**
 * Roads, distances and seasons of a scenario. Start at {@link puebla.kernel.geography.RouteNetwork}.
 */
@NullMarked
package puebla.kernel.geography;

import org.jspecify.annotations.NullMarked;
