/** Command: leaders get forces, columns get goals and march. */
@NullMarked
package puebla.kernel.submodel.command;

import org.jspecify.annotations.NullMarked;
