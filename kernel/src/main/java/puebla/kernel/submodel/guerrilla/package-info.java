/** Guerrilla: irregular bands and their raids. */
@NullMarked
package puebla.kernel.submodel.guerrilla;

import org.jspecify.annotations.NullMarked;
