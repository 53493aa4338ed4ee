/**
 * Patron's commitment: the hazard of withdrawal and the withdrawal.
 *
 * <p>Start at {@link WithdrawalHazard}. The patron decides to withdraw with a hazard that is log-linear in its causes.
 * {@link Withdrawal} then takes its army home in lots:
 *
 * <pre>
 *   ln h = ln(h0 × frailty) + Σ weight × cause − weight × honour     per day
 * </pre>
 *
 * See docs/model/submodels/commitment.md.
 */
@NullMarked
package puebla.kernel.submodel.commitment;

import org.jspecify.annotations.NullMarked;
