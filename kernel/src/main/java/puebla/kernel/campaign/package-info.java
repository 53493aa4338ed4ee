/**
 * Mechanisms of armies: reinforcement, orders, marches, battles, sieges, supply, disease, desertion and recruiting.
 */
@NullMarked
package puebla.kernel.campaign;

import org.jspecify.annotations.NullMarked;
