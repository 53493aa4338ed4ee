/**
 * Public finance of both governments: revenue and spending.
 *
 * <p>Start at {@link Revenue}. Each place yields customs and taxes to its holder. {@link Spending} pays the needs as
 * far as the treasury suffices, and the rest becomes arrears:
 *
 * <pre>
 *   arrears [months] grow by (1 − paid / need) / 30 a day
 * </pre>
 *
 * See docs/model/submodels/finance.md.
 */
@NullMarked
package puebla.kernel.submodel.finance;

import org.jspecify.annotations.NullMarked;
