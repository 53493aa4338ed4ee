/** Imported crown: accession, decrees, lent corps and the fate of the ruler. */
@NullMarked
package puebla.kernel.submodel.crown;

import org.jspecify.annotations.NullMarked;
