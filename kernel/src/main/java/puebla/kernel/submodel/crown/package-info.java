/**
 * Imported crown: accession, decrees, lent corps and the fate of the ruler.
 *
 * <p>Start at {@link Accession}. The stages from a captured capital to a reigning prince follow one another by lags,
 * hazards and decisions:
 *
 * <pre>
 *   capital held → form of government → regency → vote → offer → acceptance → voyage → entry
 * </pre>
 *
 * {@link RulerFate} has the end of the reign. See docs/model/submodels/crown.md.
 */
@NullMarked
package puebla.kernel.submodel.crown;

import org.jspecify.annotations.NullMarked;
