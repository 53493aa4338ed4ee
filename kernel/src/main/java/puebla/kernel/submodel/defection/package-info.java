/** Changes of side by leaders. */
@NullMarked
package puebla.kernel.submodel.defection;

import org.jspecify.annotations.NullMarked;
