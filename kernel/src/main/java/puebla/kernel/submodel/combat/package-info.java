/** Combat: battles, sieges, surrender and prisoners. */
@NullMarked
package puebla.kernel.submodel.combat;

import org.jspecify.annotations.NullMarked;
