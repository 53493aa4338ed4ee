/** Outside powers: the neighbour's policy, and recognition of the client. */
@NullMarked
package puebla.kernel.submodel.powers;

import org.jspecify.annotations.NullMarked;
