/**
 * Sovereign debt: claims and arrears, the moratorium and its repeal.
 *
 * <p>Start at {@link Moratorium}. The debtor suspends payment with a hazard:
 *
 * <pre>
 *   h = h0 exp(b1 fiscal stress + b2 rebels in arms − b3 fear of arms)     per day
 * </pre>
 *
 * See docs/model/submodels/debt.md.
 */
@NullMarked
package puebla.kernel.submodel.debt;

import org.jspecify.annotations.NullMarked;
