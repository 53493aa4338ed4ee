/**
 * Mechanisms of debt, the coalition of creditors, landings and the external calendar.
 */
@NullMarked
package puebla.kernel.politics;

import org.jspecify.annotations.NullMarked;
