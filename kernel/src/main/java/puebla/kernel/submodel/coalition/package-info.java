/**
 * Coalition of creditors: coercion, squadrons, the hidden aim and the break-up.
 *
 * <p>Start at {@link Coercion}. Each creditor answers the default by a decision. Once ashore, a partner updates its
 * suspicion by likelihood ratios, and leaves with a hazard ({@link BreakUp}):
 *
 * <pre>
 *   l = logit(b),  l ← l + ln LR of each signal;   h = h0 exp(8 (b − threshold)) + h1 × sick share
 * </pre>
 *
 * See docs/model/submodels/coalition.md.
 */
@NullMarked
package puebla.kernel.submodel.coalition;

import org.jspecify.annotations.NullMarked;
