/** Sovereign debt: claims and arrears, the moratorium and its repeal. */
@NullMarked
package puebla.kernel.submodel.debt;

import org.jspecify.annotations.NullMarked;
