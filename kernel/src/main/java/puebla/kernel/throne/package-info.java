/**
 * Mechanisms of the imported ruler: accession, decrees, recognition, belief, defection, lent corps and his fate.
 */
@NullMarked
package puebla.kernel.throne;

import org.jspecify.annotations.NullMarked;
