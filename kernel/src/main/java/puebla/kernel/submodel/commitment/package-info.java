/** Patron's commitment: the hazard of withdrawal and the withdrawal. */
@NullMarked
package puebla.kernel.submodel.commitment;

import org.jspecify.annotations.NullMarked;
