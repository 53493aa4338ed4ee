/** Public finance of both governments: revenue and spending. */
@NullMarked
package puebla.kernel.submodel.finance;

import org.jspecify.annotations.NullMarked;
