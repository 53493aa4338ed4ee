/** Bonds of the client. */
@NullMarked
package puebla.kernel.submodel.loans;

import org.jspecify.annotations.NullMarked;
