/** Coalition of creditors: coercion, squadrons, the hidden aim and the break-up. */
@NullMarked
package puebla.kernel.submodel.coalition;

import org.jspecify.annotations.NullMarked;
