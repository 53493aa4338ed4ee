/**
 * Mechanisms of money: revenue, spending, loans and the patron's costs.
 */
@NullMarked
package puebla.kernel.finance;

import org.jspecify.annotations.NullMarked;
