/**
 * Bonds of the client.
 *
 * <p>Start at {@link Loans}. The market pays a price by the hazard λ of default that it expects:
 *
 * <pre>
 *   price = coupon / (0.03 + λ),   λ = l0 + l1 (1 − belief) + l2 burden − l3 [patron stays]
 * </pre>
 *
 * See docs/model/submodels/loans.md.
 */
@NullMarked
package puebla.kernel.submodel.loans;

import org.jspecify.annotations.NullMarked;
