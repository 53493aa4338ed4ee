/** Home government: its seat, flight, terms and restoration. */
@NullMarked
package puebla.kernel.submodel.government;

import org.jspecify.annotations.NullMarked;
