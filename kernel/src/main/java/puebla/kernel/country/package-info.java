/**
 * Mechanisms of the country: control of places, opinion, guerrillas, raids and the home government.
 */
@NullMarked
package puebla.kernel.country;

import org.jspecify.annotations.NullMarked;
